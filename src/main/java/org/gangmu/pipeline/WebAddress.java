package org.gangmu.pipeline;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a portal stands in the web.
 *
 * @param text the address in ASCII, with a slash at its end: {@code https://www.example.cn/dj/}
 * @param path its path, the part from the slash behind the host on: {@code /dj/}
 */
record WebAddress(String text, String path) {

    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://([^/?#@:\\s\\\\]+)(:[0-9]{1,5})?(/.*)?", Pattern.CASE_INSENSITIVE);
    /** A path from the server's root, without what parts a path in an address or leads out of it. */
    private static final Pattern PATH = Pattern.compile("(?!.*/\\.\\.(?:/|$))/(?!/)[^?#\\s\\\\]*");

    /**
     * Reads an address.
     *
     * @param written what was written, with or without a slash at its end; Chinese letters are encoded
     * @return the address; none if it is not one of a page on a web server, or has more than host, port and path
     */
    static Optional<WebAddress> of(String written) {
        Matcher parts = ADDRESS.matcher(written);
        String path = parts.matches() && parts.group(4) != null ? parts.group(4) : "/";
        if (!parts.matches() || !isPath(path)) {
            return Optional.empty();
        }
        String port = parts.group(3) == null ? "" : parts.group(3);
        try {
            String host = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            URI uri = new URI(scheme + "://" + host + port + closed(path));
            return uri.getHost() == null
                    ? Optional.empty()
                    : Optional.of(new WebAddress(
                            uri.toASCIIString(), URI.create(uri.toASCIIString()).getRawPath()));
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /**
     * Tells whether a portal may stand at a path of its server.
     *
     * @param path the path
     * @return whether it begins with one slash, and neither leads out of itself nor has what parts an address
     */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /**
     * Tells whether the address has a path.
     *
     * @param other a path, with or without a slash at its end
     * @return whether it is that of the address
     */
    boolean isAt(String other) {
        try {
            return new URI(null, null, closed(other), null).toASCIIString().equals(path)
                    || new URI(closed(other)).toASCIIString().equals(path);
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    private static String closed(String path) {
        return (path + "/").replaceAll("/{2,}", "/");
    }
}
