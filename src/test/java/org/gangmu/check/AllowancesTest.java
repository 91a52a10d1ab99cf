package org.gangmu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.source.Diagnostic;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final String REPORT = "县委2022年工作总结\n一、主要做法\n人才工作倍受社会关注。\n二、下步打算\n倍受社会重视。\n";

    @Test
    void letsPassByRuleAndTextAfterLinesMoved() {
        Allowances allowances = read("# 说明\n\nT01 倍受\n");
        Allowances.Sifted before = allowances.sift(findings(REPORT));
        Allowances.Sifted after = allowances.sift(findings(REPORT.replace("一、", "新加的一段。\n\n一、")));
        assertThat(before.passed()).isEqualTo(2);
        assertThat(after.passed()).isEqualTo(2);
        assertThat(after.findings()).isNotEmpty().noneMatch(finding -> finding.id()
                .equals("T01"));
        assertThat(allowances.unused(findings(REPORT))).isEmpty();
    }

    @Test
    void anotherTextOrRuleIsNotLetPass() {
        assertThat(read("T01 布署\nT03 倍受\n").sift(findings(REPORT)).passed()).isZero();
    }

    @Test
    void unusedAndBrokenLinesAreTold() {
        String text = "T01 倍受\nT01 布署\nT99 x\nT01\n";
        List<Diagnostic> broken = Allowances.read("check.allow", text).diagnostics();
        assertThat(broken)
                .extracting(found ->
                        found.code() + found.place() + found.arguments().get(0))
                .containsExactly("allow-broken3:1rule", "allow-broken4:1form");
        assertThat(read(text).unused(findings(REPORT)))
                .extracting(found -> found.code() + found.place())
                .containsExactly("allow-unused2:1");
    }

    private static Allowances read(String text) {
        return Allowances.read("check.allow", text).value().orElseThrow();
    }

    private static List<Finding> findings(String text) {
        var read = RuleCase.read(new RuleCase.File("a.txt", text));
        return new Checker().check(new ReportFile(read.value().orElseThrow(), read.diagnostics()));
    }
}
