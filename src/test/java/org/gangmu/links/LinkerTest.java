package org.gangmu.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Spot;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the linker finds, that it finds the same in any order, and that it stays quick whatever it is given. */
class LinkerTest {

    private static final Analyzer ANALYZER =
            new Analyzer(PackedThemes.read().value().orElseThrow());
    private static List<AnalyzedReport> seeds = List.of();
    private static List<AnalyzedReport> all = List.of();

    @BeforeAll
    static void read() throws IOException {
        seeds = folder(Path.of("seeds"));
        all = new ArrayList<>(seeds);
        all.addAll(folder(Path.of("src/test/resources/offices")));
        all.addAll(folder(Path.of("src/test/resources/answers/open")));
    }

    private static List<AnalyzedReport> folder(Path folder) throws IOException {
        List<AnalyzedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.addAll(report(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return reports;
    }

    private static List<AnalyzedReport> report(String path, String text) {
        SourceFile source = new SourceReader(Noise.defaults())
                .read(path, text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        List<Outline> outlines = new OutlineParser().parse(source).value().orElseThrow();
        return outlines.stream()
                .map(outline -> ANALYZER.analyze(source, outline))
                .toList();
    }

    /** Links reports and names them by other numbers. */
    private static Links link(List<AnalyzedReport> reports, IntUnaryOperator numbers) {
        Links links = new Linker().link(reports);
        List<Link> renamed = links.links().stream()
                .map(link -> new Link(
                        link.kind(),
                        renamed(link.from(), numbers),
                        renamed(link.to(), numbers),
                        link.strength(),
                        link.theme(),
                        link.words(),
                        link.subjects()))
                .sorted(Comparator.comparing(Link::from)
                        .thenComparing(Link::kind)
                        .thenComparing(Link::to))
                .toList();
        List<Repetition> repetitions = links.repetitions().stream()
                .map(repetition -> new Repetition(
                        repetition.text(),
                        repetition.exact(),
                        repetition.formula(),
                        repetition.places().stream()
                                .map(place -> new Occurrence(numbers.applyAsInt(place.report()), place.spot()))
                                .sorted(Comparator.comparing(Occurrence::toString))
                                .toList()))
                .toList();
        return new Links(renamed, repetitions, List.of(), List.of());
    }

    private static SectionRef renamed(SectionRef reference, IntUnaryOperator numbers) {
        return new SectionRef(numbers.applyAsInt(reference.report()), reference.section());
    }

    @Test
    void orderOfReportsChangesNothing() {
        Links expected = link(all, number -> number);
        Random random = new Random(3);
        for (int round = 0; round < 5; round++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
            Collections.shuffle(order, random);
            Links shuffled = link(order.stream().map(all::get).toList(), order::get);
            assertThat(shuffled).isEqualTo(expected);
        }
    }

    @Test
    void anUnrelatedReportChangesNothing() {
        Links expected = link(all, number -> number);
        List<AnalyzedReport> more = new ArrayList<>(all);
        more.addAll(report("0-unrelated.txt", "观鸟札记\n一、白鹭\n清晨白鹭栖于苇荡，翎羽如雪。\n二、翠鸟\n翠鸟掠过溪涧，衔鱼而归。\n"));
        Links extended = link(more, number -> number);
        assertThat(extended).isEqualTo(expected);
    }

    @Test
    void linksLeadWhereTheyShould() {
        for (Link link : new Linker().link(all).links()) {
            boolean same = link.from().report() == link.to().report();
            assertThat(same).as(link.toString()).isEqualTo(link.kind() == Link.Kind.ANSWERED);
            assertThat(link.strength()).isBetween(1, 9);
            assertThat(link.words()).allSatisfy(word -> assertThat(word).hasSizeGreaterThan(1));
            if (link.kind() != Link.Kind.ANSWERED) {
                assertThat(link.words()).as(link.toString()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void wordsOfAnAnswerStandInBothAndSubjectsWhereNoneDoes() {
        int told = 0;
        for (Link link : new Linker().link(all).links()) {
            if (link.kind() == Link.Kind.ANSWERED) {
                String problem = text(link.from());
                String plan = text(link.to());
                assertThat(link.words())
                        .as(link.toString())
                        .allMatch(problem::contains)
                        .allMatch(plan::contains);
                assertThat(link.subjects().isEmpty() || link.words().isEmpty()).isTrue();
                told += link.subjects().isEmpty() ? 0 : 1;
            }
        }
        assertThat(told).isPositive();
    }

    private static String text(SectionRef reference) {
        List<Section> path = SpeakingSections.of(all.get(reference.report()).outline()).stream()
                .filter(one -> one.get(one.size() - 1).id().equals(reference.section()))
                .findFirst()
                .orElseThrow();
        Section section = path.get(path.size() - 1);
        return section.heading().orElse("")
                + section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    @Test
    void aSectionHasAFewRelatedOnesOfDifferentReports() {
        List<Link> related = new Linker()
                .link(all).links().stream()
                        .filter(link -> link.kind() == Link.Kind.RELATED)
                        .toList();
        assertThat(related).hasSizeGreaterThan(100);
        related.stream().map(Link::from).distinct().forEach(from -> {
            List<Integer> to = related.stream()
                    .filter(link -> link.from().equals(from))
                    .map(link -> link.to().report())
                    .toList();
            assertThat(to).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatAnOfficePlannedIsHeldAgainstWhatItDidTheYearAfter() {
        List<AnalyzedReport> years = new ArrayList<>();
        years.addAll(report(
                "a.txt", "东湖县委组织部2020年工作报告\n一、主要做法\n（一）抓支部。开展支部创星。\n二、下一步打算\n（一）实施柔性引才。建设人才公寓，柔性引才三十名博士到企业挂职。\n"));
        years.addAll(report("b.txt", "东湖县委组织部2021年工作报告\n一、主要做法\n（一）柔性引才有新进展。建成人才公寓两栋，柔性引才博士到企业挂职。\n二、下一步打算\n"));
        years.addAll(report("c.txt", "西山县委组织部2021年工作报告\n一、主要做法\n（一）柔性引才有新进展。建成人才公寓两栋，柔性引才博士到企业挂职。\n二、下一步打算\n"));
        assertThat(new Linker().link(years).links())
                .filteredOn(link -> link.kind() == Link.Kind.CARRIED_ON)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.from().report()).isEqualTo(0);
                    assertThat(link.to().report()).isEqualTo(1);
                    assertThat(link.words()).contains("柔性引才", "人才公寓");
                });
    }

    @Test
    void seedsRepeatOneSentence() {
        assertThat(new Linker().link(seeds).repetitions()).singleElement().satisfies(repetition -> {
            assertThat(repetition.text()).isEqualTo("坚持正确选人用人导向，建设忠诚干净担当的高素质干部队伍");
            assertThat(repetition.exact()).isFalse();
            assertThat(repetition.places()).extracting(Occurrence::report).containsExactly(1, 3);
        });
    }

    @Test
    void copiesAreKnownWhateverWasFilledIn() {
        String copied = "围绕产业链布局人才链，组织xx名专家下乡为果农解决技术难题，培训果农xx人次。";
        List<AnalyzedReport> reports = new ArrayList<>();
        reports.addAll(report("a.txt", "甲县工作报告\n一、人才工作\n开头一句。" + copied + "结尾一句。\n"));
        reports.addAll(report("b.txt", "乙县工作报告\n一、人才\n另有开头。" + copied.replace("xx", "128") + "另有结尾。\n"));
        assertThat(new Linker().link(reports).repetitions()).singleElement().satisfies(repetition -> {
            assertThat(repetition.exact()).isTrue();
            assertThat(repetition.formula()).isFalse();
            assertThat(repetition.places()).hasSize(2).allSatisfy(place -> {
                assertThat(place.spot().section()).isEqualTo("s1");
                assertThat(place.spot().piece()).isZero();
                assertThat(place.spot().start()).isEqualTo(5);
            });
        });
    }

    @Test
    void whatManyOfficesSayIsAFormula() {
        List<AnalyzedReport> reports = new ArrayList<>();
        for (String name : List.of("甲", "乙", "丙", "丁", "戊")) {
            String text = name + "湖县委组织部工作报告\n一、总体情况\n我们高举旗帜团结一心踔厉奋发勇毅前行把各项任务落到实处。\n";
            reports.addAll(report(name + ".txt", text));
        }
        assertThat(new Linker().link(reports).repetitions()).singleElement().satisfies(repetition -> {
            assertThat(repetition.formula()).isTrue();
            assertThat(repetition.places()).hasSize(5);
        });
    }

    @Test
    void setPhrasesMayBeOfAnyLength() {
        String verbs = "深入学习贯彻".repeat(20_000);
        String said = "一、人才工作\n甲。" + verbs + "。习近平总书记重要" + "讲话".repeat(20_000) + "。\n";
        List<AnalyzedReport> reports = new ArrayList<>();
        reports.addAll(report("a.txt", "甲县工作报告\n" + said));
        reports.addAll(report("b.txt", "乙县工作报告\n" + said));
        assertThat(new Linker().link(reports).repetitions()).isNotEmpty();
    }

    @Test
    void mentionsOfOneNameAreOneEntry() {
        AnalyzedReport plain = seeds.get(0);
        List<Mention> mentions = List.of(
                new Mention(Mention.Kind.CENTRAL_DOCUMENT, "决议", "中共中央决议", new Spot("s1", 0, 0, 2)),
                new Mention(Mention.Kind.TERM, "人才公寓", "人才公寓", new Spot("s1", 0, 5, 9)),
                new Mention(Mention.Kind.TERM, "12345热线", "12345热线", new Spot("s1", 0, 5, 9)),
                new Mention(Mention.Kind.CENTRAL_DOCUMENT, "中共中央决议", "中共中央决议", new Spot("s2", 0, 0, 6)));
        AnalyzedReport named =
                new AnalyzedReport(plain.source(), plain.outline(), plain.sections(), mentions, List.of());
        Links links = new Linker().link(List.of(named, named));
        assertThat(links.documents()).singleElement().satisfies(entry -> {
            assertThat(entry.initial()).isEqualTo('Z');
            assertThat(entry.reports()).isEqualTo(2);
            assertThat(entry.places()).hasSize(4);
        });
        assertThat(links.terms()).extracting(IndexEntry::initial).containsExactly('R', '#');
    }

    @Test
    void oddReportsAreLinkedWithinBounds() {
        List<AnalyzedReport> odd = new ArrayList<>(report("empty.txt", "无\n"));
        odd.addAll(report("words.txt", "一、党\n二、人\n三、xx\n四、***\n"));
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            same.append(i + 1).append(".存在问题方面人才引进困难，人才队伍建设还有不足，人才公寓建设缓慢。\n");
        }
        odd.addAll(report("same-a.txt", "一、存在问题\n" + same + "二、下一步打算\n" + same));
        odd.addAll(report("same-b.txt", "一、存在问题\n" + same + "二、下一步打算\n" + same));
        for (int i = 0; i < 300; i++) {
            odd.add(seeds.get(i % seeds.size()));
        }
        Links links = new Linker().link(odd);
        assertThat(links.links().size()).isLessThan(400_000);
        assertThat(links.repetitions())
                .allSatisfy(repetition -> assertThat(repetition.places()).hasSizeGreaterThan(1));
        assertThat(new Linker().link(List.of())).isEqualTo(Links.NONE);
    }
}
