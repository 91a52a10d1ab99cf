package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.cli.Console;
import org.gangmu.cli.Main;
import org.gangmu.convert.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An editor's first hour, from an empty folder to a portal on the server. What each step says is kept as text in {@code
 * src/test/resources/walk}; with {@code -Dgangmu.update=true} it is written anew: read the change before you commit it.
 */
@ExtendWith(Stage.Given.class)
class WalkTest {

    private static final Path KEPT = Path.of("src/test/resources/walk");

    /** As it was copied from a page that sells texts. */
    private static final String COPIED = """
            河口县卫生健康局2022年工作总结
            一、主要做法
            （一）抓好人才工作
            引进医生8名。【更多公文素材 ，微信：abc001】
            二、存在的问题
            基层医生不足。
            三、下一步打算
            补充基层医生。
            """;

    @TempDir
    private Path folder;

    @Test
    void fromAnEmptyFolderToTheServer(Stage stage) throws Exception {
        Path portal = folder.resolve("portal");
        Path report = portal.resolve("content/reports/wei-jian.txt");
        kept("1-init", call("init", "portal"));

        Files.write(folder.resolve("jiao-yu.docx"), Documents.numberedReport());
        Files.write(folder.resolve("wei-jian.txt"), COPIED.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
        String imported = call("-C", "portal", "import", "jiao-yu.docx", "wei-jian.txt");
        kept("2-import", imported + shown(portal.resolve("content/reports/jiao-yu.txt")) + shown(report));

        String found = call("-C", "portal", "check");
        Files.writeString(report, Files.readString(report).replace("【更多公文素材 ，微信：abc001】", ""));
        kept("3-check", found + call("-C", "portal", "check"));

        kept("4-serve", edit(stage, portal));

        kept("5-build", call("-C", "portal", "build"));
        kept("6-publish", call("-C", "portal", "build", "-o", "public/portal"));
        assertThat(files(folder.resolve("public/portal"))).isEqualTo(files(portal.resolve("site")));
    }

    /** Serves the portal, edits a report, and sees the change in the browser. */
    private static String edit(Stage stage, Path portal) throws Exception {
        String path = "content/reports/wei-jian.txt";
        StringBuilder seen = new StringBuilder();
        try (Serving serving = Serving.of(portal);
                BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            window.setDefaultTimeout(Serving.PATIENCE_MILLIS);
            Page page = window.newPage();
            page.navigate(serving.address() + "themes/talent/index.html");
            seen.append(listed(page));
            serving.save(path, Files.readString(portal.resolve(path)).replace("补充基层医生", "引进人才，培养人才"));
            page.getByText("引进人才，培养人才。").first().waitFor();
            seen.append(listed(page));
            return serving.end() + seen;
        }
    }

    private static String listed(Page page) {
        return page.locator("h1").innerText() + "\n"
                + String.join(
                        "",
                        page.locator(".item h3").allInnerTexts().stream()
                                .map(heading -> "    " + heading + "\n")
                                .toList());
    }

    /** Calls the program as the editor does, and gives the call with all that it said and its exit status. */
    private String call(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = Main.run(arguments, new Console(said, said, false, false, Locale.CHINA, folder));
        return "$ gangmu " + String.join(" ", arguments) + "\n" + bytes.toString(StandardCharsets.UTF_8) + "[" + status
                + "]\n";
    }

    private static String shown(Path file) throws IOException {
        return "== " + file.getFileName() + "\n" + Files.readString(file);
    }

    /** Holds what was said against what is kept, without what differs from day to day and from place to place. */
    private void kept(String step, String said) throws IOException {
        String masked = said.replace(folder.toString(), "FOLDER")
                .replace(File.separatorChar, '/')
                .replaceAll("\\R", "\n")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d", "HH:MM:SS")
                .replaceAll("\\d+\\.\\d 秒", "N 秒")
                // The system may tell of one save twice.
                .replaceAll("(?m)^(HH:MM:SS .*\n)\\1+", "$1")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
        Path file = KEPT.resolve(step + ".txt");
        if (Boolean.getBoolean("gangmu.update")) {
            Files.createDirectories(KEPT);
            Files.writeString(file, masked);
        }
        assertThat(masked).as(step + ", written anew with -Dgangmu.update=true").isEqualTo(Files.readString(file));
    }

    private static List<String> files(Path site) throws IOException {
        Path real = site.toRealPath();
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(real)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(real.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return files;
    }
}
