package org.gangmu.check;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** T02: a date that no calendar has: 13月5日, 2月30日, 2021年2月29日. */
final class DateRule implements FileRule {

    private static final Pattern DATE =
            Pattern.compile("(?<![0-9.])(?:(\\d{4})年)?(?<![0-9.—～~至-])(\\d{1,2})月(\\d{1,2})日");

    /** A year that has a 29th of February, for dates without a year. */
    private static final int LEAP = 2000;

    @Override
    public String id() {
        return "T02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            if (chars.indexOf('月') < 0) {
                continue;
            }
            Matcher date = DATE.matcher(chars);
            while (date.find()) {
                int year = date.group(1) == null ? LEAP : Integer.parseInt(date.group(1));
                int month = Integer.parseInt(date.group(2));
                int day = Integer.parseInt(date.group(3));
                if (!stands(year, month, day)) {
                    found.add(this, text, new Span(date.start(), date.end()), date.group());
                }
            }
        }
    }

    private static boolean stands(int year, int month, int day) {
        boolean known = month >= 1 && month <= 12;
        return known && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
