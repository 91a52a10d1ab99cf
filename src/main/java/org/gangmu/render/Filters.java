package org.gangmu.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates can do beside Pebble's own: {@code markdown}. */
final class Filters extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("markdown", new MarkdownFilter());
    }

    private static final class MarkdownFilter implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            String markdown = input.toString();
            return new SafeString(markdown.isBlank() ? "" : Markdown.html(markdown));
        }
    }
}
