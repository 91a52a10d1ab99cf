package org.gangmu.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;

/** What an author took back, or hid, is not published. */
class WordChangesTest {

    private static final String BY = " w:id=\"1\" w:author=\"a\" w:date=\"2023-01-01T00:00:00Z\"";

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String r(String look, String text) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String p(String... parts) {
        return "<w:p>" + String.join("", parts) + "</w:p>";
    }

    private static String ins(String inside) {
        return "<w:ins" + BY + ">" + inside + "</w:ins>";
    }

    private static String del(String text) {
        return "<w:del" + BY + "><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String end(String mark) {
        return "<w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>";
    }

    private static byte[] edited(byte[] document, String entry, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry at = in.getNextEntry(); at != null; at = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(at.getName()));
                String xml = new String(bytes, StandardCharsets.UTF_8);
                zip.write(at.getName().equals(entry) ? edit.apply(xml).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }

    /** A document with a style that hides, and a note that holds words. */
    private static byte[] document(String body, String note) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("NOTE");
            byte[] bytes = Documents.bytes(document);
            bytes = edited(
                    bytes, "word/footnotes.xml", xml -> xml.replaceAll("<w:r>\\s*<w:t>NOTE</w:t>\\s*</w:r>", note));
            bytes = edited(
                    bytes,
                    "word/styles.xml",
                    xml -> xml.replaceAll(
                            "<w:styles([^>]*?)/?>(?:</w:styles>)?$",
                            "<w:styles$1><w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                    + "<w:style w:type=\"paragraph\" w:styleId=\"HP\"><w:basedOn w:val=\"H\"/></w:style></w:styles>"));
            return edited(
                    bytes,
                    "word/document.xml",
                    xml -> xml.replaceAll("<w:body\\s*/>|<w:body>.*</w:body>", "<w:body>" + body + "</w:body>"));
        }
    }

    private static Outcome<String> read(String body) throws IOException {
        return Converter.convert("a.docx", document(body, r("NOTE")));
    }

    private static String text(String body) throws IOException {
        return read(body).value().orElseThrow();
    }

    @Test
    void whatIsDeletedOrMovedAwayIsLeftOutAndToldInAWarning() throws IOException {
        Outcome<String> read = read(p(r("原有"), del("删去的人名"), ins(r("新增")), r("文字。"))
                + p("<w:moveFrom" + BY + ">" + r("移走") + "</w:moveFrom>", r("留下。"))
                + p("<w:moveTo" + BY + ">" + r("移来。") + "</w:moveTo>"));
        assertThat(read.value()).contains("原有新增文字。\n留下。\n移来。\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("docx-changes");
        assertThat(read.diagnostics().get(0).level()).isEqualTo(Level.WARNING);
        assertThat(read.diagnostics().get(0).arguments()).containsExactly("4");
    }

    @Test
    void insertedLinksAndControlsAreText() throws IOException {
        String link = "<w:hyperlink w:anchor=\"x\">" + r("链接") + del("旧链接") + "</w:hyperlink>";
        String control = "<w:sdt><w:sdtContent>" + r("控件") + del("旧控件") + "</w:sdtContent></w:sdt>";
        assertThat(text(p(ins(link), ins(ins(r("再插"))), control))).isEqualTo("链接再插控件\n");
        String nested = "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>" + p(r("内层"), del("旧"), r("文"))
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
        assertThat(text(nested + p(r("后文")))).isEqualTo("内层文\n后文\n");
    }

    @Test
    void anEndOfAParagraphThatIsDeletedJoinsItToTheNext() throws IOException {
        String gone = "<w:del" + BY + "/>";
        assertThat(text(p(end(gone), r("甲")) + p(end(gone), del("乙")) + p(r("丙")) + p(r("丁"))))
                .isEqualTo("甲丙\n丁\n");
        assertThat(text(p(r("甲")) + p(end(gone), del("乙")))).isEqualTo("甲\n");
    }

    @Test
    void tablesLoseDeletedRowsCellsAndWords() throws IOException {
        String deleted = "<w:tr><w:trPr><w:del" + BY + "/></w:trPr><w:tc>" + p(del("旧行")) + "</w:tc></w:tr>";
        String kept = "<w:tr><w:tc>" + p(r("项目"), del("旧")) + "</w:tc><w:tc><w:tcPr><w:cellDel" + BY + "/></w:tcPr>"
                + p(r("旧格")) + "</w:tc><w:tc>" + p(r("<w:vanish/>", "暗"), r("数量"))
                + "</w:tc></w:tr>";
        assertThat(text("<w:tbl>" + deleted + kept + "</w:tbl><w:tbl>" + deleted + "</w:tbl>" + p(r("完"))))
                .isEqualTo("项目\t数量\n完\n");
    }

    @Test
    void hiddenTextIsLeftOutAndToldWhetherItselfOrItsStyleHides() throws IOException {
        Outcome<String> read = read(p(r("明"), r("<w:vanish/>", "暗一"), r("<w:vanish w:val=\"0\"/>", "亮"))
                + p(r("<w:rStyle w:val=\"H\"/>", "暗二"), r("见"))
                + p("<w:pPr><w:pStyle w:val=\"HP\"/></w:pPr>", r("暗三"), r("<w:rStyle w:val=\"H\"/>", "又明"))
                + p(end("<w:vanish/>"), r("<w:vanish/>", "暗四"))
                + p(r("<w:rPrChange" + BY + "><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "曾暗")));
        assertThat(read.value()).contains("明亮\n见\n又明\n曾暗\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("docx-hidden");
        assertThat(read.diagnostics().get(0).arguments()).containsExactly("4");
    }

    @Test
    void notesAreTreatedAlike() throws IOException {
        String body = p(r("正文"), "<w:r><w:footnoteReference w:id=\"NOTE\"/></w:r>");
        byte[] bytes = document(body, r("见附表") + del("旧注") + r("<w:vanish/>", "暗注") + r("。"));
        String id = noteId(bytes);
        bytes = edited(bytes, "word/document.xml", xml -> xml.replace("\"NOTE\"", "\"" + id + "\""));
        Outcome<String> read = Converter.convert("a.docx", bytes);
        assertThat(read.value()).contains("正文［1］\n［1］见附表。\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("docx-changes", "docx-hidden");
    }

    private static String noteId(byte[] bytes) throws IOException {
        String[] found = {""};
        edited(bytes, "word/footnotes.xml", xml -> {
            found[0] = xml.replaceAll("(?s).*<w:footnote[^>]*?w:id=\"(-?\\d+)\".*", "$1");
            return xml;
        });
        return found[0];
    }

    @Test
    void aDocumentWithoutChangesIsReadAsItIs() throws IOException {
        Outcome<String> read = read(p(r("正文")));
        assertThat(read.value()).contains("正文\n");
        assertThat(read.diagnostics()).isEmpty();
    }
}
