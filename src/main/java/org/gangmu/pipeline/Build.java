package org.gangmu.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.check.CheckPages;
import org.gangmu.check.Checker;
import org.gangmu.links.Links;
import org.gangmu.pipeline.Progress.Stage;
import org.gangmu.publish.Generation;
import org.gangmu.publish.Publisher;
import org.gangmu.render.Renderer;
import org.gangmu.render.TemplateFailure;
import org.gangmu.site.Corpus;
import org.gangmu.site.EditorPage;
import org.gangmu.site.Material;
import org.gangmu.site.Portal;
import org.gangmu.site.PortalData;
import org.gangmu.site.Report;
import org.gangmu.site.Site;
import org.gangmu.site.SiteAssembler;
import org.gangmu.site.SourceLines;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * From a portal's folder to its pages. An error anywhere leaves the old portal standing, unless the build is to keep going; all
 * reports are read and their findings listed in any case. For one build, on one thread, which starts others.
 */
public final class Build {

    private final BuildOrder order;
    private final StageCache cache;
    private final Progress progress;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Checks checks = new Checks();
    private final Map<EditorPage, String> written = new LinkedHashMap<>();

    private Build(BuildOrder order, StageCache cache, Progress progress) {
        this.order = order;
        this.cache = cache;
        this.progress = progress;
    }

    /**
     * Builds a portal.
     *
     * @param order what to build, and how
     * @param progress hears how far the build has come
     * @return what came of it
     */
    public static BuildResult run(BuildOrder order, Progress progress) {
        return run(order, new StageCache(), progress);
    }

    /**
     * Builds a portal, with what is remembered of its reports.
     *
     * @param order what to build, and how
     * @param cache remembers what came of each report; the portal is the same without it
     * @param progress hears how far the build has come
     * @return what came of it
     */
    public static BuildResult run(BuildOrder order, StageCache cache, Progress progress) {
        return new Build(order, cache, progress).run(true);
    }

    /**
     * Does all that a build does, but writes nothing.
     *
     * @param order what to look at, and how
     * @param progress hears how far the work has come
     * @return what a build would find
     */
    public static BuildResult check(BuildOrder order, Progress progress) {
        return new Build(order, new StageCache(), progress).run(false);
    }

    private BuildResult run(boolean publish) {
        PortalFolder folder = new PortalFolder(order.folder());
        Optional<Equipment> equipment = noted(Equipment.of(order.folder()));
        if (equipment.isEmpty()) {
            return result(false, List.of(), 0, checks.result(order.folder(), false));
        }
        Optional<Renderer> renderer = noted(LooksReader.read(folder).then(Renderer::of));
        List<PortalFolder.Member> files = noted(folder.reports()).orElse(List.of());
        if (files.isEmpty()) {
            return result(false, List.of(), 0, checks.result(order.folder(), false));
        }
        List<Report> reports = read(files, new ReportStages(equipment.get()));
        List<EditorPage> pages = pages(folder);
        if (reports.isEmpty() && (order.keepGoing() || !failed())) {
            findings.add(Diagnostic.error("reports-missing", PortalFolder.REPORTS, Place.START, "none-left"));
        }
        Corpus corpus = noted(Corpus.of(reports)).orElseThrow();
        Links links = cache.linker().link(corpus.reports());
        checks.checkTogether(corpus, Optional.of(links));
        CheckResult checked = checks.result(order.folder(), true);
        Material material = new Material(equipment.get().themes(), corpus, links, pages);
        Site site =
                noted(SiteAssembler.assemble(portal(equipment.get()), material)).orElseThrow();
        PageLinks pageLinks = new PageLinks(site);
        written.forEach((page, text) ->
                findings.addAll(pageLinks.check(PortalFolder.PAGES + "/" + page.path(), text, page.address())));
        if (order.checkPage() || equipment.get().settings().checkPage()) {
            CheckResult all = checked.with(findings);
            site = site.with(CheckPages.page(all.findings(), new SourceLines(corpus)));
        }
        boolean allowed = publish && (order.keepGoing() || !failed());
        Set<String> bad = findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(Diagnostic::source)
                .collect(Collectors.toSet());
        reports.removeIf(report -> bad.contains(report.analyzed().source().path()));
        boolean fit = renderer.isPresent() && equipment.get().sure() && !reports.isEmpty();
        boolean published = allowed && fit && published(site, material, equipment.get(), renderer.get());
        return result(published, reports, equipment.get().themes().size(), checked);
    }

    private List<Report> read(List<PortalFolder.Member> files, ReportStages stages) {
        List<Report> reports = new ArrayList<>();
        int[] done = {0};
        cache.begin(order.folder());
        order.work().run(files, file -> checked(file, stages), checked -> {
            Outcome<List<AnalyzedReport>> outcome = checked.reports();
            checks.add(checked);
            String path = files.get(done[0]).path().substring(PortalFolder.REPORTS.length() + 1);
            noted(outcome);
            if (!outcome.failed()) {
                outcome.value().orElseThrow().stream()
                        .filter(report -> !report.source().frontMatter().draft())
                        .forEach(report -> reports.add(new Report(path, report)));
            }
            progress.at(Stage.READ, ++done[0], files.size());
        });
        cache.end(files.stream().map(PortalFolder.Member::path).toList());
        return reports;
    }

    private Checks.Checked checked(PortalFolder.Member file, ReportStages stages) {
        return cache.of(
                file,
                bytes -> Checks.check(stages.read(file.path(), bytes)),
                unread -> Checks.check(stages.read(unread.path(), unread.file())));
    }

    private List<EditorPage> pages(PortalFolder folder) {
        List<EditorPage> pages = new ArrayList<>();
        for (PortalFolder.Member file : noted(folder.pages()).orElse(List.of())) {
            String path = file.path().substring(PortalFolder.PAGES.length() + 1);
            Optional<String> text = noted(file.text());
            text.flatMap(markdown -> noted(EditorPage.read(path, markdown))).ifPresent(page -> {
                pages.add(page);
                written.put(page, text.orElseThrow());
            });
        }
        return pages;
    }

    private Portal portal(Equipment equipment) {
        Settings settings = equipment.settings();
        String basePath = order.delivery().basePath().orElse(settings.basePath());
        String address = settings.address().orElse("");
        return new Portal(settings.name(), settings.title(), settings.tagline(), basePath, address);
    }

    private boolean published(Site site, Material material, Equipment equipment, Renderer renderer) {
        if (new PortalFolder(order.folder()).isSource(order.target())) {
            String target = order.target().toString();
            findings.add(Diagnostic.error("site-unsafe", target.replace(File.separatorChar, '/'), Place.START, target));
            return false;
        }
        PortalData data = PortalData.of(material);
        AddressBook addresses = AddressBook.of(order.folder(), data);
        Site whole = addresses.with(site);
        try (Generation generation = Publisher.open(order.target(), List.of(order.folder()))) {
            progress.ready(new Preview(whole, renderer));
            new Publication(generation, order.work(), progress).write(renderer, whole, material, data);
            boolean precompress =
                    order.delivery().precompress() || equipment.settings().precompress();
            Finish.take(generation, precompress, order.work(), progress);
            generation.commit();
            findings.addAll(addresses.wrong());
            if (!failed()) {
                findings.addAll(addresses.keep());
            }
            return true;
        } catch (IOException wrong) {
            findings.add(PublishFault.of(order.target(), wrong));
        } catch (UncheckedIOException wrong) {
            findings.add(PublishFault.of(order.target(), wrong.getCause()));
        } catch (TemplateFailure broken) {
            findings.add(broken.finding().orElseThrow(() -> broken));
        }
        return false;
    }

    private <T> Optional<T> noted(Outcome<T> outcome) {
        outcome.diagnostics().stream()
                .filter(finding -> !Checker.isSpokenFor(finding))
                .forEach(findings::add);
        return outcome.value();
    }

    private boolean failed() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    private BuildResult result(boolean published, List<Report> reports, int themes, CheckResult checked) {
        int sections = reports.stream()
                .map(Report::analyzed)
                .map(AnalyzedReport::sections)
                .mapToInt(Map::size)
                .sum();
        return new BuildResult(published, reports.size(), sections, themes, findings, checked);
    }
}
