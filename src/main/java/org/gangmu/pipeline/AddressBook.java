package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.outline.Outline;
import org.gangmu.pipeline.AddressTable.Stand;
import org.gangmu.site.Link;
import org.gangmu.site.MovedPage;
import org.gangmu.site.Page;
import org.gangmu.site.PortalData;
import org.gangmu.site.PortalData.ReportData;
import org.gangmu.site.Site;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * The table of addresses in a portal's folder, {@code addresses.tsv}, compared with where reports stand now. A table that cannot be
 * read, in whole or in part, leads as far as it can be read and is never written over. For one build, on one thread.
 */
final class AddressBook {

    /** A folder that was renamed in one go would else fill the screen. */
    private static final int MOST_NAMED = 10;

    private final Path file;
    private final PortalData data;
    private final Moves moves;
    private final boolean there;
    private final List<Diagnostic> wrong = new ArrayList<>();
    private final boolean sound;

    private AddressBook(Path folder, PortalData data) {
        this.file = folder.resolve(AddressTable.FILE);
        this.data = data;
        this.there = Files.exists(file);
        AddressTable before = AddressTable.NONE;
        if (there) {
            Outcome<String> text = new PortalFolder.Member(AddressTable.FILE, file).text();
            if (text.failed()) {
                wrong.add(Diagnostic.warning("addresses-unreadable", AddressTable.FILE, Place.START));
            } else {
                Outcome<AddressTable> read = text.then(AddressTable::read);
                wrong.addAll(read.diagnostics());
                before = read.value().orElseThrow();
            }
        }
        this.sound = wrong.isEmpty();
        this.moves = new Moves(
                before, data.reports().stream().map(AddressBook::stand).toList());
        moves.lost()
                .forEach(move -> wrong.add(Diagnostic.warning(
                        "addresses-nowhere", AddressTable.FILE, Place.START, move.address(), move.target())));
    }

    /**
     * Reads the table of a portal.
     *
     * @param folder the portal's folder
     * @param data where its reports stand now
     * @return the book
     */
    static AddressBook of(Path folder, PortalData data) {
        return new AddressBook(folder, data);
    }

    private static Stand stand(ReportData report) {
        Outline outline = report.analyzed().outline();
        String path = report.analyzed().source().path().substring(PortalFolder.REPORTS.length() + 1);
        String name = outline.part() == 0 ? path : path + "#" + outline.part();
        return new Stand(report.address(), name, ReportMark.of(outline), false);
    }

    /**
     * Gives what is wrong with the table.
     *
     * @return warnings: {@code addresses-unreadable}; {@code addresses-line} (argument: the line); {@code addresses-nowhere}
     *     (arguments: an address, and where it shall lead)
     */
    List<Diagnostic> wrong() {
        return List.copyOf(wrong);
    }

    /**
     * Adds the pages that lead from old addresses to new ones.
     *
     * @param site the portal
     * @return the portal with a page for each address of a report and of its source text that moved; no page takes another's place
     */
    Site with(Site site) {
        Set<String> taken = new HashSet<>();
        site.planned().forEach(page -> taken.add(page.address()));
        Map<String, ReportData> reports = new HashMap<>();
        data.reports().forEach(report -> reports.put(report.address(), report));
        List<Page> pages = new ArrayList<>();
        moves.redirects().forEach((old, target) -> {
            ReportData report = reports.get(target);
            String title = report.analyzed().outline().title().text();
            String folder = "reports/" + old + "/";
            pages.add(new MovedPage(folder + "index.html", new Link(title, report.href())));
            pages.add(new MovedPage(folder + "source.html", new Link(title, report.source())));
        });
        pages.removeIf(page -> taken.contains(page.address()));
        return site.with(pages);
    }

    /**
     * Writes the table if it says something new; after the portal is published, so that it never knows what no reader saw.
     *
     * @return warnings: {@code addresses-gone} (argument: the address) for each report that is gone since the last build, up to ten, and
     *     {@code addresses-gone-more} (argument: how many) for the others; {@code addresses-unwritten} where the table cannot be written
     */
    List<Diagnostic> keep() {
        if (!sound || (there && !moves.changed())) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        moves.gone().stream()
                .limit(MOST_NAMED)
                .forEach(address ->
                        found.add(Diagnostic.warning("addresses-gone", AddressTable.FILE, Place.START, address)));
        int more = moves.gone().size() - MOST_NAMED;
        if (more > 0) {
            String count = Integer.toString(more);
            found.add(Diagnostic.warning("addresses-gone-more", AddressTable.FILE, Place.START, count));
        }
        try {
            Intake.put(file, moves.table().text(), true);
        } catch (IOException failed) {
            String why = Optional.ofNullable(failed.getMessage()).orElse("");
            found.add(Diagnostic.warning("addresses-unwritten", AddressTable.FILE, Place.START, why));
        }
        return found;
    }
}
