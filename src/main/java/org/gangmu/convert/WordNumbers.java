package org.gangmu.convert;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * The numbers that Word shows before paragraphs but does not write into their text (ECMA-376 part 1, 17.9): from the paragraph or its style
 * to a list, from the list to a level, from the level to a pattern such as （%1） and a way to count. One use a document, by one
 * thread, paragraph by paragraph in order.
 */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final int MOST_STYLES = 12;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final @Nullable XWPFNumbering numbering;
    private final @Nullable XWPFStyles styles;

    /** How far each list has counted, by level; 0 where a level has not begun. */
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The lists that have begun, with a level: where one begins it may start anew. */
    private final Set<String> begun = new HashSet<>();

    WordNumbers(XWPFDocument document) {
        this.numbering = document.getNumbering();
        this.styles = document.getStyles();
    }

    /** Where a paragraph stands in a list. */
    private record Entry(BigInteger list, int level) {}

    /** Gives the sign before a paragraph; empty where it has none. */
    String of(XWPFParagraph paragraph) {
        Optional<Entry> entry = numbering == null ? Optional.empty() : entry(paragraph);
        return entry.map(this::next).orElse("");
    }

    private Optional<Entry> entry(XWPFParagraph paragraph) {
        CTPPr own = paragraph.getCTP().getPPr();
        CTNumPr direct = own == null ? null : own.getNumPr();
        BigInteger list = direct == null || direct.getNumId() == null
                ? null
                : direct.getNumId().getVal();
        int level = level(direct);
        String style = paragraph.getStyle();
        for (int i = 0; i < MOST_STYLES && list == null && style != null && styles != null; i++) {
            XWPFStyle found = styles.getStyle(style);
            if (found == null) {
                break;
            }
            CTPPrGeneral inherited = found.getCTStyle().getPPr();
            CTNumPr given = inherited == null ? null : inherited.getNumPr();
            if (given != null && given.getNumId() != null) {
                list = given.getNumId().getVal();
                level = level(given) >= 0 ? level(given) : levelOf(style, list);
            }
            style = found.getBasisStyleID();
        }
        // List 0 takes the number away that a style would give.
        boolean none = list == null || list.signum() == 0;
        return none ? Optional.empty() : Optional.of(new Entry(list, Math.min(LEVELS - 1, Math.max(0, level))));
    }

    private static int level(@Nullable CTNumPr given) {
        return given == null || given.getIlvl() == null
                ? -1
                : given.getIlvl().getVal().intValue();
    }

    /** A list may say which of its levels is for which style. */
    private int levelOf(String style, BigInteger list) {
        for (CTLvl level : levels(list)) {
            if (level.getPStyle() != null && style.equals(level.getPStyle().getVal())) {
                return level.getIlvl().intValue();
            }
        }
        return 0;
    }

    private List<CTLvl> levels(BigInteger list) {
        return abstractOf(list).map(CTAbstractNum::getLvlList).orElse(List.of());
    }

    private Optional<CTAbstractNum> abstractOf(BigInteger list) {
        XWPFNum num = numbering == null ? null : numbering.getNum(list);
        if (numbering == null || num == null || num.getCTNum().getAbstractNumId() == null) {
            return Optional.empty();
        }
        XWPFAbstractNum found =
                numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        return Optional.ofNullable(found).map(XWPFAbstractNum::getCTAbstractNum);
    }

    private String next(Entry entry) {
        Optional<CTAbstractNum> list = abstractOf(entry.list());
        Optional<CTLvl> level = list.flatMap(unused -> level(entry.list(), entry.level()));
        if (list.isEmpty() || level.isEmpty()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.get().getAbstractNumId(), unused -> new int[LEVELS]);
        boolean first = begun.add(entry.list() + "." + entry.level());
        Optional<Integer> anew = first ? startOverride(entry) : Optional.empty();
        int at = entry.level();
        counts[at] = anew.orElse(counts[at] == 0 ? start(level.get()) : counts[at] + 1);
        Arrays.fill(counts, at + 1, LEVELS, 0);
        for (int above = 0; above < at; above++) {
            int outer = above;
            if (counts[above] == 0) {
                counts[above] =
                        level(entry.list(), outer).map(WordNumbers::start).orElse(1);
            }
        }
        return written(entry.list(), level.get(), counts);
    }

    private Optional<CTLvl> level(BigInteger list, int wanted) {
        XWPFNum num = numbering == null ? null : numbering.getNum(list);
        if (num != null) {
            for (CTNumLvl override : num.getCTNum().getLvlOverrideList()) {
                if (override.getIlvl().intValue() == wanted && override.getLvl() != null) {
                    return Optional.of(override.getLvl());
                }
            }
        }
        return levels(list).stream()
                .filter(level -> level.getIlvl().intValue() == wanted)
                .findFirst();
    }

    private Optional<Integer> startOverride(Entry entry) {
        XWPFNum num = numbering == null ? null : numbering.getNum(entry.list());
        return num == null
                ? Optional.empty()
                : num.getCTNum().getLvlOverrideList().stream()
                        .filter(override ->
                                override.getIlvl().intValue() == entry.level() && override.getStartOverride() != null)
                        .map(override ->
                                WordText.small(override.getStartOverride().getVal()))
                        .findFirst();
    }

    private static int start(CTLvl level) {
        return level.getStart() == null ? 1 : WordText.small(level.getStart().getVal());
    }

    private String written(BigInteger list, CTLvl level, int[] counts) {
        String pattern = level.getLvlText() == null || level.getLvlText().getVal() == null
                ? ""
                : level.getLvlText().getVal();
        if (format(level).equals("bullet")) {
            return pattern.isEmpty() ? "" : "• ";
        }
        boolean plain = level.getIsLgl() != null;
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(found -> {
            int wanted = Integer.parseInt(found.group(1)) - 1;
            String format = level(list, wanted).map(WordNumbers::format).orElse("decimal");
            return Matcher.quoteReplacement(WordFormats.write(counts[wanted], plain ? "decimal" : format));
        });
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null || level.getNumFmt().getVal() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }
}
