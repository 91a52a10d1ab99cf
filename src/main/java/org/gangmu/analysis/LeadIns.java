package org.gangmu.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Script;

/**
 * Reads the sentences that lead in runs of sections: 但工作中还存在不足：一是…. Such a sentence stands in a paragraph before the run, or at the
 * end of the section before it, and says for the whole run what a heading would say. Stateless.
 */
final class LeadIns {

    /** No sentence that leads in a list is longer, in UTF-16 units. */
    private static final int LONGEST = 90;

    private static final Pattern FIRST = Pattern.compile(
            "^[（(【\\[]?(?:第?一(?![十百])|1(?![0-9])|１(?![０-９])|①|⑴|⒈|首先|其一|Ⅰ|I(?![A-Za-z])).*", Pattern.DOTALL);

    private static final Pattern PROBLEM = Pattern.compile(
            "(?:存在|面临|查摆|暴露|反映|发现了?(?:以下|如下|下列|一些|几[个处项])|[还仍尚]有|(?:主要|突出|具体|一些|自身|工作中?)的?)[^。；]{0,20}?(?:问题|不足|短板|差距|困难|薄弱|弱项|欠缺|缺点|隐患)"
                    + "|^(?:但)?(?:问题|不足|差距|短板|困难)(?:之处)?(?:主要)?(?:有|是|表现|在于|体现)");

    /** What turns a word for problems into work on them. */
    private static final Pattern TREATED = Pattern.compile(
            "解决|整治|治理|纠治|破解|排查|补齐|攻坚|攻克|克服|查处|专项|处置|化解|消除|防范|杜绝|聚焦|紧盯|针对(?!性)|围绕|对照|弥补|直面|推动|整改|改进|研究|提出");

    private static final Pattern PLAN = Pattern.compile(
            "(?:^|[，,])(?:在|就)?(?:下一?步|下一?阶段|今后|接下来|明年|来年|下半年|新的一年|未来)|(?:努力|改进|整改)方向|(?:整改|改进|下一?步)措施|工作打算|工作思路"
                    + "|(?:我们?|我[局院校镇乡县区市委部]|公司)?(?:将|拟)(?:重点|着力|从|抓|做|围绕|采取|坚持|进一步|继续|主要|切实)");

    /** How a preamble ends that tells what all parts of a report hold; one that only says of what the report is does not. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:表现|体现|反映)(?:在|为|于)[^，,]{0,8}|(?:一些|若干|以下|如下|下列|几[个处项]|不少)[^，,]{0,24}(?:问题|不足|短板|困难|薄弱环节|隐患)");

    /** A last clause that says nothing but that the clause before it is meant. */
    private static final Pattern SHOWN = Pattern.compile("[，,](?:其中)?(?:主要|集中|具体|突出)?(?:表现|体现|反映)(?:在|为|于)[^，,]{0,8}$");

    private LeadIns() {}

    /**
     * What a sentence says of a run.
     *
     * @param stance that all below it is wanting, or is to be done
     * @param said the sentence
     */
    record LeadIn(Stance stance, String said) {}

    /** Finds what leads in each section of a report, by the sections' ids; sections that nothing leads in have no entry. */
    static Map<String, LeadIn> of(Outline outline) {
        Map<String, LeadIn> found = new HashMap<>();
        int last = outline.head().size() - 1;
        String preamble = last < 0 ? "" : outline.head().get(last).text();
        boolean isRun =
                !outline.sections().isEmpty() && outline.sections().get(0).kind() == Section.Kind.ITEM;
        read(outline.sections(), isRun || announces(preamble) ? preamble : "", found);
        return found;
    }

    private static boolean announces(String preamble) {
        String sentence = Script.simplified(lastSentence(preamble));
        Matcher announced = ANNOUNCED.matcher(sentence);
        boolean atEnd = false;
        while (announced.find()) {
            atEnd = announced.end() == sentence.length();
        }
        return atEnd && read(sentence).stance() == Stance.PROBLEM;
    }

    private static void read(List<? extends Content> content, String before, Map<String, LeadIn> found) {
        LeadIn now = read(lastSentence(before));
        String text = "";
        boolean isRunOn = false;
        for (Content part : content) {
            if (part instanceof Paragraph paragraph) {
                text = paragraph.text();
                isRunOn = false;
                continue;
            }
            Section section = (Section) part;
            boolean isFirst = FIRST.matcher(section.marker()).matches();
            String said = isRunOn && !isFirst ? "" : lastSentence(text);
            if (!said.isEmpty() || (isFirst && isRunOn)) {
                now = read(said);
            }
            if (now.stance() != Stance.OPEN) {
                found.put(section.id(), now);
            }
            read(section.content(), section.heading().orElse("") + section.stop(), found);
            text = lastText(section);
            isRunOn = true;
        }
    }

    /** Gives what stands last in a section. */
    private static String lastText(Section section) {
        if (section.content().isEmpty()) {
            return section.heading().orElse("") + section.stop();
        }
        Content last = section.content().get(section.content().size() - 1);
        return last instanceof Paragraph paragraph ? paragraph.text() : lastText((Section) last);
    }

    /** Gives the sentence before the colon that a text ends with; empty where it ends otherwise. */
    private static String lastSentence(String text) {
        String whole = text.strip();
        if (!whole.endsWith("：") && !whole.endsWith(":")) {
            return "";
        }
        int end = whole.length() - 1;
        int start = end;
        while (start > 0 && "。！？；\n".indexOf(whole.charAt(start - 1)) < 0) {
            start--;
        }
        return end - start > LONGEST ? "" : whole.substring(start, end).strip();
    }

    /** Reads a sentence: its last clause, and where that says nothing the whole. */
    private static LeadIn read(String said) {
        String sentence = SHOWN.matcher(Script.simplified(said)).replaceFirst("");
        String clause = sentence.substring(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')) + 1);
        Stance stance = stance(clause);
        return new LeadIn(stance == Stance.OPEN ? stance(sentence) : stance, said);
    }

    private static Stance stance(String words) {
        if (PLAN.matcher(words).find()) {
            return Stance.PLAN;
        }
        boolean problem =
                PROBLEM.matcher(words).find() && !TREATED.matcher(words).find();
        return problem ? Stance.PROBLEM : Stance.OPEN;
    }
}
