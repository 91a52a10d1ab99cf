package org.gangmu.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent for a request. The bytes are not copied. */
final class Answer {

    static final int OK = 200;
    static final int FOUND = 302;
    static final int NOT_MODIFIED = 304;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int BROKEN = 500;
    static final int UNAVAILABLE = 503;

    private static final int TAG_LENGTH = 16;

    final int status;
    final String type;
    final byte[] body;

    private Answer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    /** A file or a page. */
    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body);
    }

    /** A page that was made here. */
    static Answer page(int status, String html) {
        return new Answer(status, ContentTypes.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** A line of text for whoever asks by hand. */
    static Answer line(int status, String text) {
        return new Answer(status, ContentTypes.of(".txt"), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Leads to another address, which is what its body says. */
    static Answer to(String address) {
        return line(FOUND, address);
    }

    /** Names the bytes, so that a browser that has them need not be sent them again. */
    String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_LENGTH) + '"';
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
