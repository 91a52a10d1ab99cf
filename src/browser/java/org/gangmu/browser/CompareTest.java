package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lays two reports side by side. */
@ExtendWith(Stage.Given.class)
class CompareTest {

    private static final String PAGE = "compare/index.html";

    @ParameterizedTest
    @EnumSource
    void twoReportsStandSideBySideByTheme(Shown.From from, Stage stage) {
        Shown portal = stage.ours();
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, portal.base(from));
            Page page = window.newPage();
            page.navigate(portal.base(from) + PAGE);
            page.locator("#pair-a").selectOption("2021-xian-wei");
            assertThat(page.locator("#found").innerText()).isEqualTo("再选一篇。");
            page.locator("#pair-b").selectOption("2021-qu-wei");
            page.locator(".pairing").first().waitFor();
            assertThat(page.url()).endsWith(PAGE + "?a=2021-xian-wei&b=2021-qu-wei");
            assertThat(page.locator("#found").innerText()).contains("都说到的主题");
            assertThat(page.locator(".titles a").allInnerTexts()).hasSize(2);
            everyThemedSectionStandsOnItsSide(page, portal, 0, "2021-xian-wei");
            everyThemedSectionStandsOnItsSide(page, portal, 1, "2021-qu-wei");
            page.reload();
            page.locator(".pairing").first().waitFor();
            assertThat(page.locator("#pair-b").inputValue()).isEqualTo("2021-qu-wei");
            assertThat(complaints.take()).isEmpty();
        }
    }

    /** Holds a side against the pages of themes, each of which lists its sections. */
    private static void everyThemedSectionStandsOnItsSide(Page page, Shown portal, int side, String report) {
        List<String> shown = page
                .locator(".pairing:not([aria-labelledby=theme-none]) .halves>:nth-child(" + (side + 1) + ") li .from a")
                .all()
                .stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*/reports/", ""))
                .toList();
        List<String> listed = portal.pages().stream()
                .filter(address -> address.startsWith("themes/"))
                .flatMap(address -> Jsoup.parse(portal.html(address)).select(".item .at a").eachAttr("href").stream())
                .map(href -> href.replaceFirst(".*/reports/", ""))
                .filter(href -> href.startsWith(report + "/"))
                .toList();
        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void aReportLeadsToItsComparison(Stage stage) {
        Shown portal = stage.ours();
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            Page page = window.newPage();
            page.navigate(portal.base(Shown.From.DISK) + "reports/2022-qu-wei/index.html");
            page.locator("a[data-pair]").click();
            page.waitForFunction("() => document.getElementById('pair-a')");
            assertThat(page.locator("#pair-a").inputValue()).isEqualTo("2022-qu-wei");
            page.locator("#pair-b").selectOption("2022-qu-wei");
            assertThat(page.locator("#found").innerText()).contains("同一篇");
        }
    }

    @Test
    void aReportThatIsGoneIsNotChosen(Stage stage) {
        Shown portal = stage.ours();
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, portal.base(Shown.From.SERVER));
            Page page = window.newPage();
            page.navigate(portal.base(Shown.From.SERVER) + PAGE + "?a=../x&b=2021-qu-wei");
            page.waitForFunction("() => document.getElementById('pair-a')");
            assertThat(page.locator("#pair-a").inputValue()).isEmpty();
            assertThat(page.locator("#found").innerText()).isEqualTo("再选一篇。");
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void withoutScriptItLeadsToTheReports(Stage stage) {
        for (Shown portal : stage.portals()) {
            try (BrowserContext window = stage.chromium().window(View.NARROW, Look.NO_SCRIPT)) {
                Page page = window.newPage();
                page.navigate(portal.base(Shown.From.DISK) + PAGE);
                assertThat(page.locator("main").innerText()).contains("对照要用脚本");
                page.locator(".toc-list a").first().click();
                assertThat(page.url()).contains("/reports/");
            }
        }
    }

    @Test
    void aPieceStandsForEveryReport(Stage stage) {
        for (Shown portal : stage.portals()) {
            for (String address : portal.pages()) {
                Document page = Jsoup.parse(portal.html(address));
                if (page.body().hasClass("p-report")) {
                    String report = address.substring("reports/".length(), address.lastIndexOf('/'));
                    assertThat(Files.exists(portal.site().resolve("data/compare/" + report + ".js")))
                            .as(report)
                            .isTrue();
                }
            }
        }
    }
}
