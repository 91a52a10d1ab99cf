package org.gangmu.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.site.Page;

/**
 * Where templates come from: first the portal's own, then the packed ones. A portal's template reaches the packed one in whose
 * place it stands as {@code packed/NAME}. Immutable and thread-safe.
 */
final class TemplateSource implements Loader<String> {

    /** Goes before the name of a packed template that a portal's own stands in place of. */
    static final String PACKED = "packed/";

    /** The templates that those of pages lean on. */
    private static final List<String> LEANED_ON =
            List.of("book", "entries", "frame", "hits", "parts", "period", "periods", "strip", "ties");

    private final Map<String, String> own;

    TemplateSource(Map<String, String> own) {
        this.own = own;
    }

    /** Names the packed templates in alphabetical order. */
    static List<String> packed() {
        return Stream.concat(Arrays.stream(Page.Kind.values()).map(Page.Kind::id), LEANED_ON.stream())
                .sorted()
                .toList();
    }

    /** Gives the name of a template that may have been named with its ending. */
    static String bare(String name) {
        return name.endsWith(Looks.TEMPLATE_ENDING)
                ? name.substring(0, name.length() - Looks.TEMPLATE_ENDING.length())
                : name;
    }

    @Override
    public Reader getReader(String name) {
        String text = own.get(name);
        if (text != null && !name.startsWith(PACKED)) {
            return new StringReader(text);
        }
        InputStream stream = packedStream(name);
        if (stream == null) {
            throw new LoaderException(null, name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static InputStream packedStream(String name) {
        String bare = name.startsWith(PACKED) ? name.substring(PACKED.length()) : name;
        return TemplateSource.class.getResourceAsStream("/templates/" + bare + Looks.TEMPLATE_ENDING);
    }

    @Override
    public boolean resourceExists(String name) {
        if (own.containsKey(bare(name))) {
            return true;
        }
        try (InputStream stream = packedStream(bare(name))) {
            return stream != null;
        } catch (IOException closing) {
            return true;
        }
    }

    @Override
    public String createCacheKey(String name) {
        return bare(name);
    }

    @Override
    public String resolveRelativePath(String path, String from) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** All templates are UTF-8. */
    @Override
    public void setCharset(String charset) {}

    /** All templates lie in one folder. */
    @Override
    public void setPrefix(String prefix) {}

    /** All templates have one ending. */
    @Override
    public void setSuffix(String suffix) {}
}
