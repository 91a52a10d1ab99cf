package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prints a year's reports as one book. */
@ExtendWith(Stage.Given.class)
class CompendiumTest {

    static {
        // PDFBox tells of every glyph that it cannot name.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    @Test
    void eachReportBeginsOnANewPage(Stage stage) throws IOException {
        for (Shown portal : stage.portals()) {
            for (String address : portal.pages()) {
                Document book = Jsoup.parse(portal.html(address));
                if (book.body().hasClass("p-compendium")) {
                    try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
                        check(portal, address, book, window);
                    }
                }
            }
        }
    }

    private static void check(Shown portal, String address, Document book, BrowserContext window) throws IOException {
        Page page = window.newPage();
        page.navigate(portal.base(Shown.From.SERVER) + address);
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(lines(document, number));
            }
        }
        assertThat(String.join("", pages.get(0)))
                .as(address)
                .startsWith(dense(book.select("h1").text()));
        for (int number = 1; number <= pages.size(); number++) {
            List<String> lines = pages.get(number - 1);
            assertThat(lines.get(lines.size() - 1)).as(address).isEqualTo("—" + number + "—");
            assertThat(lines.size() - 1)
                    .as(address + ", lines on page " + number)
                    .isBetween(1, 22);
        }
        int from = 1;
        for (String title : book.select(".volume .name").eachText()) {
            int at = from;
            while (at < pages.size() && !String.join("", pages.get(at)).startsWith(dense(title))) {
                at++;
            }
            assertThat(at).as(address + " begins a page with " + title).isLessThan(pages.size());
            from = at + 1;
        }
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(CompendiumTest::dense)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String dense(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b]+", "");
    }

    @Test
    void theContentsLeadToTheReports(Stage stage) {
        Shown portal = stage.ours();
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.NO_SCRIPT)) {
            Page page = window.newPage();
            page.navigate(portal.base(Shown.From.DISK) + "reports/index.html");
            page.locator(".doors a").last().click();
            page.locator(".parts a").first().click();
            page.locator(".book-toc a").last().click();
            assertThat(page.url()).contains("compendium/2021/index.html#");
            assertThat(page.evaluate("scrollY > 1000")).isEqualTo(true);
        }
    }
}
