package org.gangmu.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.site.Link;
import org.gangmu.site.Page;
import org.gangmu.site.Site;

/** Makes pages from the templates that are packed into the program. Thread-safe; it is costly to make and cheap to keep. */
public final class Renderer {

    private static final int USUAL_LENGTH = 64 * 1024;

    private final Assets assets = Assets.read();
    private final PebbleEngine engine;

    /** Prepares the template engine; a template is read when it is first needed. */
    public Renderer() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new Filters())
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.SIMPLIFIED_CHINESE)
                .build();
    }

    /**
     * Makes the HTML of one page.
     *
     * @param site the portal that it belongs to
     * @param page the page
     * @return its file
     * @throws TemplateFailure where a template is broken; its message names template and line
     */
    public PageFile render(Site site, Page page) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("portal", site.portal());
        context.put("page", page);
        context.put("root", page.root());
        context.put("navigation", navigation(site, page));
        context.put("style", assets.style().address());
        context.put("icon", assets.icon().address());
        context.put("script", assets.script().address());
        context.put("search", assets.search().address());
        context.put("compare", assets.compare().address());
        StringWriter html = new StringWriter(USUAL_LENGTH);
        try {
            engine.getTemplate(page.kind().id()).evaluate(html, context);
        } catch (PebbleException broken) {
            String place = broken.getFileName() + ":" + broken.getLineNumber();
            throw new TemplateFailure(place + ": " + broken.getPebbleMessage() + " (" + page.address() + ")", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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

    private static List<NavigationItem> navigation(Site site, Page page) {
        List<NavigationItem> items = new ArrayList<>();
        for (Link link : site.navigation()) {
            items.add(new NavigationItem(link.label(), link.href(), site.current(link, page)));
        }
        return items;
    }
}
