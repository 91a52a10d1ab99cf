package org.gangmu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.links.Link;
import org.gangmu.links.Linker;
import org.gangmu.links.Links;
import org.gangmu.links.SectionRef;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its test texts mark, at the very place, and nothing else in them. */
class RulesTest {

    static Stream<RuleCase> cases() {
        return RuleCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsMarkedAndNothingElse(RuleCase ruleCase) {
        assertThat(findings(ruleCase).stream()
                        .filter(finding -> finding.id().equals(ruleCase.rule()))
                        .map(finding -> finding.diagnostic().source() + ":"
                                + finding.diagnostic().place() + " " + finding.text()))
                .containsExactlyInAnyOrderElementsOf(ruleCase.expected());
    }

    @Test
    void everyRuleHasTextsWrongAndRightAndAPage() throws IOException {
        for (Rule rule : Rules.all()) {
            List<RuleCase> cases =
                    cases().filter(each -> each.rule().equals(rule.id())).toList();
            assertThat(cases).as(rule.id()).anyMatch(each -> !each.expected().isEmpty());
            assertThat(cases.size() > 1 || rule.id().equals("R02"))
                    .as(rule.id())
                    .isTrue();
            Path page = Path.of("docs/rules", rule.id() + ".md");
            assertThat(page).exists();
            assertThat(Files.readString(page))
                    .startsWith("# " + rule.id() + " ")
                    .contains("## What", "## Why", "## Example", "## Remedy", "## 说明");
            assertThat(Files.readString(Path.of("docs/rules/README.md")))
                    .contains("[" + rule.id() + "](" + rule.id() + ".md)");
        }
    }

    @Test
    void rulesAreInOrderAndHaveWordsInBothLanguages() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .isSortedAccordingTo(Comparator.comparingInt(RulesTest::rank))
                .doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Wording wording = Wording.of(locale);
            for (Rule rule : Rules.all()) {
                Diagnostic found =
                        new Diagnostic(rule.id(), rule.level(), "a.txt", Place.START, List.of("1", "2", "3", "4"));
                assertThat(wording.message(found))
                        .isNotBlank()
                        .isNotEqualTo(rule.id())
                        .doesNotContain("{");
                assertThat(wording.remedy(found)).isNotBlank().doesNotContain("{");
            }
        }
    }

    private static int rank(String id) {
        return "FWSPMTR".indexOf(id.charAt(0)) * 100 + Integer.parseInt(id.substring(1));
    }

    private static List<Finding> findings(RuleCase ruleCase) {
        Checker checker = new Checker();
        List<Finding> findings = new ArrayList<>();
        List<AnalyzedReport> reports = new ArrayList<>();
        for (Outcome<List<AnalyzedReport>> read : ruleCase.read()) {
            findings.addAll(checker.check(new ReportFile(read.value().orElseThrow(), read.diagnostics())));
            reports.addAll(read.value().orElseThrow());
        }
        Optional<Links> links =
                switch (ruleCase.rule()) {
                    case "S10" -> Optional.of(answered(ruleCase));
                    case "R02" -> Optional.of(new Linker().link(reports));
                    default -> Optional.empty();
                };
        findings.addAll(checker.check(new ReportSet(reports, links)));
        return findings;
    }

    private static Links answered(RuleCase ruleCase) {
        List<Link> links = ruleCase.answered().stream()
                .map(id -> new Link(
                        Link.Kind.ANSWERED,
                        new SectionRef(0, id),
                        new SectionRef(0, "s3"),
                        5,
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
        return new Links(links, List.of(), List.of(), List.of());
    }
}
