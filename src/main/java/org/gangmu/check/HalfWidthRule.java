package org.gangmu.check;

import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** P01: a half-width comma, semicolon or colon between Chinese characters. Between figures and letters they are right. */
final class HalfWidthRule implements FileRule {

    private static final int AROUND = 2;

    @Override
    public String id() {
        return "P01";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text text : file.paragraphs()) {
            for (int i = 1; i + 1 < text.length(); i++) {
                int wide = ",;:".indexOf(text.charAt(i));
                if (wide >= 0 && isBefore(text.charAt(i - 1)) && isAfter(text, i + 1)) {
                    Span span = new Span(Math.max(0, i - AROUND), Math.min(text.length(), i + 1 + AROUND));
                    String sign = text.toString().substring(i, i + 1);
                    found.add(this, text, span, sign, "，；：".substring(wide, wide + 1));
                }
            }
        }
    }

    private static boolean isBefore(char c) {
        return Characters.isHan(c) || "”）》】％".indexOf(c) >= 0;
    }

    private static boolean isAfter(Text text, int at) {
        char c = text.charAt(at);
        boolean gap = c == ' ' && at + 1 < text.length();
        char next = gap ? text.charAt(at + 1) : c;
        return Characters.isHan(next) || "“（《【".indexOf(next) >= 0;
    }
}
