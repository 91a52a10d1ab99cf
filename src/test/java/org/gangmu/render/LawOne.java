package org.gangmu.render;

import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The two sides of law 1 on a page, each without knowledge of the other; white space does not count. */
final class LawOne {

    private LawOne() {}

    /** The characters of an outline in the order of the text. */
    static String written(Outline outline) {
        StringBuilder all = new StringBuilder();
        outline.head().forEach(passage -> all.append(passage.text()));
        outline.sections().forEach(section -> append(all, section));
        outline.tail().forEach(passage -> all.append(passage.text()));
        return packed(all.toString());
    }

    private static void append(StringBuilder all, Content content) {
        if (content instanceof Section section) {
            all.append(section.marker()).append(section.heading().orElse("")).append(section.stop());
            section.content().forEach(below -> append(all, below));
        } else if (content instanceof Paragraph paragraph) {
            all.append(paragraph.text());
        }
    }

    /** The characters of a report's page, less all that is added. */
    static String shown(Document page) {
        return shown(page.select("main article[data-source]").get(0));
    }

    /** The characters of one report on a page, less all that is added. */
    static String shown(Element report) {
        Element article = report.clone();
        article.select("[data-added]").remove();
        return packed(article.wholeText());
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]+", "");
    }
}
