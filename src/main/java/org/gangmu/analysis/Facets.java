package org.gangmu.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.analysis.FacetReason.Rule;
import org.gangmu.analysis.FacetReason.Sign;
import org.gangmu.analysis.LeadIns.LeadIn;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Script;

/**
 * Tells what the sections of one report tell: a practice, a problem, a plan. The headings above and its own decide; where they
 * leave it open, its own words do. Immutable and thread-safe.
 */
final class Facets {

    /** A title that names what was done as well is not all plan: 政府工作报告和2023年工作计划. */
    private static final Pattern DONE_TITLE = Pattern.compile("总结|情况|报告|回顾");

    private static final Pattern PLAN_TITLE = Pattern.compile(
            "(工作计划|计划|工作要点|要点|工作安排|工作打算|行动方案|实施方案|工作方案|规划)\\s*(篇?[一二三四五六七八九十\\d]{1,2})?([（(][^（()）]*[）)])?$");

    /** A text that says from its first word on what is to be done. */
    private static final Pattern PLAN_OPENING = Pattern.compile("^(下一?步|下一?阶段|今后|接下来|明年|来年|下半年|新的一年|未来|在今后)");

    /** What tells that a title names other work as well. */
    private static final Pattern OTHER_WORK = Pattern.compile("总结|述职|述廉|工作要点|计划");

    /** What is said where nothing is wanting. */
    private static final Pattern NOTHING = Pattern.compile("(?:暂?无|没有|未发现(?:问题)?|无(?:问题|不足))[。.]?");

    private final HeadingReader headings;
    private final Stance root;
    private final Map<String, LeadIn> leadIns;

    private Facets(HeadingReader headings, Stance root, Map<String, LeadIn> leadIns) {
        this.headings = headings;
        this.root = root;
        this.leadIns = leadIns;
    }

    /** Makes the reader for a report: its year tells which years are to come, its title whether it is all plan. */
    static Facets of(Outline outline) {
        String title = Script.simplified(outline.title().text());
        boolean plan =
                PLAN_TITLE.matcher(title).find() && !DONE_TITLE.matcher(title).find();
        boolean settled =
                HeadingReader.settles(title) && !OTHER_WORK.matcher(title).find();
        Stance root = plan ? Stance.PLAN : settled ? Stance.SETTLED : Stance.OPEN;
        return new Facets(new HeadingReader(outline.year()), root, LeadIns.of(outline));
    }

    /** Gives what the report's title says of all its sections. */
    Stance root() {
        return root;
    }

    /** Tells what a section's heading says, or else what leads it in, or those above it. */
    Stance of(Section section, Stance aboveRun) {
        LeadIn leadIn = leadIns.get(section.id());
        Stance above = leadIn == null ? aboveRun : leadIn.stance();
        String heading = section.heading().orElse("");
        Stance own = headings.read(heading);
        boolean silent = own == Stance.OPEN;
        if (above == Stance.SETTLED) {
            boolean leaves = own == Stance.PLAN || own == Stance.PROBLEM_OR_PLAN || HeadingReader.remains(heading);
            return leaves ? own : above;
        }
        if (own == Stance.PRACTICE && HeadingReader.settles(heading)) {
            own = Stance.SETTLED;
        }
        if (silent || (above == Stance.PLAN && own != Stance.PROBLEM)) {
            own = above;
        }
        if (above == Stance.PROBLEM && own != Stance.PLAN && own != Stance.PROBLEM_OR_PLAN) {
            own = Stance.PROBLEM;
        }
        boolean undecided = own != Stance.PROBLEM && own != Stance.PLAN && own != Stance.OTHER;
        return silent && undecided && HeadingReader.wanting(heading) ? Stance.PROBLEM : own;
    }

    /** Tells what a section tells, given what its heading and those above it say. */
    Facet facet(Section section, Stance stance) {
        return switch (stance) {
            case PROBLEM -> saysNothing(section) ? Facet.OTHER : Facet.PROBLEM;
            case SETTLED -> Facet.PRACTICE;
            case PLAN -> Facet.PLAN;
            case PRACTICE -> planned(section) ? Facet.PLAN : Facet.PRACTICE;
            case OTHER -> words(section).told().orElse(Facet.OTHER);
            case PROBLEM_OR_PLAN ->
                planned(section) ? Facet.PLAN : words(section).problemOrPlan();
            case DONE_OR_ELSE -> planned(section) ? Facet.PLAN : words(section).doneOrElse();
            case OPEN -> planned(section) ? Facet.PLAN : words(section).told().orElse(Facet.PRACTICE);
        };
    }

    /**
     * Tells why a section has its facet.
     *
     * @param path the sections from level 1 down to the section
     */
    FacetReason explain(List<Section> path) {
        Section section = path.get(path.size() - 1);
        Announced announced = announced(path);
        Stance stance = announced.stance();
        boolean decided = stance == Stance.PROBLEM || stance == Stance.PLAN;
        if (!decided && stance != Stance.OTHER && planned(section)) {
            return new FacetReason(Rule.OPENING, opening(section), Map.of());
        }
        if (decided || stance == Stance.PRACTICE || stance == Stance.SETTLED) {
            return new FacetReason(announced.rule(), announced.said(), Map.of());
        }
        Map<Sign, List<String>> signs = new EnumMap<>(Sign.class);
        section.heading().ifPresent(heading -> FacetWords.find(heading, signs));
        section.paragraphs().forEach(paragraph -> FacetWords.find(paragraph.text(), signs));
        if (stance == Stance.PROBLEM_OR_PLAN || stance == Stance.DONE_OR_ELSE) {
            return new FacetReason(Rule.WORDS_OF_SEVERAL, announced.said(), signs);
        }
        boolean told = words(section).told().isPresent();
        return told
                ? new FacetReason(Rule.WORDS, "", signs)
                : new FacetReason(announced.rule(), announced.said(), signs);
    }

    /**
     * What headings say of a section.
     *
     * @param stance what they say
     * @param rule which of them says so
     * @param said its words
     */
    private record Announced(Stance stance, Rule rule, String said) {}

    private Announced announced(List<Section> path) {
        Rule first = root == Stance.SETTLED ? Rule.TITLE_SETTLED : Rule.TITLE;
        Announced found = new Announced(root, root == Stance.OPEN ? Rule.SILENCE : first, "");
        for (int i = 0; i < path.size(); i++) {
            boolean own = i + 1 == path.size();
            String heading = path.get(i).heading().orElse("");
            LeadIn leadIn = leadIns.get(path.get(i).id());
            Stance stance = of(path.get(i), found.stance());
            if (leadIn != null) {
                found = new Announced(leadIn.stance(), Rule.LEAD_IN, leadIn.said());
            }
            if (stance != Stance.OPEN && headings.read(heading) == stance) {
                found = new Announced(stance, own ? Rule.HEADING : Rule.HEADING_ABOVE, heading);
            } else if (stance != found.stance()) {
                found = new Announced(stance, own ? Rule.WANTING : Rule.WANTING_ABOVE, heading);
            }
        }
        return found;
    }

    /** Whether a section says that nothing is wanting: 无。 */
    private static boolean saysNothing(Section section) {
        List<Paragraph> own = section.paragraphs();
        return section.children().isEmpty()
                && own.size() == 1
                && NOTHING.matcher(own.get(0).text().strip()).matches();
    }

    private static boolean planned(Section section) {
        return PLAN_OPENING.matcher(opening(section)).find();
    }

    private static String opening(Section section) {
        return section.heading()
                .orElseGet(() -> section.paragraphs().isEmpty()
                        ? ""
                        : section.paragraphs().get(0).text());
    }

    private static FacetWords words(Section section) {
        FacetWords words = new FacetWords();
        Optional<String> heading = section.heading();
        heading.ifPresent(words::add);
        for (Paragraph paragraph : section.paragraphs()) {
            words.add(paragraph.text());
        }
        return words;
    }
}
