package org.gangmu.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.gangmu.GeneratedReports;

/**
 * Measures the search of a large portal in Chromium, from a server and from disk: how much a first query asks for, and how long it
 * takes from an empty window to the results; how long where the reader comes from the portal's home page; how long a query takes that
 * is asked on the open page of the search, and the same query again. Results stand when the first of them do; what filters would leave
 * is told afterwards.
 */
public final class SearchBenchmark {

    private static final int QUERIES = 200;

    /** Notes when the results of a query stand on the page. */
    private static final String WATCH = """
            new MutationObserver(() => window.searchedAt = performance.now())
              .observe(document, {attributes: true, subtree: true, attributeFilter: ['data-query']});""";

    /** Asks a query of an open page, and gives the milliseconds until its results stand there. */
    private static final String AGAIN = """
            query => new Promise(resolve => {
              const list = document.getElementById('results'), form = document.getElementById('search');
              form.elements.q.value = query;
              const start = performance.now();
              new MutationObserver((unused, me) => {
                me.disconnect();
                resolve(performance.now() - start);
              }).observe(list, {attributes: true, attributeFilter: ['data-query']});
              form.requestSubmit();
            })""";

    private final PrintStream out;
    private final Map<Path, Integer> packed = new HashMap<>();

    private SearchBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args how many reports, and a folder: it is filled and built where it has no portal yet; and how many queries
     * @throws IOException if the portal cannot be made
     */
    public static void main(String[] args) throws IOException {
        int reports = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        if (!Files.exists(folder.resolve("content"))) {
            GeneratedReports.write(folder.resolve("content/reports"), reports, 4);
        }
        Shown portal = Files.exists(folder.resolve("site")) ? Shown.built(folder) : Shown.build(folder);
        int number = args.length > 2 ? Integer.parseInt(args[2]) : QUERIES;
        try (Chromium chromium = Chromium.start()) {
            List<String> queries = Texts.of(folder.resolve("content/reports")).substrings(number, 11);
            new SearchBenchmark(System.out).measure(portal, chromium, queries);
        } finally {
            portal.close();
        }
    }

    private void measure(Shown portal, Chromium chromium, List<String> queries) {
        for (Shown.From from : Shown.From.values()) {
            List<Double> bytes = new ArrayList<>();
            List<Double> first = new ArrayList<>();
            List<Double> home = new ArrayList<>();
            List<Double> busy = new ArrayList<>();
            List<Double> next = new ArrayList<>();
            List<Double> again = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                Set<String> asked = new LinkedHashSet<>();
                try (BrowserContext window = chromium.window(View.WIDE, Look.PLAIN)) {
                    Page page = window.newPage();
                    page.addInitScript(WATCH);
                    CDPSession meter = window.newCDPSession(page);
                    JsonObject ticks = new JsonObject();
                    ticks.addProperty("timeDomain", "threadTicks");
                    meter.send("Performance.enable", ticks);
                    page.onRequest(request -> asked.add(request.url().replaceFirst("[?#].*", "")));
                    page.navigate(portal.base(from) + "search/index.html?q=" + encoded(queries.get(i)));
                    page.waitForFunction("window.searchedAt");
                    first.add(((Number) page.evaluate("searchedAt")).doubleValue());
                    busy.add(busy(meter));
                    bytes.add(asked.stream()
                                    .mapToDouble(url -> packed(portal, from, url))
                                    .sum()
                            / 1000);
                    String other = queries.get((i + 1) % queries.size());
                    next.add(((Number) page.evaluate(AGAIN, other)).doubleValue());
                    again.add(((Number) page.evaluate(AGAIN, queries.get(i))).doubleValue());
                }
                home.add(fromHome(portal.base(from), queries.get(i), chromium));
            }
            out.println("== " + from + ", " + queries.size() + " queries ==");
            tell("boot and first query, KB gzipped", bytes);
            tell("boot and first query, ms", first);
            tell("of these the page's thread worked, ms", busy);
            tell("from the home page, ms", home);
            tell("next query, ms", next);
            tell("a query again, ms", again);
        }
    }

    /** Asks a query in the field of the home page, in a window that has shown nothing else. */
    private static double fromHome(String base, String query, Chromium chromium) {
        try (BrowserContext window = chromium.window(View.WIDE, Look.PLAIN)) {
            Page page = window.newPage();
            page.addInitScript(WATCH);
            page.navigate(base + "index.html");
            page.locator("form.big input[type=search]").fill(query);
            page.keyboard().press("Enter");
            page.waitForURL("**/search/index.html?q=*");
            page.waitForFunction("window.searchedAt");
            return ((Number) page.evaluate("searchedAt")).doubleValue();
        }
    }

    /** The milliseconds of processor time that the page's own thread has used, which other programs on the machine do not change. */
    private static double busy(CDPSession meter) {
        for (JsonElement metric : meter.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble() * 1000;
            }
        }
        throw new IllegalStateException("the browser does not tell its time");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void tell(String what, List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%-34s median %.0f, 95 %% %.0f, most %.0f%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                Arrays.stream(sorted).max().orElse(0));
    }

    /** The size of a file as a server that packs would send it. */
    private int packed(Shown portal, Shown.From from, String url) {
        String address = URI.create(url)
                .getPath()
                .substring(URI.create(portal.base(from)).getPath().length());
        return packed.computeIfAbsent(portal.site().resolve(address), SearchBenchmark::gzipped);
    }

    private static int gzipped(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.size();
    }
}
