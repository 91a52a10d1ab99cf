package org.gangmu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Line;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * F02: characters were lost when the text was converted. What is left of them is a replacement character, one of private use that only
 * the old machine could draw, or a half-width question mark where nothing is asked. One finding a line.
 */
final class LostCharacterRule implements FileRule {

    private static final Pattern ASKING =
            Pattern.compile("[什么怎谁哪吗呢何几]|多少|[是能可会]否|有无|难道|岂|咋|为啥|(\\p{IsHan}{1,2})[不没]\\1|[不没]\\?$|没有\\?$");

    @Override
    public String id() {
        return "F02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Line line : file.source().lines()) {
            Text text = line.text();
            for (int i = 0; i < text.length(); i++) {
                String kind = kind(text, i);
                if (!kind.isEmpty()) {
                    found.add(this, text, new Span(i, end(text, i)), kind);
                    break;
                }
            }
        }
    }

    private static String kind(Text text, int at) {
        char c = text.charAt(at);
        if (c == '\ufffd') {
            return "replaced";
        }
        if (c >= '\ue000' && c <= '\uf8ff') {
            return "private";
        }
        return c == '?' && isStray(text, at) ? "question" : "";
    }

    private static boolean isStray(Text text, int at) {
        int end = end(text, at);
        if (end == text.length()) {
            return false;
        }
        if (at == 0) {
            return isWord(text.charAt(end)) || "（(“《".indexOf(text.charAt(end)) >= 0;
        }
        return isWord(text.charAt(at - 1)) && isWord(text.charAt(end)) && !isAsked(text.toString(), at);
    }

    /** Whether the words before a question mark ask something. */
    private static boolean isAsked(String text, int at) {
        int start = at;
        while (start > 0 && "。！？?；;：:".indexOf(text.charAt(start - 1)) < 0 && at - start < 60) {
            start--;
        }
        Matcher asking = ASKING.matcher(text).region(start, at + 1);
        return asking.find();
    }

    private static int end(Text text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Characters.isHan(c);
    }
}
