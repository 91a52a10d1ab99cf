package org.gangmu.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published page with what the server adds to it, and nothing else changed: its script at the end of the head, and in the
 * page's policy leave for that script to ask the server. What stands in a page is escaped, so the first marks are the page's own.
 */
final class LivePage {

    /** The policy in a page's head; its second group is what it says. */
    private static final Pattern POLICY = Pattern.compile(
            "<meta\\s+http-equiv=([\"']?)Content-Security-Policy\\1\\s+content=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final String ASK = "connect-src";
    private static final String SELF = "'self'";

    private LivePage() {}

    /**
     * Adds what makes a page load itself again.
     *
     * @param page a page in any encoding that holds ASCII, as UTF-8 does
     * @param stamp names the portal that the page belongs to
     * @return the page with the server's part
     */
    static byte[] of(byte[] page, String stamp) {
        // Latin-1 gives each byte a character and back, so that no byte of the page changes on the way.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        Matcher end = HEAD_END.matcher(html);
        int head = end.find() ? end.start() : 0;
        Matcher policy = POLICY.matcher(html).region(0, head);
        StringBuilder live = new StringBuilder(html.length() + 128);
        int done = 0;
        if (policy.find()) {
            live.append(html, 0, policy.start(2)).append(asking(policy.group(2)));
            done = policy.end(2);
        }
        live.append(html, done, head)
                .append("<script src=\"")
                .append(Reserved.SCRIPT)
                .append("\" data-stamp=\"")
                .append(stamp)
                .append("\" defer></script>")
                .append(html, head, html.length());
        return live.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Lets a policy's page ask its own server. */
    private static String asking(String policy) {
        String[] parts = policy.split(";", -1);
        for (int i = 0; i < parts.length; i++) {
            String[] words = parts[i].strip().split("\\s+", -1);
            if (words[0].equalsIgnoreCase(ASK)) {
                boolean allowed = Arrays.asList(words).contains(SELF);
                parts[i] = allowed ? parts[i] : parts[i].replace(" 'none'", "") + " " + SELF;
                return String.join(";", parts);
            }
        }
        return policy + (policy.isBlank() || policy.strip().endsWith(";") ? " " : "; ") + ASK + " " + SELF;
    }
}
