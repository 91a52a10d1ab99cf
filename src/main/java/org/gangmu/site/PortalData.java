package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Theme;
import org.gangmu.links.Links;
import org.gangmu.links.SectionRef;

/** What a portal is made of, with the addresses that its pages have. Immutable and thread-safe. */
public final class PortalData {

    private final List<ReportData> reports = new ArrayList<>();
    private final List<ThemeData> themes = new ArrayList<>();
    private final List<FigureData> figures = new ArrayList<>();
    private final Places places;
    private final Registers registers;
    private final Links links;

    /**
     * A report and its pages.
     *
     * @param address its address below {@code reports/}
     * @param href its page, from the portal's root
     * @param source the page of its file's text, from the portal's root
     * @param analyzed the report
     */
    public record ReportData(String address, String href, String source, AnalyzedReport analyzed) {}

    /**
     * A theme and its page.
     *
     * @param theme the theme
     * @param href its page, from the portal's root
     * @param sections the sections that are counted under it, in the order of the reports
     */
    public record ThemeData(Theme theme, String href, List<SectionRef> sections) {

        /** Copies the sections. */
        public ThemeData {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A figure and where it stands.
     *
     * @param report the report's index
     * @param figure the figure
     * @param place the report and the place in it
     * @param theme the theme that it is listed under; none where it belongs to none
     */
    public record FigureData(int report, Figure figure, Link place, Optional<Theme> theme) {}

    private PortalData(Material material) {
        List<ReportFacts> facts = material.corpus().facts();
        List<Theme> ordered = material.themes().stream()
                .sorted(Comparator.comparingInt(Theme::order).thenComparing(Theme::id))
                .toList();
        Map<String, Shelf> shelves = Shelf.of(ordered, facts);
        this.places = material.corpus().places();
        this.registers = new Registers(material.links());
        this.links = material.links();
        for (ReportFacts report : facts) {
            String source = "reports/" + report.address() + "/source.html";
            reports.add(new ReportData(
                    report.address(), report.href(), source, report.report().analyzed()));
        }
        Map<String, Integer> indexes = places.indexes();
        for (Shelf shelf : shelves.values()) {
            List<SectionRef> sections = shelf.sections().stream()
                    .map(section -> new SectionRef(
                            indexes.get(section.address()), section.section().id()))
                    .toList();
            themes.add(new ThemeData(shelf.theme(), shelf.href(), sections));
        }
        for (CountedThing counted : CountedThing.of(places, shelves)) {
            Optional<Theme> theme = counted.theme().map(shelves::get).map(Shelf::theme);
            figures.add(new FigureData(counted.report(), counted.figure(), counted.place(), theme));
        }
    }

    /**
     * Looks up the addresses of a portal.
     *
     * @param material what the portal is made of
     * @return the same with the addresses of its pages
     */
    public static PortalData of(Material material) {
        return new PortalData(material);
    }

    /**
     * Gives the reports.
     *
     * @return them, in the order that links speak of
     */
    public List<ReportData> reports() {
        return Collections.unmodifiableList(reports);
    }

    /**
     * Gives the themes.
     *
     * @return them, in their order
     */
    public List<ThemeData> themes() {
        return Collections.unmodifiableList(themes);
    }

    /**
     * Gives the figures.
     *
     * @return those of all reports, in order
     */
    public List<FigureData> figures() {
        return Collections.unmodifiableList(figures);
    }

    /**
     * Gives what the reports say to each other.
     *
     * @return the links
     */
    public Links links() {
        return links;
    }

    /**
     * Finds a section's place on its report's page.
     *
     * @param section the section
     * @return its address from the portal's root; none where no report has it
     */
    public Optional<String> href(SectionRef section) {
        return places.at(section).map(CountedSection::href);
    }

    /**
     * Finds where a document or term is listed.
     *
     * @param kind what it is
     * @param name its full name
     * @return its address from the portal's root
     */
    public String href(Mention.Kind kind, String name) {
        return registers.href(kind, name);
    }
}
