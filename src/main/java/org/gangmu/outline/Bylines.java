package org.gangmu.outline;

import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Tells by their form the lines below a title that say who speaks: names, posts and offices. Stateless. */
final class Bylines {

    private static final int LONGEST = 30;

    private static final Pattern PERSON = Pattern.compile(
            "[（(]?(?:.{0,24}(?:书记|主任|局长|县长|区长|市长|镇长|乡长|校长|院长|部长|主席|检察长|会长|处长|科长|所长|站长|经理|董事长|厂长|队长"
                    + "|委员|班子|干部|党委|党组|支部|党总支|党工委|同志))?[\\s:：]*[\\u4e00-\\u9fff×xX*·]{0,3}\\s{0,4}[\\u4e00-\\u9fff×xX*]{1,3}[)）]?");
    private static final Pattern TITLED =
            Pattern.compile(".{0,24}(?:书记|主任|局长|县长|区长|市长|镇长|乡长|校长|院长|部长|主席|检察长|会长|处长|科长|所长|站长|经理|董事长|厂长|队长|班子).{0,12}");

    private Bylines() {}

    /** Whether a line below a title names a person, a post or an office. */
    static boolean isByForm(Text text) {
        boolean isNumbered = Characters.isDigit(text.charAt(0));
        if (isNumbered || text.length() > LONGEST || Prose.isPunctuated(text)) {
            return false;
        }
        boolean bracketed = text.charAt(0) == '（' || text.charAt(0) == '(';
        String squeezed = Script.simplified(Prose.squeeze(text));
        return bracketed
                || squeezed.length() <= 3
                || TITLED.matcher(squeezed).matches()
                || Landmarks.isOffice(text)
                || isOfficeAndName(text)
                || (squeezed.length() < text.length()
                        && squeezed.length() <= 16
                        && PERSON.matcher(Script.simplified(text)).matches());
    }

    /** Whether a line is an office or a post, a gap, and a name: 县教育局　李明. */
    private static boolean isOfficeAndName(Text text) {
        int gap = 0;
        for (int i = 1; i < text.length(); i++) {
            gap = Characters.isSpace(text.charAt(i)) ? i : gap;
        }
        boolean isName = gap > 0 && text.length() - gap - 1 <= 4;
        return isName && Landmarks.isOffice(text.part(0, gap));
    }
}
