package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Section;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Overrule;
import org.gangmu.source.SourceFile;

/**
 * An editor's word on single sections of a report, as its front matter gives it. Front matter speaks of the first report of its
 * file; those behind it have no overrules. Immutable and thread-safe.
 *
 * <p>Codes of what can be wrong: {@code overrule-section}, {@code overrule-twice}; and {@code overrule-place} for a section that is
 * named by its place.
 */
public final class Overrules {

    /** Stands as the reason of a theme that the editor gives; it is shown to readers as words of the text are. */
    public static final String BY_EDITOR = "由编者指定";

    private final Map<String, Overrule> bySection = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Overrules() {}

    /**
     * Finds the sections that an editor speaks of.
     *
     * @param source the file that the report was read from
     * @param outline its tree
     * @return the overrules of the report
     */
    public static Overrules of(SourceFile source, Outline outline) {
        Overrules overrules = new Overrules();
        if (outline.part() <= 1 && !source.frontMatter().themes().isEmpty()) {
            overrules.resolve(source, outline);
        }
        return overrules;
    }

    private void resolve(SourceFile source, Outline outline) {
        Map<String, Section> sections = new LinkedHashMap<>();
        outline.sections().forEach(section -> collect(section, sections));
        for (Overrule overrule : source.frontMatter().themes()) {
            String name = overrule.section();
            Section section = sections.get(name);
            if (section == null) {
                List<String> known = List.copyOf(sections.keySet());
                String nearest = Nearest.of(name, known);
                diagnostics.add(Diagnostic.error("overrule-section", source.path(), overrule.place(), name, nearest));
                continue;
            }
            if (bySection.putIfAbsent(section.id(), overrule) != null) {
                diagnostics.add(Diagnostic.error("overrule-twice", source.path(), overrule.place(), name));
            } else if (name.equals(section.id())) {
                diagnostics.add(
                        Diagnostic.warning("overrule-place", source.path(), overrule.place(), name, section.key()));
            }
        }
    }

    private static void collect(Section section, Map<String, Section> sections) {
        sections.put(section.key(), section);
        sections.put(section.id(), section);
        section.children().forEach(child -> collect(child, sections));
    }

    /**
     * Gives what is wrong with the overrules.
     *
     * @return it, in the order of the front matter
     */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Gives what the editor says of a section. */
    Optional<Overrule> of(Section section) {
        return Optional.ofNullable(bySection.get(section.id()));
    }

    /** Puts the editor's word in the place of what was found. */
    Map<String, SectionAnalysis> applied(Map<String, SectionAnalysis> found) {
        bySection.forEach((id, overrule) -> found.computeIfPresent(id, (key, guess) -> applied(overrule, guess)));
        return found;
    }

    private static SectionAnalysis applied(Overrule overrule, SectionAnalysis guess) {
        List<ThemeScore> themes = overrule.ids()
                .map(ids -> ids.stream()
                        .map(id -> new ThemeScore(id, 1, List.of(BY_EDITOR)))
                        .toList())
                .orElse(guess.themes());
        Facet facet = overrule.facet()
                .map(name -> Facet.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(guess.facet());
        return new SectionAnalysis(themes, facet);
    }
}
