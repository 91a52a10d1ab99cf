package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while {@code gangmu serve} runs. */
@ExtendWith(Stage.Given.class)
class ServeTest {

    private static final String REPORT = "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n";

    @TempDir
    private Path folder;

    @Test
    void thePageFollowsWhatTheEditorSaves(Stage stage) throws Exception {
        Files.createDirectories(folder.resolve("content/reports"));
        Files.writeString(folder.resolve("content/reports/a.txt"), REPORT);
        try (Serving serving = Serving.of(folder);
                BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            List<String> errors = new ArrayList<>();
            window.onConsoleMessage(message -> note(message, errors));
            window.onWebError(error -> errors.add(error.error()));
            window.setDefaultTimeout(Serving.PATIENCE_MILLIS);
            Page page = window.newPage();
            page.navigate(serving.address() + "reports/a/index.html#s2");
            assertThat(page.getByText("招才引智").count()).isZero();
            serving.save("content/reports/a.txt", REPORT + "三、下步打算\n招才引智。\n");
            page.getByText("招才引智").first().waitFor();
            assertThat(page.url()).endsWith("reports/a/index.html#s2");

            serving.save("gangmu.yaml", "nmae: 乙县\n");
            Locator faults = page.locator("#gangmu-faults main");
            faults.waitFor();
            assertThat(faults.innerText()).contains("门户没有生成", "gangmu.yaml:1:1", "nmae");
            assertThat(faults.evaluate("main => getComputedStyle(main).borderTopStyle"))
                    .isEqualTo("solid");
            assertThat(page.getByText("招才引智").first().isVisible()).isTrue();
            page.keyboard().press("Escape");
            faults.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            Page other = window.newPage();
            other.navigate(serving.address());
            other.locator("#gangmu-faults button").click();
            assertThat(other.locator("#gangmu-faults").count()).isZero();

            serving.save("gangmu.yaml", "name: 丙县\n");
            page.getByText("丙县").first().waitFor();
            assertThat(page.locator("#gangmu-faults").count()).isZero();
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void withoutAnyPortalTheFaultsStandForThemselves(Stage stage) throws Exception {
        Files.createDirectories(folder.resolve("content/reports"));
        try (Serving serving = Serving.of(folder);
                BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            window.setDefaultTimeout(Serving.PATIENCE_MILLIS);
            Page page = window.newPage();
            page.navigate(serving.address());
            assertThat(page.locator("main").innerText()).contains("还没有可以显示的门户", "content/reports:1:1");
            serving.save("content/reports/a.txt", "---\ntitle: [\n---\n" + REPORT);
            page.getByText("content/reports/a.txt").first().waitFor();
            serving.save("content/reports/a.txt", REPORT);
            page.locator("body.p-home").waitFor();
            assertThat(page.getByText("2023年县委工作总结").count()).isPositive();
        }
    }

    private static void note(ConsoleMessage message, List<String> errors) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }
}
