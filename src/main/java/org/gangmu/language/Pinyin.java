package org.gangmu.language;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Chinese names in ASCII letters. HanLP's dictionaries take half a second to load, so a name without a Han character never
 * touches them. Thread-safe: HanLP reads its table once and never changes it.
 */
public final class Pinyin {

    private static final String UNKNOWN = "none";

    private Pinyin() {}

    /**
     * Folds a name to lower-case ASCII letters, digits and hyphens: Han characters become pinyin without tones, a hyphen
     * between syllables; full-width letters and digits become plain ones; every other run of characters becomes one hyphen.
     *
     * @param name any text
     * @return its ASCII form, without a hyphen at its edges; empty where nothing of it has one
     */
    public static String fold(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int end = endOfHan(plain, at);
            if (end > at) {
                syllables(plain.substring(at, end), folded);
                at = end;
            } else {
                int point = plain.codePointAt(at);
                append(folded, word(point));
                at += Character.charCount(point);
            }
        }
        String joined = folded.toString().toLowerCase(Locale.ROOT);
        return joined.endsWith("-") ? joined.substring(0, joined.length() - 1) : joined;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static String word(int point) {
        if (point < 0x80 && Character.isLetterOrDigit(point)) {
            return Character.toString(point);
        }
        return point > 0xffff && Character.isIdeographic(point) ? "-" + Integer.toHexString(point) + "-" : "-";
    }

    private static int endOfHan(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Writes the syllables of a run of Han characters, of places as they are called there; one that no table knows is written as its code point. */
    private static void syllables(String han, StringBuilder folded) {
        List<com.hankcs.hanlp.dictionary.py.Pinyin> found = HanLP.convertToPinyinList(han);
        String[] readings = new String[han.length()];
        for (int i = 0; i < han.length(); i++) {
            int at = i;
            PlaceReadings.at(han, at).ifPresent(place -> {
                for (int k = 0; k < place.size(); k++) {
                    readings[at + k] = place.get(k);
                }
            });
            String known = i < found.size() ? found.get(i).getPinyinWithoutTone() : UNKNOWN;
            String letters = readings[i] == null ? known : readings[i];
            append(folded, "-");
            append(folded, letters.equals(UNKNOWN) ? Integer.toHexString(han.charAt(i)) : letters);
        }
        append(folded, "-");
    }

    private static void append(StringBuilder folded, String part) {
        boolean edge = folded.length() == 0 || folded.charAt(folded.length() - 1) == '-';
        folded.append(edge && part.startsWith("-") ? part.substring(1) : part);
    }
}
