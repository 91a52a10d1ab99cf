package org.gangmu.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Tells the kind of a report from its title, else from the sentence that announces it. Stateless. */
final class Genres {

    private static final int LOOK = 1200;
    private static final int PARAGRAPHS = 4;

    private static final Pattern ANNOUNCES =
            Pattern.compile("(汇报|报告|总结|述职|述责述廉)(?:如下|如后|于下)[。：:；]|(?:作|做)(?:如下|以下)(汇报|报告|总结|述职)");
    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?:^|[，。；：])(?:一年来，|年来，)?我(?:始终|坚持|认真|深入|能|严格|带头|在|作为|们?组织)|本人");

    private static final Pattern OTHER_END =
            Pattern.compile(".*(?:通知|讲话|提纲|方案|意见|发言|通报|办法|制度|公告|决定|致辞|倡议书)\\s*(?:[（(].{0,12}[）)])?");

    private Genres() {}

    /** Reads the genre off a title; {@link Genre#OTHER} where it names none. */
    static Genre ofTitle(String named) {
        String title = Script.simplified(named);
        if (OTHER_END.matcher(title).matches()) {
            return Genre.OTHER;
        }
        if (title.contains("述职") || title.contains("述责") || title.contains("述廉")) {
            return Genre.DUTY_REPORT;
        }
        if (title.contains("总结") || title.contains("小结")) {
            return Genre.SUMMARY;
        }
        if (title.contains("工作报告")) {
            return Genre.WORK_REPORT;
        }
        return title.contains("报告") || title.contains("汇报") ? Genre.REPORT : Genre.OTHER;
    }

    /** Tells the genre of a report, whose title may be empty. */
    static Genre of(String title, List<Block> blocks) {
        Genre named = ofTitle(title);
        if (named != Genre.OTHER || (!title.isEmpty() && Landmarks.endsLikeTitle(title))) {
            return named;
        }
        for (int i = 0; i < blocks.size() && i < PARAGRAPHS; i++) {
            Text text = blocks.get(i).text();
            String start = Script.simplified(text.subSequence(0, Math.min(LOOK, text.length())));
            var matcher = ANNOUNCES.matcher(start);
            if (matcher.find()) {
                String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                Genre announced = ofTitle(word);
                boolean personal =
                        announced == Genre.REPORT && FIRST_PERSON.matcher(start).find();
                return personal ? Genre.DUTY_REPORT : announced;
            }
        }
        return Genre.OTHER;
    }
}
