package org.gangmu.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.gangmu.site.Digest;
import org.gangmu.site.Digests;

/**
 * Reports in brief, as scripts that hand themselves over: one for each report, and a list of all. A page that shows two reports side
 * by side asks for two of them, and a preview for one, so that no file is needed for every pair. For one thread.
 */
public final class DigestFiles {

    /** The address of the list of reports. */
    public static final String ADDRESS = "data/compare.js";

    private static final String TAKE = "gangmu.take";
    private static final int HASH_BYTES = 4;

    private final Digests digests;

    /**
     * Prepares.
     *
     * @param digests the reports in brief
     */
    public DigestFiles(Digests digests) {
        this.digests = digests;
    }

    /**
     * Counts the files.
     *
     * @return how many {@link #write} will write
     */
    public int size() {
        return digests.size() + 1;
    }

    /**
     * Writes the files, always in the same order. The name of a report's file says nothing of its content, since pages know only the
     * address; the list has a hash of it, to be put behind the name as a query where another state would be wrong.
     *
     * @param file takes the address of each file, from the portal's root, and its text
     */
    public void write(BiConsumer<String, String> file) {
        Script list = Script.call(TAKE, "compare").raw("{themes:[");
        digests.themes().forEach((id, link) -> list.next()
                .raw("[")
                .string(id)
                .raw(",")
                .string(link.label())
                .raw(",")
                .string(link.href())
                .raw("]"));
        list.raw("],reports:[");
        for (int i = 0; i < digests.size(); i++) {
            Digest digest = digests.get(i);
            String text = piece(digest);
            file.accept("data/compare/" + digest.address() + ".js", text);
            list.next().raw("[").string(digest.address()).raw(",").string(digest.title());
            label(list, digest).raw(",").string(hash(text)).raw("]");
        }
        file.accept(ADDRESS, list.raw("]}").end());
    }

    private static String piece(Digest digest) {
        Script piece = Script.call(TAKE, "compare/" + digest.address()).raw("{title:");
        label(piece.string(digest.title()).raw(",label:["), digest).raw("],parts:[");
        for (Digest.Part part : digest.parts()) {
            piece.next().raw("[").string(part.id()).raw(",").string(part.place());
            piece.raw(",").string(part.theme()).raw(",").string(part.facet());
            piece.raw(",")
                    .string(part.heading())
                    .raw(",")
                    .string(part.excerpt())
                    .raw("]");
        }
        return piece.raw("]}").end();
    }

    /** Unit (empty where it is not known), year and genre. */
    private static Script label(Script script, Digest digest) {
        script.next().string(digest.label().named() ? digest.label().unit() : "");
        return script.raw(",")
                .string(digest.label().year())
                .raw(",")
                .string(digest.label().genre());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
