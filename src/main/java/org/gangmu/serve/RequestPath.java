package org.gangmu.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a request. Only such paths pass as a published file can have, spelled one way: no steps upward, nothing hidden, no
 * slash in disguise, nothing that a system takes for more than a name.
 */
final class RequestPath {

    /** What no published file has in its name, on any system. */
    private static final String NEVER = "<>:\"|?*\\";

    private RequestPath() {}

    /**
     * Reads a path.
     *
     * @param raw the path as it was sent, beginning with {@code /}
     * @return the path in plain characters, beginning with {@code /}; none where no file can have it
     */
    static Optional<String> of(String raw) {
        return decoded(raw).filter(RequestPath::isPlain);
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int octet = c;
            if (c == '%') {
                octet = i + 2 < raw.length() ? octet(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                i += 2;
            }
            boolean disguised = c == '%' && octet == '/';
            if (octet < ' ' || octet > 0xff || octet == 0x7f || c > '~' || disguised) {
                return Optional.empty();
            }
            bytes.write(octet);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static int octet(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 || high > 'f' || low > 'f' ? -1 : first * 16 + second;
    }

    private static boolean isPlain(String path) {
        if (!path.startsWith("/") || path.chars().anyMatch(c -> NEVER.indexOf(c) >= 0)) {
            return false;
        }
        String[] steps = path.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean folder = steps[i].isEmpty() && i == steps.length - 1;
            boolean strange = steps[i].isBlank() || steps[i].startsWith(".") || steps[i].matches(".*[. ]");
            if (strange && !folder) {
                return false;
            }
        }
        return true;
    }
}
