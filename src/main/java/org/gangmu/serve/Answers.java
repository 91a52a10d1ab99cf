package org.gangmu.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.gangmu.source.Wording;

/**
 * Finds the answer to the path of a request. Safe to use from several threads.
 *
 * @param files the portal that is public
 * @param standings tells how it stands
 * @param wording the words of the reader's language
 */
record Answers(PortalFiles files, Standings standings, Wording wording) {

    private static final String MISSING = "404.html";

    /**
     * Finds the answer.
     *
     * @param raw the path as it was sent
     * @return the answer to {@code GET}
     * @throws IOException if the portal cannot be read
     */
    Answer to(String raw) throws IOException {
        // First how the portal stands, then its file: a page newer than its stamp loads itself once more, an older one
        // never.
        Standing now = standings.now();
        Optional<String> path = RequestPath.of(raw);
        if (path.isPresent() && path.get().startsWith(Reserved.ROOT)) {
            return reserved(path.get(), now);
        }
        if (now.preview().isEmpty() && !files.stands()) {
            return Answer.page(Answer.UNAVAILABLE, new FaultPage(wording).html(now, false));
        }
        return path.isPresent() ? portal(path.get(), now) : missing(now);
    }

    private Answer portal(String path, Standing now) throws IOException {
        if (!path.startsWith(now.base())) {
            boolean above = path.equals("/") || (path + "/").equals(now.base());
            return above ? Answer.to(ascii(now.base())) : missing(now);
        }
        Optional<PortalFiles.Found> found = find(path.substring(now.base().length()), now);
        if (found.isEmpty()) {
            return missing(now);
        }
        return found.get()
                .bytes()
                .map(bytes -> file(Answer.OK, found.get().name(), bytes, now))
                .orElseGet(() -> Answer.to(ascii(path + "/")));
    }

    /** Finds what is there before it is published; waits for the rest until it is. */
    private Optional<PortalFiles.Found> find(String path, Standing now) throws IOException {
        Optional<PortalFiles.Found> ahead = now.preview().flatMap(preview -> PortalFiles.find(preview, path));
        if (ahead.isPresent()) {
            return ahead;
        }
        standings.settled();
        return files.find(path);
    }

    private Answer reserved(String path, Standing now) throws IOException {
        if (path.equals(Reserved.FAULTS)) {
            return Answer.page(Answer.OK, new FaultPage(wording).html(now, files.stands()));
        }
        return Reserved.packed(path)
                .map(bytes -> Answer.of(Answer.OK, ContentTypes.of(path), bytes))
                .orElseGet(() -> Answer.line(Answer.NOT_FOUND, wording.text("serve.missing")));
    }

    /** The portal's own page for missing addresses. */
    private Answer missing(Standing now) throws IOException {
        Optional<byte[]> page = find(MISSING, now).flatMap(PortalFiles.Found::bytes);
        return page.isPresent()
                ? file(Answer.NOT_FOUND, MISSING, page.get(), now)
                : Answer.line(Answer.NOT_FOUND, wording.text("serve.missing"));
    }

    private static Answer file(int status, String name, byte[] bytes, Standing now) {
        String type = ContentTypes.of(name);
        return Answer.of(status, type, type.equals(ContentTypes.HTML) ? LivePage.of(bytes, now.stamp()) : bytes);
    }

    /** Spells a path for a header. */
    private static String ascii(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
