package org.gangmu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gangmu.export.DataFile;
import org.gangmu.export.Exporter;
import org.gangmu.export.WebFiles;
import org.gangmu.pipeline.Progress.Stage;
import org.gangmu.publish.Generation;
import org.gangmu.render.PageFile;
import org.gangmu.render.Renderer;
import org.gangmu.search.DigestFiles;
import org.gangmu.search.SearchIndex;
import org.gangmu.site.Catalogue;
import org.gangmu.site.Digests;
import org.gangmu.site.Material;
import org.gangmu.site.PortalData;
import org.gangmu.site.Site;

/**
 * Writes all files of a portal into a generation: pages, the index of the search, the portal for programs. What is one long piece
 * of work is done beside the pages, which are many short ones. For one build.
 */
final class Publication {

    private final Generation generation;
    private final OrderedWork work;
    private final Progress progress;

    /**
     * Prepares.
     *
     * @param generation takes the files; it is not closed here
     * @param work how many things to work on at a time
     * @param progress hears how far the writing has come
     */
    Publication(Generation generation, OrderedWork work, Progress progress) {
        this.generation = generation;
        this.work = work;
        this.progress = progress;
    }

    /**
     * Writes a portal.
     *
     * @param renderer makes its pages
     * @param site its pages
     * @param material what they are made of
     * @param data the same with the addresses of its pages
     * @throws UncheckedIOException if a file cannot be written
     */
    void write(Renderer renderer, Site site, Material material, PortalData data) {
        renderer.assets().forEach(this::write);
        renderer.copies().forEach(this::write);
        Exporter exporter = new Exporter(data);
        work.together(
                () -> {
                    Catalogue catalogue = Catalogue.of(material.themes(), material.corpus());
                    SearchIndex.of(catalogue).write(this::write);
                    new DigestFiles(Digests.of(material.themes(), material.corpus())).write(this::write);
                    exporter.lists(this::write);
                    WebFiles.write(site, data, this::write);
                },
                () -> {
                    render(site, renderer);
                    export(exporter);
                });
    }

    private void render(Site site, Renderer renderer) {
        int[] done = {0};
        int all = site.planned().size();
        work.run(site.planned(), planned -> write(renderer.render(site, planned.page())), address -> {
            progress.at(Stage.RENDER, ++done[0], all);
        });
    }

    private void export(Exporter exporter) {
        List<Integer> reports = IntStream.range(0, exporter.reports()).boxed().toList();
        work.run(reports, report -> write(exporter.report(report)), address -> {});
    }

    private String write(DataFile file) {
        return write(file.address(), file.content());
    }

    private String write(PageFile file) {
        return write(file.address(), file.bytes());
    }

    private void write(String address, String text) {
        write(address, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String address, byte[] content) {
        try {
            generation.write(address, content);
            return address;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
