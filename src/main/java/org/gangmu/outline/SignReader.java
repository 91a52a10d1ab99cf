package org.gangmu.outline;

import org.gangmu.source.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the sign at a place of a text, if there is one. Stateless. */
final class SignReader {

    private static final String CHINESE_STOPS = "、．.，,：:";
    private static final String ARABIC_STOPS = "．.、)）,，";
    private static final String BULLETS = "·•●■◆★▲◇□➢➤►▶▪▫◎○☆√✓✔※";

    private SignReader() {}

    /** Reads a sign at the start of a line; the text begins without white space. */
    static @Nullable Sign atLineStart(CharSequence text) {
        if (text.length() == 0) {
            return null;
        }
        Sign sign = inline(text, 0);
        if (sign != null) {
            return sign;
        }
        char c = text.charAt(0);
        if (c == '第') {
            Sign division = division(text);
            return division == null ? NamedSigns.read(text) : division;
        }
        Sign ornamented = ornamented(text, c);
        if (ornamented != null) {
            return ornamented;
        }
        Sign bullet = bullet(text, c);
        Sign named = bullet == null ? NamedSigns.read(text) : bullet;
        return named == null ? RareSigns.read(text) : named;
    }

    /** Reads a sign inside a line: all but divisions and bullets, which only stand at a line's start. */
    static @Nullable Sign inline(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return c == '(' ? bracketed(text, at) : Characters.isDigit(c) ? arabic(text, at) : null;
        }
        if (Numerals.isChinese(c)) {
            return chinese(text, at);
        }
        return switch (c) {
            case '（' -> bracketed(text, at);
            case '第', '其', '首', '再', '最', '另' -> word(text, at);
            default -> Characters.isDigit(c) ? arabic(text, at) : enclosed(c, at, text);
        };
    }

    private static @Nullable Sign chinese(CharSequence text, int at) {
        int end = Numerals.chineseEnd(text, at);
        int number = Numerals.chinese(text, at, end);
        if (number == Numerals.NONE || end == text.length()) {
            return null;
        }
        char next = text.charAt(end);
        if (next == '是' || next == '要') {
            return new Sign(next == '是' ? Family.SHI : Family.YAO, number, at, end + 1, (char) 0);
        }
        if (number == 1 && startsWith(text, end, "方面")) {
            return new Sign(Family.SIDES, 1, at, withComma(text, end + 2), (char) 0);
        }
        if (next == '）' || next == ')') {
            return new Sign(Family.CHINESE_BRACKETED, number, at, end + 1, next);
        }
        int stop = skipSpaces(text, end);
        if (stop == text.length() || enumerates(text, stop + 1, number)) {
            return null;
        }
        if (stop > end && Characters.isHan(text.charAt(stop))) {
            return new Sign(Family.CHINESE, number, at, end, Sign.GAP);
        }
        if (CHINESE_STOPS.indexOf(text.charAt(stop)) < 0) {
            return null;
        }
        return new Sign(Family.CHINESE, number, at, behindStop(text, stop), text.charAt(stop));
    }

    /** Gives the index behind a stop, and behind a second one that a slip of the hand put there: 一.、 */
    private static int behindStop(CharSequence text, int stop) {
        boolean twice = stop + 1 < text.length() && "、．.".indexOf(text.charAt(stop + 1)) >= 0;
        boolean thrice = stop + 2 < text.length() && text.charAt(stop + 2) == text.charAt(stop + 1);
        return twice && !thrice ? stop + 2 : stop + 1;
    }

    /** Whether what follows a stop shows that a row of numbers is being named: 一、二、三产业, 一、二季度, 三、四月份. */
    private static boolean enumerates(CharSequence text, int at, int number) {
        int end = Numerals.chineseEnd(text, at);
        if (end == at || end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean isRow = Numerals.chinese(text, at, end) == number + 1 && "月季期年类楼层批次线级产届组步审".indexOf(next) >= 0;
        return isRow || next == '、' || "季产".indexOf(next) >= 0;
    }

    private static @Nullable Sign bracketed(CharSequence text, int at) {
        int from = skipSpaces(text, at + 1);
        if (from == text.length()) {
            return null;
        }
        boolean isChinese = Numerals.isChinese(text.charAt(from));
        int end = isChinese ? Numerals.chineseEnd(text, from) : Numerals.arabicEnd(text, from);
        int number = isChinese ? Numerals.chinese(text, from, end) : Numerals.arabic(text, from, end);
        int close = skipSpaces(text, end);
        if (number == Numerals.NONE || close == text.length()) {
            return null;
        }
        char c = text.charAt(close);
        if (c != '）' && c != ')') {
            return null;
        }
        int after = close + 1;
        if (after < text.length() && "、．.，".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return new Sign(isChinese ? Family.CHINESE_BRACKETED : Family.ARABIC_BRACKETED, number, at, after, (char) 0);
    }

    private static @Nullable Sign arabic(CharSequence text, int at) {
        int end = Numerals.arabicEnd(text, at);
        int number = Numerals.arabic(text, at, end);
        int stop = skipSpaces(text, end);
        if (number == Numerals.NONE || stop == text.length() || stop - end > 2) {
            return null;
        }
        char c = text.charAt(stop);
        if (ARABIC_STOPS.indexOf(c) < 0 || (at > 0 && joinsNumber(text.charAt(at - 1)))) {
            return null;
        }
        return isQuantity(text, stop + 1) ? null : new Sign(Family.ARABIC, number, at, behindStop(text, stop), c);
    }

    private static boolean joinsNumber(char before) {
        return before == '.' || before == '．' || before == '-' || before == '—' || before == '~' || before == '/';
    }

    /** Whether digits follow the stop that make it a decimal point or an enumeration: all but a year, as in 1.2021年. */
    private static boolean isQuantity(CharSequence text, int at) {
        int end = Numerals.arabicEnd(text, at);
        if (end == at) {
            return false;
        }
        boolean isYear = end - at == 4 && end < text.length() && text.charAt(end) == '年';
        return !isYear;
    }

    private static @Nullable Sign enclosed(char c, int at, CharSequence text) {
        Family family;
        int number;
        if (c >= '\u2460' && c <= '\u2473') {
            family = Family.CIRCLED;
            number = c - '\u2460' + 1;
        } else if (c >= '\u2474' && c <= '\u2487') {
            family = Family.ARABIC_BRACKETED;
            number = c - '\u2474' + 1;
        } else if (c >= '\u2488' && c <= '\u249b') {
            family = Family.ARABIC;
            number = c - '\u2488' + 1;
        } else if (c >= '\u3220' && c <= '\u3229') {
            family = Family.CHINESE_BRACKETED;
            number = c - '\u3220' + 1;
        } else {
            return null;
        }
        int end = at + 1;
        if (end < text.length() && "、．.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Sign(family, number, at, end, (char) 0);
    }

    /** Reads 第一， 其一， 首先， 其次， 再次， 最后， 另一方面. */
    private static @Nullable Sign word(CharSequence text, int at) {
        if (startsWith(text, at, "另一方面")) {
            return new Sign(Family.SIDES, 2, at, withComma(text, at + 4), (char) 0);
        }
        String[] sequence = {"首先", "其次", "再次", "最后"};
        for (int i = 0; i < sequence.length; i++) {
            if (startsWith(text, at, sequence[i])) {
                return new Sign(Family.SEQUENCE, i + 1, at, withComma(text, at + 2), (char) 0);
            }
        }
        char c = text.charAt(at);
        if (c != '第' && c != '其') {
            return null;
        }
        int end = Numerals.chineseEnd(text, at + 1);
        int number = Numerals.chinese(text, at + 1, end);
        if (number == Numerals.NONE || end == text.length() || "，,、：:是".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        return new Sign(c == '第' ? Family.ORDINAL : Family.QI, number, at, end + 1, (char) 0);
    }

    /** Reads 第一部分, 第一章, 第一节, 第一条. */
    private static @Nullable Sign division(CharSequence text) {
        int end = Numerals.chineseEnd(text, 1);
        int number = Numerals.chinese(text, 1, end);
        if (end == 1) {
            end = Numerals.arabicEnd(text, 1);
            number = Numerals.arabic(text, 1, end);
        }
        if (number == Numerals.NONE || end == text.length()) {
            return null;
        }
        Family family =
                switch (text.charAt(end)) {
                    case '部' -> startsWith(text, end, "部分") ? Family.PART : null;
                    case '章' -> Family.CHAPTER;
                    case '节', '節' -> startsWith(text, end, "节课") ? null : Family.PARAGRAPH_GROUP;
                    case '条', '條' -> Family.ARTICLE;
                    default -> null;
                };
        if (family == null) {
            return null;
        }
        int after = family == Family.PART ? end + 2 : end + 1;
        boolean runsOn = after < text.length() && !Characters.isSpace(text.charAt(after));
        if (runsOn && "、：:，．.".indexOf(text.charAt(after)) >= 0) {
            after++;
            runsOn = false;
        }
        return new Sign(family, number, 0, after, runsOn ? Sign.PROSE : 0);
    }

    /** Reads a numbered sign with an ornament before it: ★ 一、 ◆1. The number tells more than the ornament. */
    private static @Nullable Sign ornamented(CharSequence text, char c) {
        if (BULLETS.indexOf(c) < 0) {
            return null;
        }
        int from = skipSpaces(text, 1);
        Sign sign = from < text.length() ? inline(text, from) : null;
        boolean numbered = sign != null && !sign.family().isItem() && !sign.doubtful();
        return numbered ? new Sign(sign.family(), sign.number(), 0, sign.end(), sign.stop()) : null;
    }

    private static @Nullable Sign bullet(CharSequence text, char c) {
        boolean isDash = startsWith(text, 0, "——") || startsWith(text, 0, "--");
        boolean isPrivate = c >= '\ue000' && c <= '\uf8ff';
        boolean isMark = (c == '-' || c == '*' || c == '+') && text.length() > 1 && Characters.isSpace(text.charAt(1));
        int end = isDash ? 2 : BULLETS.indexOf(c) >= 0 || isPrivate || isMark ? 1 : 0;
        while (isDash && end < text.length() && (text.charAt(end) == '—' || text.charAt(end) == '-')) {
            end++;
        }
        return end == 0 || end == text.length() ? null : new Sign(Family.BULLET, 0, 0, end, (char) 0);
    }

    private static int withComma(CharSequence text, int end) {
        return end < text.length() && (text.charAt(end) == '，' || text.charAt(end) == ',') ? end + 1 : end;
    }

    private static int skipSpaces(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Characters.isSpace(text.charAt(at)) && at - from < 3) {
            at++;
        }
        return at;
    }

    static boolean startsWith(CharSequence text, int at, String word) {
        if (text.length() - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
