package org.gangmu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.site.CheckPage;
import org.gangmu.site.SourceLines;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;

/** Makes the page of findings, for editors. Its method has no state and may be called from any thread. */
public final class CheckPages {

    private static final Wording WORDING = Wording.of(Locale.CHINESE);

    private CheckPages() {}

    /**
     * Makes the page.
     *
     * @param findings what was found, in the order of the page
     * @param lines where the source lines of the reports stand
     * @return the page
     */
    public static CheckPage page(List<Finding> findings, SourceLines lines) {
        Map<String, List<CheckPage.Item>> files = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String source = finding.diagnostic().source();
            files.computeIfAbsent(source, path -> new ArrayList<>()).add(item(finding, lines));
        }
        List<CheckPage.File> listed = new ArrayList<>();
        files.forEach((path, items) -> listed.add(new CheckPage.File(path, items)));
        String lead = WORDING.text(
                "cli.check.summary",
                count(findings, Level.ERROR),
                count(findings, Level.WARNING),
                count(findings, Level.INFO),
                files.size());
        return new CheckPage(lead, listed);
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    private static CheckPage.Item item(Finding finding, SourceLines lines) {
        Diagnostic diagnostic = finding.diagnostic();
        Excerpt excerpt = finding.excerpt();
        return new CheckPage.Item(
                diagnostic.level().id(),
                WORDING.text("cli.check.level." + diagnostic.level().id()),
                finding.id(),
                "第 " + diagnostic.place().line() + " 行",
                lines.href(diagnostic.source(), diagnostic.place().line()).orElse(""),
                WORDING.message(diagnostic),
                WORDING.remedy(diagnostic),
                excerpt.line().substring(0, excerpt.from()),
                excerpt.line().substring(excerpt.from(), excerpt.to()),
                excerpt.line().substring(excerpt.to()));
    }
}
