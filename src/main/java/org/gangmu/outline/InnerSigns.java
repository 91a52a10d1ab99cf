package org.gangmu.outline;

import java.util.EnumMap;
import java.util.Map;
import org.gangmu.source.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places inside one paragraph that may be signs: behind stops, commas and gaps, and where line ends were lost even
 * behind nothing. One use a paragraph.
 */
final class InnerSigns {

    /** A heading whose line end was lost is no longer than this. */
    private static final int LONGEST_HEADING = 40;

    /** A paragraph of this length may be a whole report. */
    private static final int WHOLE_REPORT = 150;

    /** What stands before a number that is none of a sign: 第一、 统一是 星期一、 */
    private static final String NO_SIGN_BEHIND = "第之其周期星统同唯专单每惟归逐万十一二三四五六七八九初〇零";

    /** What stands behind a reference: 方案（二）的要求. */
    private static final String REFERS = "的中项款条点和至、，。；或及";

    private final String chars;
    private final int from;
    private final boolean lostLines;
    private final Map<Family, Integer> latest = new EnumMap<>(Family.class);

    /** Up to here a sign of a list that begins may follow its heading without a stop. */
    private int headingEnd;

    InnerSigns(String chars, int from) {
        this.chars = chars;
        this.from = from;
        this.lostLines = chars.indexOf("（二）", 1) > 0
                || chars.indexOf("(二)", 1) > 0
                || chars.indexOf('㈡', 1) > 0
                || (chars.length() >= WHOLE_REPORT && chars.indexOf("二、", 1) > 0);
        this.headingEnd = from > 0 ? from + LONGEST_HEADING : 0;
    }

    /** Adds what is found. */
    void scan(Candidates found, int index, Block block) {
        if (block.sign() != null) {
            latest.put(block.sign().family(), block.sign().number());
        }
        for (int i = Math.max(0, from - 1); i < chars.length() - 1; i++) {
            Candidate.Boundary boundary = i >= from ? boundary(i) : from > 0 ? Candidate.Boundary.NONE : null;
            int at = i + 1;
            if (boundary != null) {
                headingEnd = boundary == Candidate.Boundary.STOP ? 0 : headingEnd;
                at = behindClosers(at);
                if (at >= chars.length()) {
                    continue;
                }
            } else if (at < headingEnd || lostLines) {
                boundary = Candidate.Boundary.NONE;
            } else {
                continue;
            }
            Sign sign = mayBegin(boundary, at) ? SignReader.inline(chars, at) : null;
            if (sign != null && fits(sign, boundary)) {
                found.take(index, sign, boundary, block.text());
                latest.put(sign.family(), sign.number());
                headingEnd = sign.end() + LONGEST_HEADING;
                i = sign.end() - 1;
            } else {
                i = at - 1;
            }
        }
    }

    private int behindClosers(int start) {
        int at = start;
        while (at < chars.length() && (Characters.isSpace(chars.charAt(at)) || isCloser(chars.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(char c) {
        return c == '”' || c == '）' || c == '’' || c == '》';
    }

    private Candidate.@Nullable Boundary boundary(int at) {
        char c = chars.charAt(at);
        return switch (c) {
            case '。', '；', '！', '？', ';', '…' -> Candidate.Boundary.STOP;
            case '：', ':' -> Prose.isRatio(chars, at) ? null : Candidate.Boundary.STOP;
            case '.', '．' -> Prose.isStop(chars, at) ? Candidate.Boundary.STOP : null;
            case '，', '、', ',' -> Candidate.Boundary.COMMA;
            case ' ', '\u3000', '\u00a0', '\t' -> at > from ? Candidate.Boundary.GAP : null;
            default -> null;
        };
    }

    /** Whether the character at an index can begin a sign that no stop stands before. */
    private boolean mayBegin(Candidate.Boundary boundary, int at) {
        if (boundary != Candidate.Boundary.NONE) {
            return true;
        }
        char c = chars.charAt(at);
        boolean isNumber = Numerals.isChinese(c) || c == '1' || c == '１';
        boolean isFirst = c == '①' || c == '㈠';
        boolean isFurther = (c > '①' && c <= '⑳') || (c > '㈠' && c <= '㈩');
        boolean isSign = isNumber || c == '（' || c == '(' || isFirst || (lostLines && isFurther);
        return isSign && (at == from || mayFollow(chars.charAt(at - 1), isNumber));
    }

    private static boolean mayFollow(char before, boolean isNumber) {
        boolean isWord = Characters.isHan(before) || isCloser(before) || before == '％' || before == '%';
        return isWord && !(isNumber && NO_SIGN_BEHIND.indexOf(before) >= 0);
    }

    private boolean fits(Sign sign, Candidate.Boundary boundary) {
        return switch (boundary) {
            case COMMA -> fitsComma(sign);
            case GAP -> fitsGap(sign);
            case NONE -> fitsNothing(sign);
            default -> !sign.doubtful();
        };
    }

    /** Whether a sign may follow a comma: only items and signs that stand in rows. */
    private static boolean fitsComma(Sign sign) {
        return switch (sign.family()) {
            case SHI, YAO, ORDINAL, CIRCLED, ARABIC_BRACKETED -> true;
            case ARABIC -> sign.number() == 1;
            default -> false;
        };
    }

    private static boolean fitsGap(Sign sign) {
        return switch (sign.family()) {
            case CHINESE, ARABIC -> !sign.doubtful() && !sign.halfBracketed();
            case CHINESE_BRACKETED, ARABIC_BRACKETED, CIRCLED, SHI, YAO, ORDINAL -> true;
            default -> false;
        };
    }

    private boolean fitsNothing(Sign sign) {
        if (sign.end() >= chars.length() || REFERS.indexOf(chars.charAt(sign.end())) >= 0) {
            return false;
        }
        boolean begins = sign.number() == 1 && sign.start() < headingEnd;
        boolean follows = lostLines && sign.number() == latest.getOrDefault(sign.family(), 0) + 1;
        return switch (sign.family()) {
            case CHINESE -> sign.stop() == '、' && (begins || follows);
            case CHINESE_BRACKETED, ARABIC_BRACKETED, CIRCLED -> begins || (follows && sign.number() > 1);
            case ARABIC -> begins && !sign.doubtful() && !sign.halfBracketed();
            case SHI, YAO -> begins;
            default -> false;
        };
    }
}
