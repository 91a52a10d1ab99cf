package org.gangmu.render;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What editors write, as HTML that can do no harm: raw HTML is reduced to plain mark-up, and pictures are left out, since a
 * page must not ask anyone else for anything. Report text never comes here. Loaded only when there is Markdown. Thread-safe.
 */
final class Markdown {

    /** Stands for the end of a line inside a paragraph until it is known what stands on both sides. */
    private static final String SOFT_BREAK = "\uE000";
    /** A line end between Chinese characters is no space. */
    private static final Pattern NO_SPACE =
            Pattern.compile("(?<=[\\p{IsHan}，。；：、！？”》）])" + SOFT_BREAK + "|" + SOFT_BREAK + "(?=[\\p{IsHan}“《（])");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}" + SOFT_BREAK + "]");
    private static final Pattern SCRIPT =
            Pattern.compile("(javascript|data|vbscript|file|blob):", Pattern.CASE_INSENSITIVE);

    private static final Parser PARSER;
    private static final HtmlRenderer RENDERER;
    private static final Safelist SAFE = Safelist.relaxed().removeTags("img").preserveRelativeLinks(true);
    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);

    static {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        // Else **“…”** beside a Chinese character stays literal.
        options.set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(HtmlRenderer.SOFT_BREAK, SOFT_BREAK);
        PARSER = Parser.builder(options).build();
        RENDERER = HtmlRenderer.builder(options).build();
    }

    /**
     * How much the signs of one stretch of lines may cost. The parser looks at the rest of a paragraph for each sign in it that may open
     * something, so the cost of a paragraph is the one times the other; no page that is meant to be read comes near.
     */
    private static final long MOST_WORK = 50_000_000;

    /** An element, a link, code, an entity, emphasis. */
    private static final String OPENING = "<[`&*_";

    /** How many lines may follow each other without a blank one. For most lines the parser gathers all before it in the paragraph. */
    private static final int MOST_LINES = 2_000;
    /** The line ends and the blank lines of Markdown; other white space, as a full-width space, is text to it. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final Pattern BLANK = Pattern.compile("[ \t]*");

    /** An entry of a list, which is a paragraph of its own; a number does not begin one inside a paragraph, a bullet does. */
    private static final Pattern BULLET = Pattern.compile(" {0,3}[-+*][ \t]+\\S.*");

    /** The row below the head of a table, without which a row is text. */
    private static final Pattern DELIMITERS = Pattern.compile(" {0,3}\\|?(?=.*-)(?=.*\\|)[ \t:|-]+");

    private Markdown() {}

    /**
     * Turns Markdown into HTML.
     *
     * @param markdown the text
     * @return its HTML, without a line end at its end; where the text is nested too deeply or too tangled, one paragraph of it as it stands
     */
    static String html(String markdown) {
        if (tangled(markdown)) {
            return asItStands(markdown);
        }
        try {
            return made(markdown);
        } catch (StackOverflowError tooDeep) {
            return asItStands(markdown);
        }
    }

    /** Finds links and pictures, as {@link MarkdownLink#in} says. */
    static List<MarkdownLink> links(String markdown) {
        List<MarkdownLink> found = new ArrayList<>();
        try {
            if (!tangled(markdown)) {
                LineIndex lines = LineIndex.of(markdown);
                for (Node node : PARSER.parse(markdown).getDescendants()) {
                    if (node instanceof InlineLinkNode link) {
                        Place place = lines.place(link.getStartOffset());
                        found.add(new MarkdownLink(link.getUrl().unescape(), place, link instanceof Image));
                    }
                }
            }
        } catch (StackOverflowError tooDeep) {
            return List.of();
        }
        return found;
    }

    private static String asItStands(String markdown) {
        return "<p>" + Entities.escape(markdown.strip()) + "</p>";
    }

    /** Tells whether a paragraph opens so much, or has so many lines, that reading it would take the square of its length. */
    private static boolean tangled(String markdown) {
        long opened = 0;
        long length = 0;
        int lines = 0;
        boolean table = false;
        for (String line : LINE_END.split(markdown, -1)) {
            boolean blank = BLANK.matcher(line).matches();
            lines = blank ? 0 : lines + 1;
            table = !blank && (table || DELIMITERS.matcher(line).matches());
            // What a row of a table or an entry opens stands by itself.
            if (blank || (table && line.startsWith("|")) || BULLET.matcher(line).matches()) {
                opened = 0;
                length = 0;
            }
            opened += line.chars().filter(c -> OPENING.indexOf(c) >= 0).count();
            length += line.length();
            if (opened * length > MOST_WORK || lines > MOST_LINES) {
                return true;
            }
        }
        return false;
    }

    private static String made(String markdown) {
        // jsoup takes the first, which is no character, for the end of the text; the other would become a line end, in
        // addresses too.
        String html =
                RENDERER.render(PARSER.parse(markdown.replace('\uffff', ' ').replace(SOFT_BREAK, " ")));
        // Without a base address every relative link would be dropped as unsafe.
        Document safe = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html, "http://portal.invalid/"));
        disarm(safe);
        closeGaps(safe);
        String clean = safe.outputSettings(COMPACT).body().html().strip();
        return NO_SPACE.matcher(clean).replaceAll("").replace(SOFT_BREAK, "\n");
    }

    /** A blank within its scheme makes an address a relative one, to browsers of today; what looks like a script leads nowhere. */
    private static void disarm(Document text) {
        for (Element link : text.select("a[href]")) {
            if (SCRIPT.matcher(SPACE.matcher(link.attr("href")).replaceAll("")).lookingAt()) {
                link.removeAttr("href");
            }
        }
    }

    /** Ranks headings below the page's own title, and leaves no rank out: readers who listen go from heading to heading. */
    private static void closeGaps(Document text) {
        int rank = 1;
        for (Element heading : text.select("h1, h2, h3, h4, h5, h6")) {
            int own = heading.tagName().charAt(1) - '0';
            rank = Math.max(2, Math.min(own, rank + 1));
            heading.tagName("h" + rank);
        }
    }
}
