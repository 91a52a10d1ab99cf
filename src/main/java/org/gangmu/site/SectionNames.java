package org.gangmu.site;

import java.util.List;
import org.gangmu.outline.Content;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/** How sections are called where there is little room: in contents, in margins, in lists. */
final class SectionNames {

    private static final int SHORT = 24;
    private static final int IN_PLACE = 8;
    private static final String ELLIPSIS = "……";

    /** What may stand before a number and does not belong to the name of a place: ★ 一、 */
    private static final String ORNAMENTS = "·•●■◆★▲◇□➢➤►▶▪▫◎○☆√✓✔※ \u3000\u00a0\t";

    private SectionNames() {}

    /**
     * Gives a section's heading up to the first ，, or, where it has none, the first clause of its text.
     *
     * @param section a section
     * @return at most {@value #SHORT} characters, with …… where a clause had to be cut; empty where the section has no text
     */
    static String brief(Section section) {
        String text = section.heading().filter(heading -> !heading.isBlank()).orElseGet(() -> firstText(section));
        int end = 0;
        while (end < text.length() && "，。；：！？,;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return shorten(text.substring(0, end), SHORT);
    }

    /**
     * Names a place in a report as people do: {@code 一（五）}, {@code 二3，八是}. Where a sign comes again among its neighbours, as
     * where a part holds two runs, the later ones are told apart: {@code 二，第2个二是}.
     *
     * @param report the report's sections of level 1
     * @param path the sections from level 1 down to the one meant
     * @return the place
     */
    static String place(List<Section> report, List<Section> path) {
        StringBuilder place = new StringBuilder();
        List<? extends Content> neighbours = report;
        for (Section section : path) {
            int turn = turn(section, neighbours);
            String sign = (turn > 1 ? "第" + turn + "个" : "") + sign(section);
            neighbours = section.content();
            boolean digits = place.length() > 0
                    && Character.isDigit(place.charAt(place.length() - 1))
                    && Character.isDigit(sign.charAt(0));
            if (digits) {
                place.append('.');
            } else if (place.length() > 0 && standsApart(section, sign)) {
                place.append('，');
            }
            place.append(sign);
        }
        return place.toString();
    }

    /** Tells how many sections up to this one have its sign; those without a sign go by their headings. */
    private static int turn(Section section, List<? extends Content> neighbours) {
        int turn = 1;
        for (Content one : neighbours) {
            if (one == section || section.marker().isBlank()) {
                return turn;
            }
            if (one instanceof Section other && other.marker().equals(section.marker())) {
                turn++;
            }
        }
        return 1;
    }

    /** The sign without the stop behind it; a section without a sign is called by its heading. */
    private static String sign(Section section) {
        String sign = section.marker().strip();
        int end = sign.length();
        while (end > 0 && "、.．，,：: 。\u3000\u00a0".indexOf(sign.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = 0;
        while (from < end && ORNAMENTS.indexOf(sign.charAt(from)) >= 0) {
            from++;
        }
        String bare = sign.substring(from == end ? 0 : from, end);
        boolean open = bare.startsWith("（") || bare.startsWith("(");
        if (!open && (bare.endsWith(")") || bare.endsWith("）"))) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (!bare.isEmpty()) {
            return bare;
        }
        String heading = brief(section);
        return heading.isEmpty() ? "无题" : shorten(heading, IN_PLACE);
    }

    private static boolean standsApart(Section section, String sign) {
        boolean spoken = section.kind() == Section.Kind.ITEM && Character.isIdeographic(sign.codePointAt(0));
        return spoken || section.marker().isBlank() || sign.startsWith("第");
    }

    private static String firstText(Section section) {
        List<Paragraph> own = section.paragraphs();
        return own.isEmpty() ? "" : own.get(0).text();
    }

    /**
     * Cuts a text that is too long.
     *
     * @param text the text
     * @param most how many UTF-16 units it may keep
     * @return the text, or its beginning and ……
     */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + ELLIPSIS;
    }

    /**
     * Takes the beginning of a text, up to the end of a sentence where one ends in time, else of a clause.
     *
     * @param text the text
     * @param most how many UTF-16 units it may keep
     * @return the text, or its beginning and ……
     */
    static String excerpt(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        for (int end = most; end > most / 2; end--) {
            if ("。；！？".indexOf(text.charAt(end - 1)) >= 0) {
                return text.substring(0, end) + ELLIPSIS;
            }
        }
        for (int end = most; end > most / 2; end--) {
            if ("，、：".indexOf(text.charAt(end)) >= 0) {
                return text.substring(0, end) + ELLIPSIS;
            }
        }
        return shorten(text, most);
    }
}
