package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a portal. */
final class Links {

    private Links() {}

    /**
     * Checks that every link and fragment leads somewhere inside the portal, and that no page names two things alike.
     *
     * @param files the addresses of all that is no page
     */
    static void check(Map<String, Document> pages, List<String> files) {
        Map<String, Set<String>> anchors = new TreeMap<>();
        pages.forEach((address, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            anchors.put(address, new HashSet<>(ids));
        });
        files.forEach(file -> anchors.put(file, Set.of()));
        List<String> dead = new ArrayList<>();
        pages.forEach((address, page) -> {
            for (Element element : page.select("[aria-labelledby]")) {
                if (!anchors.get(address).contains(element.attr("aria-labelledby"))) {
                    dead.add(address + " is labelled by " + element.attr("aria-labelledby"));
                }
            }
            for (Element link : page.select("[href]")) {
                // A query is for the script of the page that it leads to.
                String target = resolve(address, link.attr("href")).replaceFirst("[?][^#]*", "");
                int hash = target.indexOf('#');
                Set<String> found = anchors.get(hash < 0 ? target : target.substring(0, hash));
                if (found == null || (hash >= 0 && !found.contains(target.substring(hash + 1)))) {
                    dead.add(address + " → " + link.attr("href"));
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    private static String resolve(String address, String href) {
        if (href.startsWith("#")) {
            return address + href;
        }
        if (href.startsWith("/")) {
            return href.substring(1);
        }
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        return URI.create("/" + folder).resolve(href).toString().substring(1);
    }
}
