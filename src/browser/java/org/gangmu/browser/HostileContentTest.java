package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Hostile words everywhere, the policy of the pages switched off: none runs, none breaks a page, each is shown as it stands. */
@ExtendWith(Stage.Given.class)
class HostileContentTest {

    private static final List<String> PAYLOADS = Payloads.all();

    /** Hears whatever runs, and looks whether the page is whole. */
    private static final String LISTEN = "window.ran = []; window.pwn = number => window.ran.push(number);";

    private static final String FAULTS = """
            () => {
              const faults = window.ran.map(number => `ran: ${number}`);
              for (const part of ['main#main', 'footer.foot', 'h1'])
                if (document.querySelectorAll(part).length !== 1) faults.push(`${document.querySelectorAll(part).length} ${part}`);
              const foot = document.querySelector('footer.foot');
              if (!foot || foot.offsetHeight === 0) faults.push('no footer in sight');
              if (foot && foot.parentElement !== document.body) faults.push('the footer is inside something');
              if (Object.prototype.polluted !== undefined || ({}).title !== undefined) faults.push('the prototype is changed');
              return faults;
            }""";

    /** Whether the search has an answer to a query. */
    private static final String ANSWERED = """
            query => document.title.startsWith(query.trim() + ' · ')
              && !/^(|正在检索……)$/.test(document.getElementById('found').textContent)""";

    private static final Set<String> STRANGE = Set.of(
            "style",
            "iframe",
            "object",
            "embed",
            "base",
            "marquee",
            "math",
            "plaintext",
            "xmp",
            "template",
            "video",
            "audio");

    private static final List<String> FROM_DISK = List.of("index.html", "search/index.html", "compare/index.html");

    @TempDir
    static Path folder;

    /** The pages of the reports that are named by payloads, in their order. */
    private static final List<String> REPORTS = new ArrayList<>();

    private static Shown portal;

    @BeforeAll
    static void build() throws IOException {
        for (Map.Entry<String, String> file : HostilePortal.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(".").normalize());
            Files.writeString(path, file.getValue());
        }
        portal = Shown.build(folder);
        findReports();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void noPageHasMarkUpThatIsNotOurs() {
        TreeSet<String> strange = new TreeSet<>();
        for (String address : portal.pages()) {
            Document page = Jsoup.parse(portal.html(address));
            for (Element element : page.getAllElements()) {
                strange(element).forEach(found -> strange.add(address + ": " + found));
            }
        }
        assertThat(strange).isEmpty();
    }

    private static List<String> strange(Element element) {
        List<String> found = new ArrayList<>();
        String name = element.normalName();
        boolean script = name.equals("script")
                && !element.attr("src").matches("(\\.\\./|" + PortalServer.PATH + ")*(assets/.*|index\\.js)");
        if (script || STRANGE.contains(name)) {
            found.add("<" + name + ">");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean link = Set.of("href", "src", "action", "formaction", "ping", "srcset", "poster")
                    .contains(key);
            boolean editors = element.closest(".md") != null;
            boolean elsewhere = link
                    && attribute.getValue().strip().toLowerCase(Locale.ROOT).matches("(?s)[a-z][a-z0-9+.-]*:.*");
            if (key.startsWith("on") || key.equals("srcdoc") || key.equals("style") || (elsewhere && !editors)) {
                found.add(name + " " + attribute);
            }
        }
        return found;
    }

    @Test
    void everyKindOfPageStandsAndNothingRuns(Stage stage) {
        List<String> faults = new ArrayList<>();
        for (Shown.From from : Shown.From.values()) {
            try (BrowserContext window = window(stage, faults)) {
                Complaints complaints = Complaints.of(window, portal.base(from));
                Page page = window.newPage();
                for (String address : from == Shown.From.SERVER ? portal.largest() : FROM_DISK) {
                    open(page, portal.base(from) + address, faults);
                    complaints.take().forEach(wrong -> faults.add(address + ": " + wrong));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPayloadIsReadAsItStands(Stage stage) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = window(stage, faults)) {
            Page page = window.newPage();
            for (int i = 0; i < REPORTS.size(); i++) {
                String address = REPORTS.get(i);
                open(page, portal.base(Shown.From.SERVER) + address, faults);
                String shown = dense(page.locator("main").textContent());
                for (String payload : HostilePortal.group(i * HostilePortal.TOGETHER)) {
                    int times = shown.split(Pattern.quote(dense(payload)), -1).length - 1;
                    if (times < 8) {
                        faults.add(address + " shows " + payload + " " + times + " times");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noAddressMakesAPageDoAnything(Stage stage) {
        List<String> faults = new ArrayList<>();
        String base = portal.base(Shown.From.SERVER);
        try (BrowserContext window = window(stage, faults)) {
            Complaints complaints = Complaints.of(window, base);
            Page page = window.newPage();
            for (String hash : List.of("%", "%E0%A4%A", "?", "s1\"]", "constructor", escaped(PAYLOADS.get(13)))) {
                open(page, base + REPORTS.get(3) + "?q=" + escaped("人才") + "#" + hash, faults);
                complaints.take().forEach(wrong -> faults.add(hash + ": " + wrong));
            }
            for (int i = 0; i < PAYLOADS.size(); i += 12) {
                String payload = escaped(PAYLOADS.get(i));
                open(page, base + REPORTS.get(0) + "?q=" + payload, faults);
                open(page, base + "compare/index.html?a=" + payload + "&b=" + payload, faults);
                open(page, base + "reports/index.html?q=" + payload + "&year=" + payload, faults);
                String all = "&theme=" + payload + "&facet=" + payload + "&unit=" + payload + "&year=" + payload;
                open(page, base + "search/index.html?q=" + payload + all + "#" + payload, faults);
                page.waitForFunction(ANSWERED, PAYLOADS.get(i));
                complaints.take().forEach(wrong -> faults.add(payload + ": " + wrong));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noQueryMakesTheSearchDoAnything(Stage stage) {
        List<String> faults = new ArrayList<>();
        String base = portal.base(Shown.From.SERVER);
        try (BrowserContext window = window(stage, faults)) {
            Complaints complaints = Complaints.of(window, base);
            Page page = window.newPage();
            open(page, base + "search/index.html", faults);
            for (int i = 0; i < PAYLOADS.size(); i += 2) {
                String payload = PAYLOADS.get(i);
                page.locator("#search input[type=search]").fill(payload);
                page.waitForFunction(ANSWERED, payload);
                faults(page).forEach(fault -> faults.add(payload + ": " + fault));
                complaints.take().forEach(wrong -> faults.add(payload + ": " + wrong));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void tablesHoldNoFormula() throws IOException {
        List<String> cells = new ArrayList<>();
        try (var files = Files.walk(portal.site().toRealPath())) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".csv")).toList()) {
                cells.addAll(cells(Files.readString(file).substring(1)));
            }
        }
        assertThat(cells.stream().filter(cell -> cell.startsWith("'=HYPERLINK")))
                .isNotEmpty();
        assertThat(cells)
                .filteredOn(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*") && !cell.matches("[+-]?\\d+(\\.\\d+)?"))
                .isEmpty();
    }

    /** The cells of a table as a spreadsheet reads them (RFC 4180). */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString().replaceFirst("\r$", ""));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static BrowserContext window(Stage stage, List<String> faults) {
        BrowserContext window = stage.chromium().window(View.WIDE, Look.LIGHT);
        window.addInitScript(LISTEN);
        window.onDialog((Dialog dialog) -> {
            faults.add("asks: " + dialog.message());
            dialog.dismiss();
        });
        return window;
    }

    private static void open(Page page, String address, List<String> faults) {
        // A change of the hash alone would load nothing.
        page.navigate("about:blank");
        page.navigate(address);
        faults(page).forEach(fault -> faults.add(address + ": " + fault));
        if (!page.url().split("[?#]", 2)[0].equals(address.split("[?#]", 2)[0])) {
            faults.add(address + " leads to " + page.url());
        }
    }

    private static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(FAULTS)).stream().map(Object::toString).toList();
    }

    private static void findReports() {
        Map<String, String> bySource = portal.pages().stream()
                .filter(address -> address.startsWith("reports/"))
                .filter(address -> Jsoup.parse(portal.html(address)).selectFirst("article[data-source]") != null)
                .collect(Collectors.toMap(
                        address -> Jsoup.parse(portal.html(address))
                                .selectFirst("article[data-source]")
                                .attr("data-source"),
                        address -> address,
                        (one, other) -> one));
        for (int i = 0; i < PAYLOADS.size(); i += HostilePortal.TOGETHER) {
            String file = HostilePortal.reportFile(i);
            assertThat(bySource).containsKey(file);
            REPORTS.add(bySource.get(file));
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0\\u2028\\u2029\\u200b-\\u200f]+", "");
    }
}
