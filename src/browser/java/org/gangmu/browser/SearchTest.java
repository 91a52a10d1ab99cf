package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangmu.GeneratedReports;
import org.gangmu.analysis.Blanks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches with the script of the pages in a browser, and holds what it finds against what the texts say. */
@ExtendWith(Stage.Given.class)
class SearchTest {

    private static final int REPORTS = 300;
    private static final int SUBSTRINGS = 300;

    /** Asks the page's own search for every query, and says of each part found where it stands. */
    private static final String ASK = """
            async queries => {
              const search = gangmu.search, all = await search.outlook(), places = [], found = [];
              await Promise.all(Array.from(all.year, (unused, report) => search.piece('t' + report)));
              for (let part = 0; part < all.firsts[all.year.length]; part++) {
                const read = await search.read(all, part);
                places.push(read.href + '#' + read.id);
              }
              for (const query of queries) found.push(Array.from((await search.find(gangmu.words(query))).parts).join());
              return [places.join('\\n'), found];
            }""";

    @TempDir
    private static Path folder;

    private static Shown generated;
    private static Shown known;

    @BeforeAll
    static void build() throws IOException {
        Path many = folder.resolve("generated");
        GeneratedReports.write(many.resolve("content/reports"), REPORTS, 4);
        copy(Path.of("seeds"), many.resolve("content/reports"));
        generated = Shown.build(many);
        Path few = folder.resolve("known");
        copy(Path.of("content/reports"), few.resolve("content/reports"));
        copy(Path.of("src/test/resources/offices"), few.resolve("content/reports"));
        known = Shown.build(few);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @AfterAll
    static void close() {
        generated.close();
        known.close();
    }

    private static List<String> terms() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/terms.txt"));
    }

    private static List<List<String>> ask(Page page, List<String> queries) {
        List<?> answer = (List<?>) page.evaluate(ASK, queries);
        String[] places = answer.get(0).toString().split("\n", -1);
        List<List<String>> found = new ArrayList<>();
        for (Object parts : (List<?>) answer.get(1)) {
            found.add(Stream.of(parts.toString().split(",", -1))
                    .filter(part -> !part.isEmpty())
                    .map(part -> places[Integer.parseInt(part)])
                    .toList());
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void findsAllThatContainTheQueryAndNothingElse(Shown.From from, Stage stage) throws IOException {
        Texts texts = Texts.of(folder.resolve("generated/content/reports"));
        List<String> queries = new ArrayList<>(terms());
        assertThat(queries).hasSize(40);
        queries.addAll(texts.substrings(SUBSTRINGS, 7));
        queries.addAll(List.of("党", "x", "的", "ＸＸ", "Xx", "***", "2021年", "没有这样的话", "人才 引进", "党建　责任 xx", "。"));
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, generated.base(from));
            Page page = window.newPage();
            page.navigate(generated.base(from) + "search/index.html");
            List<List<String>> found = ask(page, queries);
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                List<String> wanted = texts.containing(queries.get(i));
                if (!new TreeSet<>(found.get(i)).equals(new TreeSet<>(wanted))
                        || found.get(i).size() != wanted.size()) {
                    wrong.add(queries.get(i) + ": " + found.get(i).size() + " for " + wanted.size());
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(complaints.take()).isEmpty();
        }
    }

    @Test
    void bringsKnownItemsToTheTop(Stage stage) throws IOException {
        List<String> missed = new ArrayList<>();
        int items = 0;
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            page.navigate(known.base(Shown.From.SERVER) + "search/index.html");
            for (String line : Files.readAllLines(Path.of("src/test/resources/search/known-items.tsv"))) {
                if (line.startsWith("#")) {
                    continue;
                }
                items++;
                String[] item = line.split("\t", -1);
                List<String> top = search(page, item[0]);
                String wanted = "reports/" + item[1] + "/index.html" + (item[2].isEmpty() ? "" : "#" + item[2]);
                if (top.stream().limit(3).noneMatch(wanted::equals)) {
                    missed.add(
                            item[0] + ": " + wanted + " is no. " + (top.indexOf(wanted) + 1) + ", found " + top.size());
                }
            }
        }
        assertThat(items).isEqualTo(80);
        assertThat(missed).hasSizeLessThanOrEqualTo(items * 3 / 100);
    }

    @ParameterizedTest
    @EnumSource
    void tellsFiltersLandsAndMarks(Shown.From from, Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Complaints complaints = Complaints.of(window, known.base(from));
            Page page = window.newPage();
            page.navigate(known.base(from) + "reports/index.html");
            page.keyboard().press("/");
            page.keyboard().type("人才 引进");
            page.keyboard().press("Enter");
            page.waitForURL("**/search/index.html?q=*");
            page.waitForFunction("document.getElementById('results').dataset.query === '人才 引进'");
            int all = sections(page);
            assertThat(all).isGreaterThan(3);
            assertThat(page.locator("#results mark").allInnerTexts()).isSubsetOf("人才", "引进", "人才引进", "引进人才");

            page.locator("select[name=facet]").selectOption("problem");
            page.waitForFunction("all => !document.getElementById('found').textContent.includes(all + ' 节')", all);
            assertThat(sections(page)).isBetween(1, all - 1);
            assertThat(page.locator("#results .fc").allInnerTexts()).containsOnly("问题");
            assertThat(page.url()).contains("facet=problem");
            page.reload();
            page.waitForFunction("document.getElementById('results').dataset.query === '人才 引进'");
            assertThat(page.locator("#results .fc").allInnerTexts()).containsOnly("问题");

            page.locator("#q").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/reports/**");
            assertThat(page.locator(":target mark.hit").first().isVisible()).isTrue();
            assertThat(page.locator(":target mark.hit").allInnerTexts()).containsAnyOf("人才", "引进");
            assertThat(complaints.take()).isEmpty();
        }
    }

    /** The script of the pages and the program see the same blanks, in whatever stands around them. */
    @Test
    void tintsTheBlanksThatPagesTint(Stage stage) {
        String signs = "xXｘＸ×╳*＊○〇◯xx**××aZ1０。．.，年县 　\n+－-—·%％“光线一十";
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(14); left > 0; left--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            texts.add(text.toString());
            StringBuilder spans = new StringBuilder();
            Blanks.find(text.toString()).forEach(span -> spans.append(span.start())
                    .append(',')
                    .append(span.end())
                    .append(' '));
            wanted.add(text + "|" + spans);
        }
        try (BrowserContext window = stage.chromium().window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            page.navigate(known.base(Shown.From.DISK) + "search/index.html");
            Object found = page.evaluate(
                    "texts => texts.map(text => text + '|' + gangmu.blanks(text).map(one => one + ' ').join(''))",
                    texts);
            assertThat(found).isEqualTo(wanted);
            search(page, "xx名");
            assertThat(page.locator("#results mark .mask").count()).isPositive();
        }
    }

    private static int sections(Page page) {
        return Integer.parseInt(page.locator("#found").innerText().replaceFirst(".*见于 (\\d+) 节.*", "$1"));
    }

    @Test
    void helpsWhereNothingIsFound(Stage stage) {
        try (BrowserContext window = stage.chromium().window(View.NARROW, Look.PLAIN)) {
            Page page = window.newPage();
            page.navigate(known.base(Shown.From.DISK) + "search/index.html");
            assertThat(search(page, "没有这样的话")).isEmpty();
            assertThat(page.locator("#found").innerText()).contains("没有");
            assertThat(page.locator("#ways").isVisible()).isTrue();
            assertThat(search(page, "（三）坚持产才融合，服务发展增成效。")).contains("reports/2021-qu-wei/index.html#s5-3-2");
            assertThat(search(page, "<img src=x onerror=alert(1)>")).isEmpty();
            assertThat(page.locator("#ways").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#q").inputValue()).isEmpty();
        }
    }

    /** Types a query, and gives where the results lead, from the portal's root and without the query. */
    private static List<String> search(Page page, String query) {
        page.locator("#q").fill(query);
        page.waitForFunction("query => document.getElementById('results').dataset.query === query", query);
        return page.locator("#results h2 a").all().stream()
                .map(link ->
                        link.getAttribute("href").replaceFirst("^\\.\\./", "").replaceFirst("\\?[^#]*", ""))
                .toList();
    }
}
