package org.gangmu.site;

import java.util.Optional;
import org.gangmu.outline.Genre;
import org.gangmu.outline.Outline;

/**
 * What a report is called where there is no room for its title.
 *
 * @param unit the office that it is about, or a short form of the title
 * @param named whether the office is known
 * @param year the year that it is about, in digits; empty where it is not known
 * @param genre what kind of report it is, in two characters or so; empty where it is of no known kind
 */
public record ReportLabel(String unit, boolean named, String year, String genre) {

    private static final int SHORT = 10;

    /**
     * Makes the label of a report.
     *
     * @param outline the report's tree
     * @return its label
     */
    static ReportLabel of(Outline outline) {
        String year =
                outline.year().isPresent() ? Integer.toString(outline.year().getAsInt()) : "";
        Optional<String> unit = outline.unit().filter(name -> !name.isBlank());
        return new ReportLabel(
                unit.orElseGet(() -> shortTitle(outline)), unit.isPresent(), year, genre(outline.genre()));
    }

    private static String shortTitle(Outline outline) {
        String title = outline.title().text().strip().replaceFirst("^\\d{4}\\s*年度?", "");
        return title.isEmpty() ? "无题" : SectionNames.shorten(title, SHORT);
    }

    private static String genre(Genre genre) {
        return switch (genre) {
            case DUTY_REPORT -> "述职";
            case OTHER -> "";
            default -> genre.label();
        };
    }

    /**
     * Gives unit and year: {@code 区委 2022}.
     *
     * @return the two with a space between them, or the unit alone
     */
    public String brief() {
        return year.isEmpty() ? unit : unit + " " + year;
    }

    /**
     * Gives year and genre: {@code 2021 述职}.
     *
     * @return the two, or the one that is known; may be empty
     */
    public String kind() {
        return (year + " " + genre).strip();
    }
}
