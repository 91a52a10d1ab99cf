package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.links.Links;
import org.gangmu.outline.Content;
import org.gangmu.outline.Genre;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;

/** Made-up reports for tests. */
public final class Samples {

    /** A portal. */
    public static final Portal PORTAL = new Portal("纲目", "报告汇览", "样稿", "/", "");

    private final String path;
    private final List<Passage> head = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> tail = new ArrayList<>();
    private final Map<String, SectionAnalysis> analyses = new LinkedHashMap<>();
    private Title title = new Title("关于工作的报告", Title.Origin.INFERRED, 0);
    private OptionalInt year = OptionalInt.of(2022);
    private Optional<String> unit = Optional.of("区委");
    private Optional<String> address = Optional.empty();
    private int part;

    private Samples(String path) {
        this.path = path;
    }

    public static Samples report(String path) {
        return new Samples(path);
    }

    public Samples title(String text, Title.Origin origin) {
        title = new Title(text, origin, 0);
        return this;
    }

    public Samples year(int about) {
        year = about == 0 ? OptionalInt.empty() : OptionalInt.of(about);
        return this;
    }

    public Samples unit(String name) {
        unit = Optional.of(name).filter(given -> !given.isEmpty());
        return this;
    }

    public Samples address(String asked) {
        address = Optional.of(asked);
        return this;
    }

    public Samples part(int number) {
        part = number;
        return this;
    }

    public Samples head(Passage.Role role, String text) {
        head.add(new Passage(role, text, 0));
        return this;
    }

    public Samples tail(Passage.Role role, String text) {
        tail.add(new Passage(role, text, 0));
        return this;
    }

    public Samples section(Section section) {
        sections.add(section);
        return this;
    }

    /** Says what a section is about; one of which nothing is said is about nothing. */
    public Samples about(String id, Facet facet, String... themes) {
        List<ThemeScore> scores = new ArrayList<>();
        for (String theme : themes) {
            scores.add(new ThemeScore(theme, 0.5, List.of("人才")));
        }
        analyses.put(id, new SectionAnalysis(scores, facet));
        return this;
    }

    public Report make() {
        sections.forEach(this::fill);
        FrontMatter front = new FrontMatter(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                address,
                false,
                List.of(),
                0);
        String text = "第一行\n第二行\n";
        SourceFile source = new SourceFile(
                "content/reports/" + path, "UTF-8", text, front, List.of(), List.of(), LineIndex.of(text));
        Outline outline = new Outline(part, title, year, unit, Genre.SUMMARY, head, sections, tail, List.of());
        return new Report(path, new AnalyzedReport(source, outline, analyses, List.of(), List.of()));
    }

    private void fill(Section section) {
        analyses.putIfAbsent(section.id(), new SectionAnalysis(List.of(), Facet.OTHER));
        section.children().forEach(this::fill);
    }

    public static Section section(String id, String marker, String heading, Content... content) {
        return made(Section.Kind.SECTION, id, marker, heading, content);
    }

    public static Section item(String id, String marker, String heading, Content... content) {
        return made(Section.Kind.ITEM, id, marker, heading, content);
    }

    private static Section made(Section.Kind kind, String id, String marker, String heading, Content... content) {
        boolean stopped = heading.endsWith("。") || heading.endsWith("：");
        String bare = stopped ? heading.substring(0, heading.length() - 1) : heading;
        return new Section(
                id,
                "k-" + id,
                kind,
                (int) id.chars().filter(c -> c == '-').count() + 1,
                marker,
                bare.isEmpty() ? Optional.empty() : Optional.of(bare),
                stopped ? heading.substring(heading.length() - 1) : "",
                0,
                List.of(content));
    }

    public static Paragraph text(String text) {
        return new Paragraph(text, 0);
    }

    public static Theme theme(String id, String name, int order) {
        return new Theme(id, name, order, List.of(), List.of(), name + "是什么。\n\n第二段。");
    }

    /** Makes a portal of reports that say to each other what a function finds. */
    public static Site linked(List<Theme> themes, List<Report> reports, Function<Corpus, Links> linker) {
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        Material material = new Material(themes, corpus, linker.apply(corpus), List.of());
        return SiteAssembler.assemble(PORTAL, material).value().orElseThrow();
    }

    /** Makes a portal of reports that say nothing to each other. */
    public static Outcome<Site> site(List<Theme> themes, List<Report> reports, List<EditorPage> texts) {
        Outcome<Corpus> corpus = Corpus.of(reports);
        Material material = new Material(themes, corpus.value().orElseThrow(), Links.NONE, texts);
        return corpus.then(unused -> SiteAssembler.assemble(PORTAL, material));
    }

    /** A page that an editor wrote. */
    public static EditorPage written(String path, String markdown) {
        return EditorPage.read(path, markdown).value().orElseThrow();
    }
}
