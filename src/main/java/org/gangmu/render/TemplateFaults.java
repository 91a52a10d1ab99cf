package org.gangmu.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Nearest;
import org.gangmu.source.Place;

/**
 * Says what is wrong with a portal's own templates, and where. A fault in a packed template is the portal's as well where the portal
 * has templates of its own, for the packed ones fit each other.
 *
 * @param own the portal's templates by name
 */
record TemplateFaults(SortedMap<String, String> own) {

    /**
     * What the template engine could not do.
     *
     * @param kind {@code variable}, {@code missing}, {@code syntax}, {@code endless} or {@code other}
     * @param detail the name that is not known, or what the engine says in English
     * @param template the template where it happened
     * @param line the line in it, from 1
     */
    private record Fault(String kind, String detail, String template, int line) {}

    /**
     * Turns what the engine threw into a finding.
     *
     * @param broken what it threw
     * @param template the template that was asked for
     * @return the finding; empty where the portal has no templates of its own, so that the program is at fault
     */
    Optional<Diagnostic> of(Throwable broken, String template) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Fault fault = fault(broken, template);
        Place place = new Place(Math.max(1, fault.line()), 1);
        if (own.containsKey(fault.template())) {
            boolean missing = fault.kind().equals("missing");
            String nearest = missing ? Nearest.of(fault.detail(), TemplateSource.packed()) : "";
            String kind = missing && nearest.isEmpty() ? "missing-blank" : fault.kind();
            return Optional.of(
                    Diagnostic.error("template-broken", path(fault.template()), place, kind, fault.detail(), nearest));
        }
        return Optional.of(Diagnostic.error(
                "template-misfit",
                path(own.firstKey()),
                Place.START,
                fault.template() + Looks.TEMPLATE_ENDING,
                Integer.toString(place.line()),
                fault.detail(),
                String.join(", ", own.keySet())));
    }

    private Fault fault(Throwable broken, String asked) {
        if (broken instanceof LoaderException missing) {
            return naming(TemplateSource.bare(missing.getPebbleMessage()), asked);
        }
        if (!(broken instanceof PebbleException known)) {
            boolean endless = broken instanceof StackOverflowError;
            return new Fault(endless ? "endless" : "other", String.valueOf(broken.getMessage()), asked, 1);
        }
        String template = known.getFileName() == null ? asked : TemplateSource.bare(known.getFileName());
        int line = known.getLineNumber() == null ? 1 : known.getLineNumber();
        if (known instanceof RootAttributeNotFoundException unknown) {
            return new Fault("variable", unknown.getAttributeName(), template, line);
        }
        if (known instanceof AttributeNotFoundException unknown) {
            return new Fault("variable", unknown.getAttributeName(), template, line);
        }
        String kind = known instanceof ParserException ? "syntax" : "other";
        return new Fault(kind, known.getPebbleMessage(), template, line);
    }

    /** The engine does not tell who named a template that is not there. */
    private Fault naming(String missing, String asked) {
        for (Map.Entry<String, String> template : own.entrySet()) {
            for (String quote : new String[] {"\"", "'"}) {
                for (String name : new String[] {missing, missing + Looks.TEMPLATE_ENDING}) {
                    int at = template.getValue().indexOf(quote + name + quote);
                    if (at >= 0) {
                        int line = LineIndex.of(template.getValue()).place(at).line();
                        return new Fault("missing", missing, template.getKey(), line);
                    }
                }
            }
        }
        return new Fault("missing", missing, asked, 1);
    }

    private static String path(String template) {
        return "templates/" + template + Looks.TEMPLATE_ENDING;
    }
}
