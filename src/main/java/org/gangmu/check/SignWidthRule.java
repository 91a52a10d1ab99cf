package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.source.Level;
import org.gangmu.source.Line;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/**
 * P04: ％ and %, ＋ and + mixed in one report, or one form in these reports and the other in those. One finding a sign and report that mixes; across
 * reports one finding a sign, in the first report that has the form which fewer reports have.
 */
final class SignWidthRule implements PortalRule {

    private static final String NARROW = "%+";
    private static final String WIDE = "％＋";

    @Override
    public String id() {
        return "P04";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    /** Where a file first has each form of a sign, and how often. */
    private record Use(SourceFile source, int narrowAt, int narrow, int wideAt, int wide) {

        boolean mixes() {
            return narrow > 0 && wide > 0;
        }

        Span rarer() {
            int at = narrow <= wide ? narrowAt : wideAt;
            return new Span(at, at + 1);
        }
    }

    @Override
    public void check(ReportSet reports, PortalFindings found) {
        List<SourceFile> files = reports.reports().stream()
                .map(AnalyzedReport::source)
                .distinct()
                .toList();
        for (int sign = 0; sign < NARROW.length(); sign++) {
            List<Use> narrow = new ArrayList<>();
            List<Use> wide = new ArrayList<>();
            for (SourceFile file : files) {
                Use use = use(file, sign);
                if (use.mixes()) {
                    found.add(
                            this,
                            file,
                            use.rarer(),
                            "report",
                            count(use.narrow(), sign, NARROW),
                            count(use.wide(), sign, WIDE));
                } else if (use.narrow() > 0) {
                    narrow.add(use);
                } else if (use.wide() > 0) {
                    wide.add(use);
                }
            }
            across(narrow, wide, sign, found);
        }
    }

    private void across(List<Use> narrow, List<Use> wide, int sign, PortalFindings found) {
        if (narrow.isEmpty() || wide.isEmpty()) {
            return;
        }
        boolean fewerNarrow = narrow.size() <= wide.size();
        Use odd = fewerNarrow ? narrow.get(0) : wide.get(0);
        Use other = fewerNarrow ? wide.get(0) : narrow.get(0);
        int at = fewerNarrow ? odd.narrowAt() : odd.wideAt();
        String here = (fewerNarrow ? NARROW : WIDE).substring(sign, sign + 1);
        String there = (fewerNarrow ? WIDE : NARROW).substring(sign, sign + 1);
        found.add(
                this,
                odd.source(),
                new Span(at, at + 1),
                "portal",
                here,
                there,
                other.source().path());
    }

    private static String count(int count, int sign, String form) {
        return form.charAt(sign) + " " + count;
    }

    private static Use use(SourceFile file, int sign) {
        int[] at = {-1, -1};
        int[] count = {0, 0};
        for (Line line : file.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                int form = c == NARROW.charAt(sign) ? 0 : c == WIDE.charAt(sign) ? 1 : -1;
                if (form >= 0 && count[form]++ == 0) {
                    at[form] = line.text().offset(i);
                }
            }
        }
        return new Use(file, at[0], count[0], at[1], count[1]);
    }
}
