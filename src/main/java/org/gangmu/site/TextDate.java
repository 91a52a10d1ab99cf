package org.gangmu.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Passage;

/** Finds the day of a report, for lists that need one. Stateless. */
public final class TextDate {

    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})\\s*[年./-]\\s*([0-9]{1,2})\\s*[月./-]\\s*([0-9]{1,2})(?![0-9])");

    private TextDate() {}

    /**
     * Finds the day of a report: what its front matter says, else what stands in the text as its date, if either is a full date in
     * figures; else the last day of the year that it is about.
     *
     * @param report the report
     * @return the day; none where neither date nor year is known
     */
    public static Optional<LocalDate> of(AnalyzedReport report) {
        List<String> written = new ArrayList<>();
        report.source().frontMatter().date().ifPresent(written::add);
        written.addAll(report.outline().texts(Passage.Role.DATE));
        for (String text : written) {
            Optional<LocalDate> day = day(text);
            if (day.isPresent()) {
                return day;
            }
        }
        return report.outline().year().stream()
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
