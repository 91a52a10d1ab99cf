package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Mention;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Occurrence;

/**
 * The documents or the terms that the reports name, and the pages on which each of them is listed. Small registers stand on one
 * page; else there is a page for each letter, or several, and one that leads to them. Immutable.
 */
final class Register {

    /** So many places of an entry stand in the list; where there are more, the entry has a page of its own. */
    static final int MOST_LISTED = 6;

    private static final int FRAME_OF_ENTRY = 350;
    private static final int BYTES_OF_HIT = 520;

    private final Shelving shelving;
    private final List<IndexEntry> entries;
    private final List<Pieces.Piece<IndexEntry>> pieces;
    private final Map<String, String> addresses = new HashMap<>();

    /** What a register holds. */
    enum Shelving {
        /** Documents, by kind and then by letter. */
        DOCUMENTS(Page.Kind.DOCUMENTS, "documents/", "种文件"),
        /** Terms, by letter. */
        TERMS(Page.Kind.TERMS, "terms/", "个术语");

        final Page.Kind kind;
        final String folder;
        final String measure;

        Shelving(Page.Kind kind, String folder, String measure) {
            this.kind = kind;
            this.folder = folder;
            this.measure = measure;
        }

        /** The link to the page that leads to all others. */
        Link overview() {
            return this == DOCUMENTS ? Site.DOCUMENTS : Site.TERMS;
        }
    }

    /**
     * Arranges entries.
     *
     * @param shelving what they are
     * @param found the entries, by pinyin
     */
    Register(Shelving shelving, List<IndexEntry> found) {
        this.shelving = shelving;
        this.entries = found.stream()
                .sorted(Comparator.comparing(IndexEntry::kind).thenComparingInt(entry -> rank(entry.initial())))
                .toList();
        this.pieces = Pieces.cut(entries, Register::shelf, Register::weight);
        for (Pieces.Piece<IndexEntry> piece : pieces) {
            piece.items().forEach(entry -> addresses.put(entry.name(), address(piece) + "#" + id(entry)));
        }
    }

    /** Letters in their order, what has none behind them. */
    private static int rank(char initial) {
        return initial == '#' ? Character.MAX_VALUE : initial;
    }

    private static int weight(IndexEntry entry) {
        return FRAME_OF_ENTRY
                + BYTES_OF_HIT * Math.min(MOST_LISTED, entry.places().size());
    }

    /** The name of the shelf that an entry stands on: {@code q}, {@code local-q}. */
    private static String shelf(IndexEntry entry) {
        String letter =
                entry.initial() == '#' ? "0" : String.valueOf(entry.initial()).toLowerCase(Locale.ROOT);
        return entry.kind().isDocument() ? kindId(entry.kind()) + "-" + letter : letter;
    }

    /** The name of a kind in addresses. */
    static String kindId(Mention.Kind kind) {
        return switch (kind) {
            case CENTRAL_DOCUMENT -> "central";
            case LOCAL_DOCUMENT -> "local";
            case MEDIA -> "media";
            case OTHER_DOCUMENT -> "other";
            case TERM -> "term";
        };
    }

    /** The Chinese name of a kind. */
    static String kindName(Mention.Kind kind) {
        return switch (kind) {
            case CENTRAL_DOCUMENT -> "中央文件";
            case LOCAL_DOCUMENT -> "地方与单位文件";
            case MEDIA -> "媒体与作品";
            case OTHER_DOCUMENT -> "其他文件";
            case TERM -> "术语";
        };
    }

    /** What it holds. */
    Shelving shelving() {
        return shelving;
    }

    /** Its entries by kind, letter and pinyin. */
    List<IndexEntry> entries() {
        return entries;
    }

    /** Its entries page by page. */
    List<Pieces.Piece<IndexEntry>> pieces() {
        return pieces;
    }

    /** Whether the entries stand on pages of their own. */
    boolean split() {
        return !pieces.get(0).whole();
    }

    /** The page of a piece. */
    String address(Pieces.Piece<IndexEntry> piece) {
        return shelving.folder + piece.name() + ".html";
    }

    /** The anchor of an entry. */
    static String id(IndexEntry entry) {
        return EntryIds.of(entry.kind(), entry.name());
    }

    /** Where an entry is listed, from the portal's root; none where the register does not have it. */
    Optional<String> href(String name) {
        return Optional.ofNullable(addresses.get(name));
    }

    /** Its name as pages show it: documents stand in 《》. */
    static List<Run> name(IndexEntry entry) {
        return Run.of(entry.kind().isDocument() ? "《" + entry.name() + "》" : entry.name());
    }

    /** How many reports name it and how often: {@code 3 篇 5 处}. */
    static String count(IndexEntry entry) {
        int places = entry.places().size();
        return entry.reports() + " 篇" + (places == entry.reports() ? "" : " " + places + " 处");
    }

    /**
     * Chooses places where there is no room for all: one of each report before a second of any, those of the latest reports first.
     *
     * @param places the places, in the order of the corpus
     * @param most how many to choose
     * @return the chosen, in the order of the corpus
     */
    static List<Occurrence> chosen(List<Occurrence> places, int most) {
        if (places.size() <= most) {
            return places;
        }
        List<Integer> firsts = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            boolean first =
                    i == 0 || places.get(i).report() != places.get(i - 1).report();
            (first ? firsts : others).add(i);
        }
        List<Integer> kept = new ArrayList<>(firsts.subList(Math.max(0, firsts.size() - most), firsts.size()));
        kept.addAll(others.subList(0, Math.min(others.size(), most - kept.size())));
        return kept.stream().sorted().map(places::get).toList();
    }
}
