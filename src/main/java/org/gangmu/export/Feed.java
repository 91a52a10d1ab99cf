package org.gangmu.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.site.Portal;
import org.gangmu.site.PortalData;
import org.gangmu.site.PortalData.ReportData;
import org.gangmu.site.TextDate;

/**
 * The latest reports as an Atom feed (RFC 4287). Nothing in it comes from the clock: an entry's date is that of its report, and the
 * feed's that of the latest.
 */
final class Feed {

    /** How many reports it has at most. */
    static final int MOST = 50;

    private static final int SUMMARY = 200;
    /** The time of the day is not known; midnight in China is on the right day there. */
    private static final String MIDNIGHT = "T00:00:00+08:00";

    private final Portal portal;
    private final WebAddresses addresses;

    /**
     * A report with its date.
     *
     * @param report the report
     * @param year the year that it is about, else that of its day
     * @param day its day
     */
    private record Dated(ReportData report, int year, LocalDate day) {}

    Feed(Portal portal, WebAddresses addresses) {
        this.portal = portal;
        this.addresses = addresses;
    }

    /** Writes the feed. */
    void write(PortalData data, Consumer<DataFile> sink) {
        List<Dated> latest = data.reports().stream()
                .flatMap(report -> dated(report).stream())
                .sorted(Comparator.comparingInt(Dated::year)
                        .thenComparing(Dated::day)
                        .reversed()
                        .thenComparing(dated -> dated.report().address()))
                .limit(MOST)
                .toList();
        // A feed must have a date; where no report has one, any day that never changes will do.
        LocalDate updated =
                latest.stream().map(Dated::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        Xml xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "zh-CN");
        xml.element("id", addresses.of("")).element("title", portal.title()).element("updated", updated + MIDNIGHT);
        xml.element("generator", "Gangmu");
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", addresses.of(Portal.FEED));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.of("index.html"));
        xml.open("author").element("name", portal.name()).close("author");
        latest.forEach(dated -> entry(dated, xml));
        sink.accept(new DataFile(Portal.FEED, xml.close("feed").bytes()));
    }

    private static Optional<Dated> dated(ReportData report) {
        return TextDate.of(report.analyzed()).map(day -> {
            int year = report.analyzed().outline().year().orElse(day.getYear());
            return new Dated(report, year, day);
        });
    }

    private void entry(Dated dated, Xml xml) {
        Outline outline = dated.report().analyzed().outline();
        String page = addresses.of(dated.report().href());
        xml.open("entry").element("id", page).element("title", outline.title().text());
        xml.element("updated", dated.day() + MIDNIGHT);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        outline.unit()
                .filter(unit -> !unit.isBlank())
                .ifPresent(unit -> xml.open("author").element("name", unit).close("author"));
        xml.element("summary", summary(outline)).close("entry");
    }

    /** Gives the headings of the first level; where there is none, the beginning of the text. */
    private static String summary(Outline outline) {
        String headings = outline.sections().stream()
                .filter(section -> section.kind() == Section.Kind.SECTION)
                .filter(section -> !section.heading().orElse("").isBlank())
                .map(section -> (section.marker() + section.heading().orElse("")).strip())
                .collect(Collectors.joining("；"));
        String text = headings.isEmpty() ? String.join("", outline.texts(Passage.Role.PREAMBLE)) : headings;
        if (text.length() <= SUMMARY) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY;
        return text.substring(0, end) + "……";
    }
}
