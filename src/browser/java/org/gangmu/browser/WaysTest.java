package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks by what stands at the top of pages: the ways of a phone, the parts of a theme. */
@ExtendWith(Stage.Given.class)
class WaysTest {

    private static final String THEME = "themes/talent/index.html";

    @ParameterizedTest
    @EnumSource
    void onAPhoneOneLinkOpensAndShutsTheOtherWays(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, stage.ours().base(from));
            Page page = window.newPage();
            page.navigate(stage.ours().base(from) + THEME);
            Locator documents = page.locator(".nav a[href$='documents/index.html']");
            Locator more = page.locator(".menu a[href='#menu']");
            assertThat(documents.isVisible()).isFalse();
            assertThat(page.locator(".menu a[aria-current]").innerText()).isEqualTo("主题");
            more.click();
            assertThat(documents.isVisible()).isTrue();
            assertThat(more.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.url()).endsWith(THEME);
            documents.focus();
            page.keyboard().press("Escape");
            assertThat(documents.isVisible()).isFalse();
            assertThat((Boolean) more.evaluate("link => link === document.activeElement"))
                    .isTrue();
            more.click();
            documents.click();
            assertThat(page.locator("h1").innerText()).contains("文件");
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void withoutScriptThatLinkLeadsToTheOtherWays(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.NO_SCRIPT)) {
            Page page = window.newPage();
            page.navigate(stage.ours().base(Shown.From.DISK) + THEME);
            Locator documents = page.locator(".nav a[href$='documents/index.html']");
            assertThat(documents.isVisible()).isFalse();
            page.locator(".menu a[href='#menu']").click();
            assertThat(documents.isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfAThemeLeavesItsSectionsInSight(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, stage.ours().base(from));
            Page page = window.newPage();
            page.navigate(stage.ours().base(from) + THEME);
            int all = page.locator(".item").count();
            assertThat(page.locator(".aspects a[aria-current]").innerText()).isEqualTo("全部 " + all);
            Locator tab = page.locator(".aspects a[data-aspect='引进']");
            String[] words = tab.innerText().split(" ", -1);
            assertThat(Integer.parseInt(words[1])).isBetween(1, all - 1);
            tab.click();
            everyItemInSightIsOf("引进", Integer.parseInt(words[1]), page);
            assertThat(page.locator(".aspects+[role=status]").innerText()).isEqualTo(String.join(" ", words) + " 节");
            page.reload();
            assertThat(page.locator(".aspects a[aria-current]").innerText()).isEqualTo(String.join(" ", words));
            everyItemInSightIsOf("引进", Integer.parseInt(words[1]), page);
            page.locator(".aspects a").first().click();
            assertThat(inSight(page)).hasSize(all);
            assertThat(page.locator(".intro").isVisible()).isTrue();
            assertThat(page.url()).endsWith(THEME);
            assertThat(complaints.take()).isEmpty();
        }
    }

    private static List<Locator> inSight(Page page) {
        return page.locator(".item").all().stream().filter(Locator::isVisible).toList();
    }

    private static void everyItemInSightIsOf(String aspect, int number, Page page) {
        assertThat(inSight(page)).hasSize(number).allSatisfy(item -> assertThat(
                        item.getAttribute("data-aspects").split(" ", -1))
                .contains(aspect));
        assertThat(page.locator(".whole").all()).hasSize(2).noneMatch(Locator::isVisible);
    }

    @Test
    void withoutScriptAPartLeadsToItsFirstSection(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.NO_SCRIPT)) {
            Page page = window.newPage();
            page.navigate(stage.ours().base(Shown.From.DISK) + THEME);
            page.locator(".aspects a[data-aspect='培养']").click();
            Locator target = page.locator(".item:target");
            assertThat(target.getAttribute("data-aspects").split(" ", -1)).contains("培养");
        }
    }
}
