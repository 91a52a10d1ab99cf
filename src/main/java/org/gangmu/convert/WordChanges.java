package org.gangmu.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Makes a Word document say what a reader of it sees: changes that Word keeps track of are accepted (ECMA-376 part 1, 17.13.5), and text
 * that is set to be hidden (17.3.2.41) is left out. The parts of the package are changed before anything else reads them, so that tables,
 * notes and content controls are all treated alike. For one thread.
 */
final class WordChanges {

    /** What must stand somewhere in a part that holds a change or hidden text; most hold none and are not looked into. */
    private static final Pattern TRACE =
            Pattern.compile("[:<](?:del|ins|moveFrom|moveTo|cellDel|delText|vanish)[\\s/>]");

    private final WordStyles styles;
    private int changes;
    private int hidden;

    private WordChanges(WordStyles styles) {
        this.styles = styles;
    }

    /**
     * Accepts the changes of a document and takes its hidden text out.
     *
     * @param pack the document; it is changed in memory
     * @return how much there was
     * @throws IOException if a part of it cannot be read
     * @throws OpenXML4JException if the package is broken
     */
    static WordChanges accept(OPCPackage pack) throws IOException, OpenXML4JException {
        WordStyles styles = new WordStyles();
        List<PackagePart> texts = new ArrayList<>();
        for (PackagePart part : List.copyOf(pack.getParts())) {
            String type = part.getContentType();
            if (type.endsWith(".styles+xml")) {
                String xml = xml(part);
                if (TRACE.matcher(xml).find()) {
                    styles.read(parsed(part));
                }
            } else if (type.endsWith(".main+xml") || type.endsWith("notes+xml")) {
                texts.add(part);
            }
        }
        WordChanges accepted = new WordChanges(styles);
        for (PackagePart part : texts) {
            if (styles.hide() || TRACE.matcher(xml(part)).find()) {
                accepted.accept(part);
            }
        }
        return accepted;
    }

    /** Tells at how many places something was inserted, deleted or moved. */
    int changes() {
        return changes;
    }

    /** Tells how many pieces of text are hidden. */
    int hidden() {
        return hidden;
    }

    private void accept(PackagePart part) throws IOException, OpenXML4JException {
        Document document = parsed(part);
        WordSweep sweep = new WordSweep(styles);
        sweep.sweep(document.getDocumentElement());
        changes += sweep.changes();
        hidden += sweep.hidden();
        part.getRelationships();
        try (OutputStream out = part.getOutputStream()) {
            if (!StreamHelper.saveXmlInStream(document, out)) {
                throw new IOException("a part of the document cannot be kept");
            }
        }
    }

    private static String xml(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            // The names of elements are plain letters in every encoding that Word writes.
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document parsed(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return DocumentHelper.readDocument(stream);
        } catch (SAXException broken) {
            throw new IOException(broken);
        }
    }
}
