package org.gangmu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** M05: the number of a person's identity card (its check digit is right, GB 11643—1999) or of a mobile telephone. */
final class PersonalNumberRule implements FileRule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z.])(?:([1-8]\\d{5}(?:19|20)\\d{9}[0-9Xx])|(1[3-9]\\d{9}))(?![0-9A-Za-z.])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public String id() {
        return "M05";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text text : file.paragraphs()) {
            Matcher number = NUMBER.matcher(text.toString());
            while (number.find()) {
                boolean card = number.group(1) != null;
                boolean counted = !card && isCount(text, number.end());
                if (!counted && (!card || isCard(number.group(1)))) {
                    found.add(this, text, new Span(number.start(), number.end()), card ? "card" : "telephone");
                }
            }
        }
    }

    /** Whether what follows says that the digits count something. */
    private static boolean isCount(Text text, int end) {
        return end < text.length() && "元万亿吨人个次件平亩株度千公立米户％%".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(number.length() - 1));
    }
}
