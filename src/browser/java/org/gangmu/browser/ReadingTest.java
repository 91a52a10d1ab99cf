package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads reports as a reader does who quotes, leaves, comes back and follows links. */
@ExtendWith(Stage.Given.class)
class ReadingTest {

    private static final String REPORT = "reports/2021-qu-wei/index.html";

    private static final String NO_CLIPBOARD =
            "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});";

    private static final String NO_COPYING = NO_CLIPBOARD + "document.execCommand = () => false;";

    private static final String NO_STORAGE =
            "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});";

    /** The signs of the section whose sign or body has the focus. */
    private static final String FOCUSED =
            "document.activeElement.closest('.row') && document.activeElement.closest('.row').id";

    private static Page open(BrowserContext window, Shown.From from, Stage stage) {
        Page page = window.newPage();
        page.navigate(stage.ours().base(from) + REPORT);
        return page;
    }

    private static void scrollTo(Page page, String id) {
        page.evaluate("id => document.getElementById(id).scrollIntoView()", id);
    }

    @Test
    void theContentsMarkWhereTheReaderIs(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = open(window, Shown.From.SERVER, stage);
            Locator current = page.locator(".toc a[aria-current=location]");
            assertThat(current.count()).isZero();
            for (String id : List.of("s2", "s3-2", "s7", "s1")) {
                scrollTo(page, id);
                page.waitForFunction("id => document.querySelector('.toc a[href=\"#' + id + '\"][aria-current]')", id);
                assertThat(current.count()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSectionIsQuotedWithItsPlaceAndLastingAddress(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            if (from == Shown.From.SERVER) {
                window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            }
            Complaints complaints = Complaints.of(window, stage.ours().base(from));
            Page page = open(window, from, stage);
            quote(page);
            assertThat(complaints.take()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void quotingWorksWhereThePageMayNotUseTheClipboard(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            window.addInitScript(NO_CLIPBOARD);
            quote(open(window, from, stage));
        }
    }

    private static void quote(Page page) {
        String key = page.locator("#s1-2 .bd").first().getAttribute("id");
        page.locator("#s1-2 .cite").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('.say').textContent === '已复制引文'");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("cite");
        List<String> lines = pasted(page).lines().toList();
        assertThat(lines.get(0)).startsWith("（二）强化政治意识");
        assertThat(lines.get(lines.size() - 2)).isEqualTo("——区委《2021年区委落实全面从严治党主体责任情况报告》，2021 年度，一（二）");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(page.url() + "#" + key);
        assertThat(key).doesNotStartWith("s");
    }

    /** Pastes what was copied into a field of the page. */
    private static String pasted(Page page) {
        page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), {id: 'paste'}))");
        page.locator("#paste").focus();
        page.keyboard().press("Control+V");
        String text = page.locator("#paste").inputValue();
        page.evaluate("document.getElementById('paste').remove()");
        return text;
    }

    @Test
    void aSelectionIsQuotedWithoutWhatIsAdded(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            window.addInitScript(NO_CLIPBOARD);
            Page page = open(window, Shown.From.SERVER, stage);
            page.evaluate("getSelection().selectAllChildren(document.getElementById('s1-2'))");
            Locator floating = page.locator(".floats");
            floating.waitFor();
            floating.click();
            page.waitForFunction("() => document.querySelector('.say').textContent === '已复制引文'");
            String text = pasted(page);
            assertThat(text).startsWith("（二）强化政治意识").contains("，一（二）\n").doesNotContain("做法", "引\n", "同词");
            assertThat(floating.isVisible()).isFalse();
        }
    }

    @Test
    void whereNothingMayBeCopiedTheReaderIsToldAndShownTheText(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            window.addInitScript(NO_COPYING);
            Page page = open(window, Shown.From.SERVER, stage);
            page.locator("#s1-2 .cite").click();
            page.waitForFunction("() => document.querySelector('.say').textContent.startsWith('未能复制')");
            assertThat(page.locator(".hand textarea").inputValue()).contains("——区委《");
            assertThat(page.evaluate("getSelection().toString().length > 100")).isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.locator(".hand").count()).isZero();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("cite");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoComesBackIsOfferedThePlaceAndNeverMoved(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            Page page = open(window, from, stage);
            assertThat(page.locator(".resume").count()).isZero();
            scrollTo(page, "s2");
            page.waitForFunction("() => (localStorage.getItem('gangmu.read') || '').includes('二、')");
            page.navigate(stage.ours().base(from) + "index.html");
            page.navigate(stage.ours().base(from) + REPORT);
            Locator offer = page.locator(".resume");
            assertThat(offer.innerText()).startsWith("上次读到：").contains("二、");
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
            offer.locator("a").click();
            assertThat(offer.count()).isZero();
            assertThat(page.evaluate("Math.abs(document.getElementById('s2').getBoundingClientRect().top) < 150"))
                    .isEqualTo(true);
            page.navigate(stage.ours().base(from) + "index.html");
            page.navigate(stage.ours().base(from) + REPORT);
            page.locator(".resume button").click();
            page.reload();
            assertThat(page.locator(".resume").count()).isZero();
        }
    }

    @Test
    void nothingFailsWhereNothingMayBeKept(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            window.addInitScript(NO_STORAGE);
            Complaints complaints = Complaints.of(window, stage.ours().base(Shown.From.SERVER));
            Page page = open(window, Shown.From.SERVER, stage);
            scrollTo(page, "s2");
            page.locator(".keys button").click();
            page.waitForTimeout(600);
            page.reload();
            assertThat(page.locator(".resume").count()).isZero();
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void jAndKLeadFromSectionToSectionUntilTheyAreSwitchedOff(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = open(window, Shown.From.SERVER, stage);
            assertThat(page.locator(".keys").innerText()).contains("j", "下一节", "k", "上一节");
            for (String id : List.of("s1", "s1-1", "s1-2")) {
                page.keyboard().press("j");
                assertThat(page.evaluate(FOCUSED)).isEqualTo(id);
            }
            page.keyboard().press("k");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("s1-1");
            assertThat(page.evaluate("document.getElementById('s1-1').getBoundingClientRect().top >= 0"))
                    .isEqualTo(true);
            page.locator("#find").focus();
            page.keyboard().type("jk");
            assertThat(page.locator("#find").inputValue()).isEqualTo("jk");
            page.locator(".keys button").click();
            page.reload();
            page.keyboard().press("j");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .isEqualTo(true);
            page.locator(".keys button").click();
            page.locator("h1").click();
            page.keyboard().press("j");
            assertThat(page.evaluate(FOCUSED)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCrossLinkShowsWhatItLeadsTo(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, stage.ours().base(from));
            Page page = open(window, from, stage);
            Locator link = page.locator(".nt>.re a[href^='../../reports/']:not([href*='2021-qu-wei/'])")
                    .first();
            link.hover();
            Locator shown = page.locator("#peek");
            shown.waitFor();
            assertThat(shown.locator(".from").innerText())
                    .startsWith(link.innerText().split(" ", -1)[0]);
            assertThat(shown.innerText().length()).isGreaterThan(20);
            assertThat(link.getAttribute("aria-describedby")).isEqualTo("peek");
            shown.hover();
            page.waitForTimeout(500);
            assertThat(shown.isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(shown.count()).isZero();
            page.mouse().move(5, 5);
            link.focus();
            shown.waitFor();
            page.locator(".brand").focus();
            page.waitForFunction("() => !document.getElementById('peek')");
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void nothingOfThisIsPrinted(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = open(window, Shown.From.SERVER, stage);
            scrollTo(page, "s2");
            page.waitForFunction("() => localStorage.getItem('gangmu.read')");
            page.navigate(stage.ours().base(Shown.From.SERVER) + REPORT);
            assertThat(page.locator(".resume").isVisible()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (Locator added :
                    page.locator(".cite, .resume, .say, .keys, .peek").all()) {
                assertThat(added.isVisible()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsAreFilteredAndCounted(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, stage.ours().base(from));
            Page page = window.newPage();
            page.navigate(stage.ours().base(from) + "reports/index.html");
            page.locator("#filter select").nth(0).selectOption("2021");
            assertThat(page.locator(".toc-list>li:visible").count()).isEqualTo(4);
            assertThat(page.locator(".found").innerText()).isEqualTo("4 篇，共 5 篇");
            page.locator("#filter select").nth(1).selectOption("县委");
            assertThat(page.locator(".toc-list>li:visible").count()).isEqualTo(1);
            assertThat(page.locator("h2:visible").count()).isEqualTo(1);
            page.reload();
            assertThat(page.locator(".toc-list>li:visible").count()).isEqualTo(1);
            assertThat(page.locator(".found").innerText()).isEqualTo("1 篇，共 5 篇");
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void aListInPagesIsFilteredAsAWhole(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            String html = stage.ours().html("reports/index.html");
            page.route(
                    "**/reports/index.html*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html.replace("id=\"filter\"", "id=\"filter\" data-part"))));
            page.navigate(stage.ours().base(Shown.From.SERVER) + "reports/index.html?unit=县委");
            page.waitForFunction("() => document.querySelectorAll('#fitting>li').length === 1");
            assertThat(page.locator("main .toc-list>li:visible").count()).isEqualTo(1);
            assertThat(page.locator(".found").innerText()).isEqualTo("1 篇，共 5 篇");
            page.locator("#fitting a").click();
            assertThat(page.locator("h1").innerText()).contains("县委");
        }
    }
}
