package org.gangmu.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.render.MarkdownLink;
import org.gangmu.site.PlannedPage;
import org.gangmu.site.Site;
import org.gangmu.source.Diagnostic;

/**
 * Looks at what the pages of editors lead to: a link to a page that the portal does not have, and a picture, which no page shows, are
 * told with their places. Links to other servers are taken as they are. Immutable.
 */
final class PageLinks {

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
        for (MarkdownLink link : MarkdownLink.in(markdown)) {
            if (link.picture()) {
                found.add(Diagnostic.warning("page-picture", path, link.place()));
            } else if (!leadsSomewhere(link.target(), address)) {
                found.add(Diagnostic.warning("page-link", path, link.place(), link.target()));
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
