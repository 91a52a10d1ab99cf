package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens every page at both sizes, from a server under a sub-path and from disk. */
@ExtendWith(Stage.Given.class)
class PagesTest {

    private static final String FAULTS = """
            () => {
              const root = document.scrollingElement, faults = [];
              if (root.scrollWidth > root.clientWidth)
                faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);
              for (const link of document.querySelectorAll('link[rel=stylesheet]'))
                if (!link.sheet) faults.push(`no style: ${link.href}`);
              if (getComputedStyle(document.body).marginTop !== '0px') faults.push('style without effect');
              for (const image of document.images)
                if (!image.complete || !image.naturalWidth) faults.push(`no image: ${image.src}`);
              return faults;
            }""";

    @ParameterizedTest
    @CsvSource({"WIDE, SERVER", "NARROW, SERVER", "WIDE, DISK", "NARROW, DISK"})
    void showWithoutAFault(View view, Shown.From from, Stage stage) {
        List<String> faults = new ArrayList<>();
        for (Shown portal : stage.portals()) {
            try (BrowserContext window = stage.chromium().window(view, Look.PLAIN)) {
                Page page = window.newPage();
                Complaints complaints = Complaints.of(window, portal.base(from));
                for (String address : portal.pages(from)) {
                    page.navigate(portal.base(from) + address);
                    List<String> found = new ArrayList<>(complaints.take());
                    ((List<?>) page.evaluate(FAULTS)).forEach(fault -> found.add(fault.toString()));
                    found.forEach(fault -> faults.add(portal.name() + " " + address + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMissingAddressIsAnswered(View view, Stage stage) {
        for (Shown portal : stage.portals()) {
            try (BrowserContext window = stage.chromium().window(view, Look.PLAIN)) {
                Page page = window.newPage();
                String base = portal.base(Shown.From.SERVER);
                Response answer = page.navigate(base + "themes/no-such-theme/at/all.html");
                assertThat(answer.status()).isEqualTo(404);
                assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
                page.locator("main a").first().click();
                assertThat(page.url()).startsWith(base);
                assertThat(page.locator("h1").isVisible()).isTrue();
            }
        }
    }

    @Test
    void allowNothingFromElsewhere(Stage stage) {
        for (Shown portal : stage.portals()) {
            for (String address : portal.pages()) {
                Document page = Jsoup.parse(portal.html(address));
                Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
                assertThat(policy).as(address).isNotNull();
                assertThat(policy.attr("content"))
                        .as(address)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                        .doesNotContain("unsafe", "http", "*");
                assertThat(page.select("[style], style, script:not([src])"))
                        .as(address)
                        .isEmpty();
                assertThat(policy.elementSiblingIndex()).as(address).isLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"WIDE, SERVER", "NARROW, DISK"})
    void readWithoutScript(View view, Shown.From from, Stage stage) {
        List<String> missing = new ArrayList<>();
        for (Shown portal : stage.portals()) {
            try (BrowserContext window = stage.chromium().window(view, Look.NO_SCRIPT)) {
                Page page = window.newPage();
                for (String address : portal.largest()) {
                    if (!portal.pages(from).contains(address)) {
                        continue;
                    }
                    page.navigate(portal.base(from) + address);
                    String read = dense(page.locator("main").innerText());
                    // What lies folded is opened without script too, but is no text that is shown.
                    for (Element text : Jsoup.parse(portal.html(address))
                            .select(
                                    "main *:not(.toc *, .mtoc *, .z, details > :not(summary), details > :not(summary) *)")) {
                        for (TextNode piece : text.textNodes()) {
                            if (!read.contains(dense(piece.getWholeText()))) {
                                missing.add(portal.name() + " " + address + ": " + piece.text());
                            }
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
