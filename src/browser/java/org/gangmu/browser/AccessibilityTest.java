package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the largest page of each kind to WCAG 2.2 A and AA and to good practice, as far as axe can see. */
@ExtendWith(Stage.Given.class)
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"WIDE, LIGHT", "NARROW, LIGHT", "WIDE, DARK", "NARROW, DARK", "WIDE, FORCED", "NARROW, FORCED"})
    void axeFindsNothing(View view, Look look, Stage stage) {
        // The long reports of this repository take axe long, and look no other in every pair: each look and each size
        // once.
        boolean all = (view == View.NARROW) == (look == Look.DARK);
        List<String> findings = new ArrayList<>();
        for (Shown portal : all ? stage.portals() : List.of(stage.odd())) {
            try (BrowserContext window = stage.chromium().window(view, look)) {
                Page page = window.newPage();
                for (String address : portal.largest()) {
                    page.navigate(portal.base(Shown.From.SERVER) + address);
                    AxeRunOptions only = new AxeRunOptions();
                    only.setResultTypes(List.of("violations"));
                    AxeBuilder axe =
                            new AxeBuilder(page).options(only).withTags(RULES).setLegacyMode(true);
                    for (Rule rule : axe.analyze().getViolations()) {
                        findings.add(portal.name() + " " + address + ": " + told(rule));
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static String told(Rule rule) {
        List<CheckedNode> nodes = rule.getNodes();
        return rule.getId() + ", " + rule.getHelp() + ", at " + nodes.size() + " places, first "
                + nodes.get(0).getTarget() + ": " + nodes.get(0).getFailureSummary();
    }
}
