package org.gangmu.source;

import java.nio.charset.Charset;
import java.util.BitSet;

/** How likely characters are to be the text of a report, rather than bytes read the wrong way. */
final class Plausibility {

    /** The least score of a text that may be taken for one; garbage from real texts stays well below it. */
    static final double LEAST = 0.55;

    /** What a rare or traditional character weighs beside an everyday one. */
    private static final double FAIR = 0.35;

    /** The share of everyday characters from which on a text need not show its frequent ones. */
    private static final double MOSTLY = 0.8;

    /** The characters that running Chinese text of any kind cannot do without, in both scripts. */
    private static final String FREQUENT =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学" + "法所民得经，。、：；國來時們會發動產種後學經個為這過說對於";

    private static final BitSet EVERYDAY = everyday();

    private Plausibility() {}

    /**
     * Tells text from other contents that decode by chance: text has no zero characters and hardly any control characters.
     *
     * @param text the characters
     * @return whether they may be text
     */
    static boolean isText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                if (c == 0) {
                    return false;
                }
                controls++;
            }
        }
        return controls <= Math.max(4, text.length() / 50);
    }

    /**
     * Rates a text: the share of everyday characters among those that are not plain ASCII, where a character that no text
     * holds counts against it several times over. ASCII tells nothing, since most encodings agree on it.
     *
     * @param text the characters, a replacement character for each that could not be read
     * @return 1 for everyday Chinese, around 0.5 for traditional script, less for garbage; 0 where nothing speaks for a text
     */
    static double score(String text) {
        if (!isText(text)) {
            return 0;
        }
        int good = 0;
        int fair = 0;
        int frequent = 0;
        int counted = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            counted++;
            if (EVERYDAY.get(c)) {
                good++;
                frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            } else if (isForeign(c)) {
                bad++;
            } else if (c >= '\u4e00' && c <= '\u9fa5') {
                fair++;
            }
        }
        if (counted == 0) {
            return text.isEmpty() ? 0 : 1;
        }
        if (good == 0 || (good < MOSTLY * counted && frequent * 12 < counted)) {
            return 0;
        }
        // One private-use bullet or one broken character in a short text is no sign of garbage.
        double spoiled = 4.0 * Math.max(0, bad - 1);
        return (good + FAIR * fair - spoiled) / counted;
    }

    private static boolean isForeign(char c) {
        return c == '\ufffd'
                || (c >= 0x80 && c < 0xa0)
                || (c >= '\ue000' && c <= '\uf8ff')
                || (!Character.isSurrogate(c) && !Character.isDefined(c))
                || (c >= '\uac00' && c <= '\ud7a3');
    }

    /** The 3,755 everyday characters are the first level of GB 2312, its rows 16 to 55; its rows 1 and 3 are punctuation. */
    private static BitSet everyday() {
        BitSet found = new BitSet(0x10000);
        Charset charset = Charset.forName("GB18030");
        for (int row = 1; row <= 55; row++) {
            if (row == 1 || row == 3 || row >= 16) {
                for (int cell = 1; cell <= 94; cell++) {
                    byte[] code = {(byte) (row + 0xa0), (byte) (cell + 0xa0)};
                    String one = new String(code, charset);
                    if (one.length() == 1 && (one.charAt(0) < '\ue000' || one.charAt(0) > '\uf8ff')) {
                        found.set(one.charAt(0));
                    }
                }
            }
        }
        found.set('\u00a0');
        found.clear('\ufffd');
        return found;
    }
}
