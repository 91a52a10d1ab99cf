package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prints reports as official documents, GB/T 9704—2012. */
@ExtendWith(Stage.Given.class)
class PrintTest {

    /** A line of characters that are all as wide as they are high: signs that stand alone, no digits, no pairs of signs. */
    private static final Pattern EVEN = Pattern.compile("(?:\\p{IsHan}|(?<![，、。])[，、。])+(?<![，、。])");

    static {
        // PDFBox tells of every glyph that it cannot name.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    @Test
    void aReportPrintsAsADocument(Stage stage) throws IOException {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            for (Shown portal : stage.portals()) {
                for (String address : reports(portal)) {
                    page.navigate(portal.base(Shown.From.SERVER) + address);
                    byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                    String title =
                            Jsoup.parse(portal.html(address)).select("h1").text();
                    try (PDDocument document = Loader.loadPDF(printed)) {
                        check(document, dense(title), portal.name() + " " + address);
                    }
                }
            }
        }
    }

    private static void check(PDDocument document, String title, String place) throws IOException {
        assertThat(dense(text(document, 1))).as(place).contains(title);
        assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            List<String> lines = lines(document, number);
            assertThat(lines.get(lines.size() - 1)).as(place).isEqualTo("—" + number + "—");
            assertThat(lines.size() - 1).as(place + ", lines on page " + number).isBetween(1, 22);
        }
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters(Stage stage) throws IOException {
        Shown portal = stage.ours();
        String longest = Collections.max(reports(portal), Comparator.comparing(address -> portal.html(address)
                .length()));
        List<Integer> pages = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            page.navigate(portal.base(Shown.From.SERVER) + longest);
            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument document = Loader.loadPDF(printed)) {
                for (int number = 2; number < document.getNumberOfPages(); number++) {
                    List<String> lines = lines(document, number);
                    pages.add(lines.size() - 1);
                    lines.stream()
                            .filter(line -> EVEN.matcher(line).matches())
                            .forEach(line -> widths.add(line.length()));
                }
            }
        }
        assertThat(Collections.max(pages)).isEqualTo(22);
        assertThat(Collections.max(widths)).isEqualTo(28);
        long full = pages.stream().filter(count -> count == 22).count();
        assertThat(full * 2).as("full pages among %s", pages).isGreaterThan(pages.size());
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        return text(document, page)
                .lines()
                .map(PrintTest::dense)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> reports(Shown portal) {
        return portal.pages().stream()
                .filter(address -> portal.html(address).contains("class=\"p-report\""))
                .toList();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Takes out white space, and the forms of compatibility that PDF writers put for plain characters. */
    private static String dense(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b]+", "");
    }
}
