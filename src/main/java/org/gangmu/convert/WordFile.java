package org.gangmu.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/** Opens a {@code .docx} file, refuses what is none, and tells what its text leaves out. One use a file, by one thread. */
final class WordFile {

    /** No report of words is larger unpacked. */
    private static final long MOST_UNPACKED = 200L << 20;

    private static final String TEXT_BOX = "<w:txbxContent";
    private static final String FALLBACK = "<mc:Fallback";
    private static final String FORMULA = "<m:oMath>";

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private final String path;
    private final List<Diagnostic> remarks = new ArrayList<>();

    WordFile(String path) {
        this.path = path;
    }

    Outcome<String> read(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            return Outcome.none(List.of(error(encrypted(bytes) ? "docx-encrypted" : "docx-old")));
        }
        if (magic != FileMagic.OOXML) {
            return Outcome.none(List.of(error("docx-broken")));
        }
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return text(pack, WordChanges.accept(pack));
        } catch (IOException | OpenXML4JException | RuntimeException wrong) {
            return Outcome.none(List.of(error(bomb(wrong) ? "docx-bomb" : "docx-broken")));
        } catch (StackOverflowError tooDeep) {
            // POI goes down into elements by recursion; Word writes none that lie within a thousand others.
            return Outcome.none(List.of(error("docx-broken")));
        }
    }

    private Outcome<String> text(OPCPackage pack, WordChanges accepted) throws IOException {
        try (XWPFDocument document = new XWPFDocument(pack)) {
            WordText text = new WordText(document);
            String read = text.read();
            warn(accepted);
            remark("contents", text.contents());
            remark("pictures", document.getAllPictures().size());
            // POI gives null where a document has no comments at all.
            XWPFComment[] comments = document.getComments();
            remark("comments", comments == null ? 0 : comments.length);
            remark("headers", headers(document));
            remarkParts(document);
            return read.isBlank() ? Outcome.none(List.of(error("docx-empty"))) : Outcome.of(read, remarks);
        }
    }

    /** What an author took back must not be found out by the readers of a portal: the editor is told each time. */
    private void warn(WordChanges accepted) {
        if (accepted.changes() > 0) {
            String places = Integer.toString(accepted.changes());
            remarks.add(Diagnostic.warning("docx-changes", path, Place.START, places));
        }
        if (accepted.hidden() > 0) {
            String pieces = Integer.toString(accepted.hidden());
            remarks.add(Diagnostic.warning("docx-hidden", path, Place.START, pieces));
        }
    }

    /** POI tells of a bomb by words alone. */
    private static boolean bomb(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("max entry size")
                    || message.contains("exceed the max")) {
                return true;
            }
        }
        return false;
    }

    private static boolean encrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException wrong) {
            return false;
        }
    }

    private static int headers(XWPFDocument document) {
        int found = 0;
        for (XWPFHeader header : document.getHeaderList()) {
            found += header.getText().isBlank() ? 0 : 1;
        }
        for (XWPFFooter footer : document.getFooterList()) {
            found += footer.getText().isBlank() ? 0 : 1;
        }
        return found;
    }

    private void remarkParts(XWPFDocument document) throws IOException {
        try (InputStream stream = document.getPackagePart().getInputStream()) {
            String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            // Word writes a text box twice where it writes a fallback for old programs.
            int boxes = count(xml, TEXT_BOX);
            remark("text-boxes", xml.contains(FALLBACK) ? (boxes + 1) / 2 : boxes);
            remark("formulas", count(xml, FORMULA));
        }
    }

    private static int count(String text, String part) {
        int found = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            found++;
        }
        return found;
    }

    private void remark(String what, int count) {
        if (count > 0) {
            remarks.add(Diagnostic.info("not-carried", path, Place.START, what, Integer.toString(count)));
        }
    }

    private Diagnostic error(String code) {
        return switch (code) {
            case "docx-encrypted" -> Diagnostic.error("docx-encrypted", path, Place.START);
            case "docx-old" -> Diagnostic.error("docx-old", path, Place.START);
            case "docx-bomb" -> Diagnostic.error("docx-bomb", path, Place.START);
            case "docx-empty" -> Diagnostic.error("docx-empty", path, Place.START);
            default -> Diagnostic.error("docx-broken", path, Place.START);
        };
    }
}
