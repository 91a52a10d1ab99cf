package org.gangmu.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a web page: finds the part of it that is the report, and leaves the rest of the page out. One use a file, by one thread.
 */
final class HtmlFile {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A page declares its encoding near its beginning (HTML standard, 13.2.3.2). */
    private static final int HEAD = 2048;

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern GB = Pattern.compile("gb[_-]?2312|gbk|gb18030|x-gbk|cp936", Pattern.CASE_INSENSITIVE);

    /** What is around a text and never in it. */
    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select, iframe, object, svg, "
                    + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo]";

    /** Containers that hold the text of a page by their meaning. */
    private static final String NAMED = "article, main, [role=main]";

    /** A page whose words are links in such a part has nothing to say itself. */
    private static final double MOSTLY = 0.6;

    private static final int FEWEST = 60;

    private final String path;

    HtmlFile(String path) {
        this.path = path;
    }

    Outcome<String> read(byte[] bytes) {
        String html = decoded(bytes);
        if (html.indexOf('<') < 0 || html.indexOf('\0') >= 0) {
            return Outcome.none(List.of(Diagnostic.error("html-broken", path, Place.START)));
        }
        // jsoup takes this character, which is none, for the end of the page.
        Document page = Jsoup.parse(html.replace('\uffff', ' '));
        page.select(AROUND).remove();
        HtmlAround.strip(page.body());
        Element body = report(page.body());
        int pictures = body.select("img, canvas, video").size();
        String text = new HtmlText().read(body);
        int visible = visible(text);
        boolean links = (visible < FEWEST && linked(body) > 0) || linked(body) > MOSTLY * visible;
        HtmlFrame frame = HtmlFrame.off(text);
        if (links || frame.text().isBlank()) {
            return Outcome.none(List.of(Diagnostic.error("html-empty", path, Place.START)));
        }
        List<Diagnostic> remarks = new ArrayList<>();
        if (pictures > 0) {
            remarks.add(Diagnostic.info("not-carried", path, Place.START, "pictures", Integer.toString(pictures)));
        }
        if (frame.lines() > 0) {
            remarks.add(Diagnostic.info("not-carried", path, Place.START, "page", Integer.toString(frame.lines())));
        }
        return Outcome.of(withTitle(page, frame.text()), remarks);
    }

    /** A title that stands only above the page's text, or in its head, is put before it. */
    private static String withTitle(Document page, String text) {
        String title = page.select("h1").stream()
                .map(Element::text)
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElse("");
        boolean there = title.isEmpty() || text.replaceAll("\\s+", "").contains(title.replaceAll("\\s+", ""));
        return there ? text : title.strip() + "\n" + text;
    }

    /**
     * Finds the element that holds the report: a named container, else the way down from the body as long as one child holds
     * nearly all words that are no links.
     */
    private static Element report(Element body) {
        OwnWords own = new OwnWords(body);
        Element best = body.select(NAMED).stream()
                .filter(named -> own.of(named) * 2 > own.of(body))
                .max(Comparator.comparingInt(own::of))
                .orElse(body);
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            int all = own.of(best);
            for (Element child : best.children()) {
                if (own.of(child) * 10 > all * 8 && child.childrenSize() > 0 && child.isBlock()) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    private static int linked(Element element) {
        return element.select("a[href]").stream()
                .mapToInt(link -> visible(link.text()))
                .sum();
    }

    /** How many characters of a text are no white space. */
    static int visible(String text) {
        return (int) text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .count();
    }

    private static String decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, declared(head));
        }
    }

    /** What a page that is no UTF-8 says it is; in doubt, the Chinese encoding. */
    private static Charset declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        if (matcher.find()) {
            String name = matcher.group(1);
            boolean other = !GB.matcher(name).matches()
                    && !name.toLowerCase(Locale.ROOT).startsWith("utf-8");
            return other ? charset(name) : GB18030;
        }
        return GB18030;
    }

    /** Finds an encoding by a name, which may be none that Java would take as one. */
    private static Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : GB18030;
        } catch (IllegalCharsetNameException noName) {
            return GB18030;
        }
    }
}
