package org.gangmu.convert;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which styles of a Word document hide their text (ECMA-376 part 1, 17.7.3). For one thread. */
final class WordStyles {

    private static final int MOST_STYLES = 12;

    private final Map<String, Boolean> own = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    /** The style of paragraphs that name none. */
    private String standard = "";

    void read(Document document) {
        for (Node at = document.getDocumentElement().getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element style && WordNames.is(style, "style")) {
                String id = WordNames.value(style, "styleId");
                WordNames.child(style, "basedOn").ifPresent(base -> bases.put(id, WordNames.value(base, "val")));
                WordNames.child(style, "rPr")
                        .flatMap(look -> WordNames.child(look, "vanish"))
                        .ifPresent(vanish -> own.put(id, WordNames.on(vanish)));
                boolean first = WordNames.value(style, "default").matches("1|true|on");
                standard = first && WordNames.value(style, "type").equals("paragraph") ? id : standard;
            }
        }
    }

    /** Tells whether any style hides. */
    boolean hide() {
        return own.containsValue(true);
    }

    /**
     * Tells whether a run is hidden: by its own word, else where one of its two styles hides and the other does not, for such a property
     * is a switch.
     */
    boolean hides(Element run) {
        Element look = WordNames.child(run, "rPr").orElse(null);
        Element vanish = look == null ? null : WordNames.child(look, "vanish").orElse(null);
        if (vanish != null) {
            return WordNames.on(vanish);
        }
        if (!hide()) {
            return false;
        }
        String named = look == null
                ? ""
                : WordNames.child(look, "rStyle").map(WordStyles::name).orElse("");
        return hides(named) != hides(paragraphStyle(run));
    }

    private String paragraphStyle(Element run) {
        Node at = run;
        while (at instanceof Element && !WordNames.is(at, "p")) {
            at = at.getParentNode();
        }
        return at instanceof Element paragraph
                ? WordNames.child(paragraph, "pPr")
                        .flatMap(look -> WordNames.child(look, "pStyle"))
                        .map(WordStyles::name)
                        .orElse(standard)
                : standard;
    }

    private static String name(Element style) {
        return WordNames.value(style, "val");
    }

    private boolean hides(String style) {
        String at = style;
        for (int i = 0; i < MOST_STYLES && !own.containsKey(at) && bases.containsKey(at); i++) {
            at = bases.get(at);
        }
        return own.getOrDefault(at, false);
    }
}
