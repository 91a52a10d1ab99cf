package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/**
 * Tells the year that a report is about, which is not always the year in its title or of its date: a heading that looks back
 * says it best, then the sentence that announces the report, the title, its first words, a heading that plans the year after,
 * and last the date. Stateless.
 */
final class Years {

    private static final int LOOK = 1200;
    private static final int PARAGRAPHS = 4;

    private static final String YEAR = "((?:19|20)\\d{2}|[一二][九〇○0零O][〇○0零一二三四五六七八九O]{2})";

    private static final Pattern REVIEW = Pattern.compile(
            "(?:过去的?|刚刚过去的)?" + YEAR + "年度?[^，。]{0,14}(?:回顾|总结|完成情况|做法|工作情况|开展情况|履职情况|成效|成绩|进展|落实情况|履行)");
    private static final Pattern PLAN = Pattern.compile(YEAR + "年度?[^，。]{0,14}(?:计划|打算|重点|安排|思路|目标|举措|展望|部署|任务|建议)");
    private static final Pattern ANNOUNCED = Pattern.compile("现[将就把]?[^。；]{0,20}?" + YEAR + "年");
    private static final Pattern OPENING = Pattern.compile("^[^。]{0,12}?" + YEAR + "年(?:度|以来|是|，|,|上半年|全)");
    private static final Pattern WHOLE = Pattern.compile("^.{0,100}?" + YEAR + "年度");
    /** Blanks that some programs set around figures. */
    private static final Pattern BLANK = Pattern.compile(
            "(?<=\\d)[ \\u00a0]+(?=年)|(?<=[\\u4e00-\\u9fff])[ \\u00a0]+(?=(?:19|20)\\d{2}[ \\u00a0]*年)");

    /** A title whose only year is that of the plan behind what was done: 工作总结及2024年工作计划. */
    private static final Pattern PLAN_BEHIND =
            Pattern.compile("^[^\\d〇○]*(?:总结|情况|汇报|报告)[^\\d〇○]*" + YEAR + "年度?[^，。]{0,14}(?:计划|打算|思路|要点|安排).*");

    private static final Pattern ANY = Pattern.compile(YEAR + "\\s*年?");
    /** One of the first three months. */
    private static final Pattern EARLY = Pattern.compile("[年./-]\\s*(?:0?[123一二三元](?!\\d)|[一二三元]月)");

    private Years() {}

    /** Tells the year; empty where the text does not. */
    static Optional<Integer> of(String title, Genre genre, Facts.Parts parts) {
        List<String> headings = new ArrayList<>();
        parts.headings().forEach(heading -> headings.add(Prose.narrow(Script.simplified(heading))));
        Optional<Integer> review = find(REVIEW, headings);
        if (review.isPresent()) {
            return review;
        }
        Optional<Integer> plan = find(PLAN, headings);
        List<String> openings = openings(parts.blocks());
        Optional<Integer> announced = find(ANNOUNCED, openings);
        if (announced.isPresent()) {
            return announced;
        }
        Optional<Integer> named = first(ANY, title);
        if (named.isPresent()) {
            boolean looksAhead = (genre == Genre.WORK_REPORT && plan.equals(named))
                    || PLAN_BEHIND
                            .matcher(Prose.narrow(Script.simplified(title)))
                            .matches();
            return looksAhead ? named.map(year -> year - 1) : named;
        }
        Optional<Integer> opening = find(OPENING, openings);
        if (opening.isPresent()) {
            return opening;
        }
        Optional<Integer> whole = find(WHOLE, openings.subList(0, Math.min(2, openings.size())));
        if (whole.isPresent()) {
            return whole;
        }
        return plan.isPresent() ? plan.map(year -> year - 1) : ofDate(parts.dates(), genre);
    }

    private static Optional<Integer> ofDate(List<String> dates, Genre genre) {
        for (String date : dates) {
            Optional<Integer> year = first(ANY, date);
            if (year.isPresent()) {
                Matcher month = EARLY.matcher(Prose.narrow(date));
                boolean early = genre != Genre.OTHER && month.find();
                return year.map(y -> early ? y - 1 : y);
            }
        }
        return Optional.empty();
    }

    /** Gives how the first paragraphs begin, each with half-width digits and in simplified script. */
    private static List<String> openings(List<Block> blocks) {
        List<String> openings = new ArrayList<>();
        for (int i = 0; i < blocks.size() && i < PARAGRAPHS; i++) {
            Text text = blocks.get(i).text();
            CharSequence start = text.length() <= LOOK ? text : text.subSequence(0, LOOK);
            openings.add(BLANK.matcher(Prose.narrow(Script.simplified(start))).replaceAll(""));
        }
        return openings;
    }

    private static Optional<Integer> find(Pattern pattern, List<String> texts) {
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(number(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> first(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(Prose.narrow(Script.simplified(text)));
        return matcher.find() ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int value = "〇一二三四五六七八九".indexOf(c);
            number = number * 10 + (value >= 0 ? value : Math.max(0, Character.digit(c, 10)));
        }
        return number;
    }
}
