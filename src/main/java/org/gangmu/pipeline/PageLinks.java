package org.gangmu.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.site.PlannedPage;
import org.gangmu.site.Site;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;

/**
 * Looks at what the pages of editors lead to: a link to a page that the portal does not have, and a picture, which no page shows, are
 * told with their places. Links to other servers are taken as they are. Immutable.
 */
final class PageLinks {

    private static final Pattern LINK =
            Pattern.compile("(!?)\\[[^\\]\\n]{0,300}\\]\\(\\s{0,9}<?([^()\\s<>]{1,500})>?[^()\\n]{0,300}\\)");

    /** What begins with a scheme, at the root of a server, or within the page itself. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:.*|[/\\\\#?].*", Pattern.DOTALL);

    private final Set<String> addresses;

    /**
     * Prepares.
     *
     * @param site the portal that the pages are part of
     */
    PageLinks(Site site) {
        this.addresses = site.planned().stream().map(PlannedPage::address).collect(Collectors.toSet());
    }

    /**
     * Looks at a page.
     *
     * @param path the file's path below the portal's folder
     * @param markdown its text
     * @param address where the page stands
     * @return warnings {@code page-link} (argument: the target) and {@code page-picture}, in the order of the text
     */
    List<Diagnostic> check(String path, String markdown, String address) {
        List<Diagnostic> found = new ArrayList<>();
        String[] lines = markdown.split("\\r\\n?|\\n", -1);
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            code ^= lines[i].startsWith("```") || lines[i].startsWith("~~~");
            Matcher link = LINK.matcher(code ? "" : lines[i]);
            while (link.find()) {
                Place place = new Place(i + 1, link.start() + 1);
                if (!link.group(1).isEmpty()) {
                    found.add(Diagnostic.warning("page-picture", path, place));
                } else if (!leadsSomewhere(link.group(2), address)) {
                    found.add(Diagnostic.warning("page-link", path, place, link.group(2)));
                }
            }
        }
        return found;
    }

    private boolean leadsSomewhere(String target, String address) {
        if (ELSEWHERE.matcher(target).matches()) {
            return true;
        }
        String bare = target.replaceFirst("[?#].*", "");
        String resolved;
        try {
            resolved = URI.create("/" + address)
                    .resolve(bare)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        String last = resolved.substring(resolved.lastIndexOf('/') + 1);
        boolean isPage = last.isEmpty() || last.endsWith(".html") || last.indexOf('.') < 0;
        String page = last.isEmpty() || last.endsWith(".html")
                ? resolved + (last.isEmpty() ? "index.html" : "")
                : resolved + "/index.html";
        return !isPage || addresses.contains(page);
    }
}
