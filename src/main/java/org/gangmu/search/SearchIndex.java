package org.gangmu.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CatalogueEntry;

/**
 * The index of a portal: scripts, each of which hands one value over, so that a page reads them from disk as well as from a
 * server and asks only for those that a query needs.
 *
 * <p>For every pair of neighbouring characters, and every single one, it holds the parts of reports that have it, and for pairs
 * where in them; so what a query finds is known exactly before a text is read. The first piece says which parts are whose. All others stand in a folder that is named
 * by what they say: {@code a} what filters need, {@code d…} the parts of grams, {@code p…} these and the places in them, {@code t…} texts of reports,
 * {@code s…} names by pinyin. For one thread.
 */
public final class SearchIndex {

    /** The address of the piece that names the others. It is the only one whose content may change under its name. */
    public static final String ADDRESS = "search/index.js";

    /** Raised when pieces come to be written in another way, so that no browser reads old ones as new. */
    private static final String FORMAT = "2";

    private static final int HASH_BYTES = 6;

    private final Catalogue catalogue;
    private final GramIndex grams;
    private final Suggestions suggestions;
    private final Kinds kinds;
    private final String first;
    private final String outlook;
    private final String hash;

    private SearchIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        MessageDigest digest = sha256();
        add(FORMAT, digest);
        kinds = new Kinds(catalogue);
        Outlook all = new Outlook(catalogue, kinds);
        Vocabulary vocabulary = new Vocabulary(catalogue);
        for (int i = 0; i < catalogue.size(); i++) {
            CatalogueEntry entry = catalogue.entry(i);
            all.add(entry);
            vocabulary.add(entry, catalogue.mentions(i));
            add(Texts.piece(i, entry, kinds), digest);
        }
        first = all.first();
        outlook = all.piece();
        suggestions = new Suggestions(vocabulary.spelled());
        add(first, digest);
        add(outlook, digest);
        suggestions.write((name, text) -> add(text, digest));
        hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        grams = new GramIndex(new Grams(catalogue), GramIndex.GROUP);
    }

    /**
     * Prepares the index of a portal: reads all texts once and counts.
     *
     * @param catalogue what can be found
     * @return the index, ready to be written
     */
    public static SearchIndex of(Catalogue catalogue) {
        return new SearchIndex(catalogue);
    }

    /**
     * Counts the pieces.
     *
     * @return how many files {@link #write} will write
     */
    public int size() {
        return 2
                + catalogue.size()
                + suggestions.shards().count()
                + 2 * grams.shards().count();
    }

    /**
     * Writes the index, always in the same order.
     *
     * @param file takes the address of each file, from the portal's root, and its text
     */
    public void write(BiConsumer<String, String> file) {
        BiConsumer<String, String> piece = (name, text) -> file.accept("search/" + hash + "/" + name + ".js", text);
        Script index = Script.piece("index").raw("{at:").string(hash);
        index.raw(",grams:" + grams.shards().bits());
        index.raw(",names:" + suggestions.shards().bits());
        file.accept(ADDRESS, index.raw("," + first + "}").end());
        piece.accept(Outlook.NAME, outlook);
        suggestions.write(piece);
        for (int i = 0; i < catalogue.size(); i++) {
            piece.accept(Texts.name(i), Texts.piece(i, catalogue.entry(i), kinds));
        }
        grams.write(piece);
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
