package org.gangmu.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gangmu.convert.Converter;
import org.gangmu.convert.Documents;
import org.gangmu.source.Outcome;

/** What must hold of the documents of other programs. */
final class DocumentLaws {

    static final byte[] WORD = Documents.numberedReport();

    private static final String BODY = "word/document.xml";

    private DocumentLaws() {}

    static void webPage(byte[] bytes) {
        converted("a.html", bytes);
    }

    static void word(byte[] bytes) {
        converted("a.docx", bytes);
    }

    /** Puts a body into a good document. */
    static void wordBody(byte[] body) throws IOException {
        word(with(body));
    }

    /** Gives the body of a good document. */
    static byte[] body() {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORD))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return in.readAllBytes();
                }
            }
            throw new IllegalStateException("a document without a body");
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    private static byte[] with(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORD));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(BODY) ? body : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void converted(String path, byte[] bytes) {
        Outcome<String> once = Converter.convert(path, bytes);
        ReportLaws.same(once, Converter.convert(path, bytes));
        ReportLaws.told(once);
        once.value().ifPresent(text -> ReportLaws.outline(text.getBytes(StandardCharsets.UTF_8)));
    }
}
