package org.gangmu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Script;
import org.jspecify.annotations.Nullable;

/**
 * Reads signs that say what they number: 第一个问题， 第一阶段： 做法一： They stand at a line's start only, and only in runs.
 * Stateless.
 */
final class NamedSigns {

    private static final int LOOK = 12;

    private static final Pattern BEFORE = Pattern.compile(
            "第([一二三四五六七八九十])(?:个(?:问题|方面|特点|环节|层面|阶段|关键词|体会|建议)|方面|阶段|步|点|件事|项)[，：:、,].*", Pattern.DOTALL);
    private static final Pattern BEHIND = Pattern.compile(
            "(?:做法|问题|措施|经验|建议|亮点|任务|成效|体会|启示|举措|对策|原因|特点|行动|工程)([一二三四五六七八九十]|\\d{1,2})(?:[：:]|[、，](?!\\d|[一二三四五六七八九十]+[、，])).*",
            Pattern.DOTALL);

    private NamedSigns() {}

    /** Reads the sign that a line begins with, if it is one of these. */
    static @Nullable Sign read(CharSequence line) {
        char first = line.charAt(0);
        if (first != '第' && "做问問措经經建亮任成体體启啟举舉对對原特行工".indexOf(first) < 0) {
            return null;
        }
        String start = Script.simplified(line.subSequence(0, Math.min(LOOK, line.length())));
        Matcher matcher = (first == '第' ? BEFORE : BEHIND).matcher(start);
        if (!matcher.matches()) {
            return null;
        }
        boolean arabic = Characters.isDigit(start.charAt(matcher.start(1)));
        int number = arabic
                ? Numerals.arabic(start, matcher.start(1), matcher.end(1))
                : Numerals.chinese(start, matcher.start(1), matcher.end(1));
        int end = matcher.end(1);
        while ("，：:、,".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        return new Sign(first == '第' ? Family.ORDINAL : Family.QI, number, 0, end + 1, (char) 0);
    }
}
