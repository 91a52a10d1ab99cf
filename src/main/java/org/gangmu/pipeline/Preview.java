package org.gangmu.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.render.Renderer;
import org.gangmu.render.TemplateFailure;
import org.gangmu.site.PlannedPage;
import org.gangmu.site.Site;

/**
 * The pages of a portal that is about to be published, each made when somebody asks for it: byte for byte what will be published.
 * The index of the search and the portal for programs are not in it. Immutable; safe to use from several threads.
 */
public final class Preview {

    private final Site site;
    private final Renderer renderer;
    private final Map<String, PlannedPage> pages = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    /**
     * Looks ahead to a portal.
     *
     * @param site its pages
     * @param renderer makes them
     */
    Preview(Site site, Renderer renderer) {
        this.site = site;
        this.renderer = renderer;
        site.planned().forEach(page -> pages.put(page.address(), page));
        files.putAll(renderer.copies());
        renderer.assets().forEach(file -> files.put(file.address(), file.bytes()));
    }

    /**
     * Tells whether a file is a page, or what pages load.
     *
     * @param address where it stands, from the portal's root
     * @return whether {@link #file} knows it
     */
    public boolean has(String address) {
        return pages.containsKey(address) || files.containsKey(address);
    }

    /**
     * Makes a file.
     *
     * @param address where it stands, from the portal's root
     * @return its bytes; none where it is not in the preview, or a template is broken, as publishing will find too
     */
    public Optional<byte[]> file(String address) {
        PlannedPage planned = pages.get(address);
        if (planned == null) {
            return Optional.ofNullable(files.get(address)).map(byte[]::clone);
        }
        try {
            return Optional.of(renderer.render(site, planned.page()).bytes());
        } catch (TemplateFailure broken) {
            return Optional.empty();
        }
    }
}
