package org.gangmu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Text;

/** Finds where a file's second and further reports begin. Stateless. */
final class Reports {

    private static final int LOOK_AHEAD = 12;
    private static final int LONGEST_TITLE = 50;
    private static final int SHORTEST_TITLE = 6;

    /** A title of this length names an office or a year, and needs no running text below it to be believed. */
    private static final int NAMING_TITLE = 9;

    /** A title that names two things at once has parts, and the line above the second part is no title of a report. */
    private static final Pattern DOUBLE = Pattern.compile(".*(?:及|和|暨|与).*");

    private static final Pattern NUMBERED = Pattern.compile(
            "(.{0,40}?(?:报告|总结|汇报|述职|材料|讲话|发言|计划|体会|范文|例文|样本))\\s*[（(]?\\s*(?:篇\\s*)?([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*[）)]?");

    private Reports() {}

    /** Cuts a file's paragraphs into those of its reports. */
    static List<List<Block>> split(List<Block> blocks, Work work) {
        List<Integer> starts = separators(blocks);
        if (starts.size() < 2) {
            starts = numberedTitles(blocks);
        }
        if (starts.size() < 2) {
            starts = titles(blocks, work);
        } else if (starts.get(0) > 0 && isMoreThanTitles(blocks, starts.get(0))) {
            starts.add(0, 0);
        } else {
            starts.set(0, 0);
        }
        List<List<Block>> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            reports.add(blocks.subList(starts.get(i), end));
        }
        return reports;
    }

    private static List<Integer> separators(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Text text = blocks.get(i).text();
            if (Landmarks.isSeparator(text)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Finds titles of one wording that are told apart by a number behind them: 工作总结范文1, 工作总结范文2. */
    private static List<Integer> numberedTitles(List<Block> blocks) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        Map<String, Integer> latest = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Text text = blocks.get(i).text();
            if (blocks.get(i).sign() != null || text.length() > LONGEST_TITLE || Prose.isPunctuated(text)) {
                continue;
            }
            Matcher matcher = NUMBERED.matcher(Prose.narrow(text));
            if (matcher.matches()) {
                String digits = matcher.group(2);
                boolean isArabic = Character.isDigit(digits.charAt(0));
                int number = isArabic
                        ? Numerals.arabic(digits, 0, digits.length())
                        : Numerals.chinese(digits, 0, digits.length());
                if (number == latest.getOrDefault(matcher.group(1), 0) + 1) {
                    latest.put(matcher.group(1), number);
                    places.computeIfAbsent(matcher.group(1), stem -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return places.values().stream()
                .filter(starts -> starts.size() >= 2)
                .findFirst()
                .orElseGet(ArrayList::new);
    }

    private static boolean isMoreThanTitles(List<Block> blocks, int end) {
        for (Block block : blocks.subList(0, end)) {
            if (block.numbered()) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> titles(List<Block> blocks, Work work) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int signs = 0;
        boolean signed = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            work.add(1);
            boolean says = block.length() >= NAMING_TITLE
                    && !DOUBLE.matcher(blocks.get(0).text()).matches();
            boolean complete = signs >= 2 || (signs >= 1 && signed);
            if (complete && isTitle(block) && beginsAnew(blocks, i, signed || says)) {
                starts.add(i);
                signs = 0;
                signed = false;
            } else if (block.sign() != null && block.sign().family() == Family.CHINESE) {
                signs++;
                signed = false;
            } else if (block.numbered()) {
                signed = false;
            } else {
                signed = Landmarks.isDate(block.text()) || (signed && block.length() <= 30);
            }
        }
        return starts;
    }

    private static boolean isTitle(Block block) {
        Text text = block.text();
        int length = text.length();
        return block.sign() == null
                && length >= SHORTEST_TITLE
                && length <= LONGEST_TITLE
                && !Prose.isPunctuated(text)
                && Landmarks.endsLikeTitle(text)
                && !Landmarks.isAttachment(text)
                && !PartHeadings.matches(text);
    }

    /** Whether what follows a line begins a report: a greeting or running text, and then the first sign of a new count. */
    private static boolean beginsAnew(List<Block> blocks, int index, boolean signed) {
        boolean prose = false;
        for (int i = index + 1; i < blocks.size() && i <= index + LOOK_AHEAD; i++) {
            Block block = blocks.get(i);
            if (block.sign() != null && block.sign().family() == Family.CHINESE) {
                return block.sign().number() == 1 && (prose || signed);
            }
            if (block.numbered() && !prose) {
                return false;
            }
            prose |= Prose.isPunctuated(block.text());
        }
        return false;
    }
}
