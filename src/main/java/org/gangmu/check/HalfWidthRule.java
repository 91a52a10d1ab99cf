package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * P01: a half-width comma, semicolon or colon between Chinese characters. Between figures and letters they are right. A file that is written with
 * them throughout gets one finding, at the first, with their number.
 */
final class HalfWidthRule implements FileRule {

    private static final int AROUND = 2;
    private static final String NARROW = ",;:";
    private static final String WIDE = "，；：";

    /** So many are slips, however few full-width ones there are. */
    private static final int SLIPS = 5;

    /** Where one stop in so many is half-width, it is the habit of the file. */
    private static final int HABIT = 5;

    @Override
    public String id() {
        return "P01";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    /** A half-width stop at an index of a paragraph. */
    private record Stop(Text text, int at) {

        String sign() {
            return text.toString().substring(at, at + 1);
        }

        Span around() {
            return new Span(Math.max(0, at - AROUND), Math.min(text.length(), at + 1 + AROUND));
        }
    }

    @Override
    public void check(ReportFile file, Findings found) {
        List<Stop> narrow = new ArrayList<>();
        int wide = 0;
        for (Text text : file.paragraphs()) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                wide += WIDE.indexOf(c) >= 0 ? 1 : 0;
                boolean between = i > 0 && i + 1 < text.length() && NARROW.indexOf(c) >= 0;
                if (between && isBefore(text.charAt(i - 1)) && isAfter(text, i + 1)) {
                    narrow.add(new Stop(text, i));
                }
            }
        }
        boolean habit = narrow.size() > SLIPS && narrow.size() * HABIT >= narrow.size() + wide;
        for (Stop stop : habit ? narrow.subList(0, 1) : narrow) {
            String right = WIDE.substring(NARROW.indexOf(stop.sign())).substring(0, 1);
            if (habit) {
                found.add(this, stop.text(), stop.around(), "all", Integer.toString(narrow.size()));
            } else {
                found.add(this, stop.text(), stop.around(), stop.sign(), right);
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
