package org.gangmu.render;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gangmu.site.Link;
import org.gangmu.site.Page;
import org.gangmu.site.Site;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;

/**
 * Makes pages from the portal's own templates and those that are packed into the program. Thread-safe; it is costly to make and cheap
 * to keep.
 */
public final class Renderer {

    private static final int USUAL_LENGTH = 64 * 1024;

    private final Looks looks;
    private final Assets assets;
    private final TemplateFaults faults;
    private final PebbleEngine engine;

    /** Prepares the template engine for a portal without looks of its own; a template is read when it is first needed. */
    public Renderer() {
        this(Looks.NONE);
    }

    private Renderer(Looks looks) {
        this.looks = looks;
        this.assets = Assets.read(looks.parts());
        this.faults = new TemplateFaults(looks.templates());
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateSource(looks.templates()))
                .extension(new Filters())
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.SIMPLIFIED_CHINESE)
                .build();
    }

    /**
     * Prepares the template engine for a portal, and reads the portal's own templates.
     *
     * @param looks what the portal brings
     * @return the renderer; none but an error {@code template-broken} for each template that cannot be read. One that does not fit its
     *     page is found by {@link #render}
     */
    public static Outcome<Renderer> of(Looks looks) {
        Renderer renderer = new Renderer(looks);
        List<Diagnostic> wrong = new ArrayList<>();
        for (String name : looks.templates().keySet()) {
            try {
                renderer.engine.getTemplate(name);
            } catch (RuntimeException | StackOverflowError broken) {
                renderer.faults.of(broken, name).ifPresent(wrong::add);
            }
        }
        return wrong.isEmpty() ? Outcome.of(renderer, wrong) : Outcome.none(wrong);
    }

    /**
     * Makes the HTML of one page.
     *
     * @param site the portal that it belongs to
     * @param page the page
     * @return its file
     * @throws TemplateFailure where a template is broken; it tells template and line
     */
    public PageFile render(Site site, Page page) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("portal", site.portal());
        context.put("page", page);
        context.put("root", page.root());
        context.put("navigation", items(site, site.navigation(), page));
        context.put("menu", items(site, site.menu(), page));
        context.put("style", assets.style().address());
        context.put("icon", assets.icon().address());
        context.put("script", assets.script().address());
        context.put("search", assets.search().address());
        context.put("compare", assets.compare().address());
        StringWriter html = new StringWriter(USUAL_LENGTH);
        String template = page.kind().id();
        try {
            engine.getTemplate(template).evaluate(html, context);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new TemplateFailure(broken + " (" + page.address() + ")", broken, faults.of(broken, template));
        }
        return new PageFile(page.address(), html.toString());
    }

    /**
     * Gives the files that pages load.
     *
     * @return style sheet, icon and scripts, with a hash of their content in their names
     */
    public List<PageFile> assets() {
        return List.of(assets.style(), assets.icon(), assets.script(), assets.search(), assets.compare());
    }

    /**
     * Gives what the portal brings that is published as it is.
     *
     * @return bytes by address, in alphabetical order
     */
    public SortedMap<String, byte[]> copies() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        looks.copies().forEach((path, bytes) -> copies.put("assets/" + path, bytes));
        return copies;
    }

    private static List<NavigationItem> items(Site site, List<Link> links, Page page) {
        List<NavigationItem> items = new ArrayList<>();
        for (Link link : links) {
            items.add(new NavigationItem(link.label(), link.href(), site.current(link, page)));
        }
        return items;
    }
}
