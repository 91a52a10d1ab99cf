package org.gangmu.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static Outcome<String> read(byte[] bytes) {
        return Converter.convert("a.docx", bytes);
    }

    private static String code(byte[] bytes) {
        Outcome<String> read = read(bytes);
        assertThat(read.value()).isEmpty();
        return read.diagnostics().stream().map(Diagnostic::code).reduce("", String::concat);
    }

    @Test
    void writesOutTheNumbersThatWordMakes() {
        assertThat(read(Documents.numberedReport()).value()).contains("""
                河口县教育局2022年工作总结
                一、主要做法
                （一）加强党的建设
                召开党组会xx次，学习贯彻党的二十大精神。
                （二）抓好人才工作
                1.引进教师。公开招聘教师12名。
                2.培养骨干。举办培训班3期。
                二、存在的问题
                （一）师资力量不足
                部分学科缺少教师。
                三、下一步打算
                多渠道补充师资力量。
                """);
    }

    @Test
    void takesTheListThatAStyleGivesAndListNoneThatTakesItAway() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = Documents.list(document);
            var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
            style.setStyleId("One");
            style.addNewName().setVal("Heading One");
            style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
            document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
            Documents.paragraph(document, list, -1, "甲").setStyle("One");
            XWPFParagraph bare = Documents.paragraph(document, BigInteger.ZERO, 0, "乙");
            bare.setStyle("One");
            Documents.paragraph(document, list, -1, "丙").setStyle("One");
            assertThat(read(Documents.bytes(document)).value()).contains("一、甲\n乙\n二、丙\n");
        }
    }

    @Test
    void carriesTablesBreaksAndNotesAsLines() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("前一行");
            first.createRun().addBreak();
            first.createRun().setText("后一行");
            document.createFootnotes();
            first.addFootnoteReference(note(document));
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("项目");
            table.getRow(0).getCell(1).setText("数量");
            table.getRow(1).getCell(0).setText("培训");
            table.getRow(1).getCell(1).setText("xx期");
            assertThat(read(Documents.bytes(document)).value().orElseThrow())
                    .isEqualTo("前一行\n后一行［1］\n项目\t数量\n培训\txx期\n［1］见附表。\n");
        }
    }

    private static org.apache.poi.xwpf.usermodel.XWPFFootnote note(XWPFDocument document) {
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("见附表。");
        return note;
    }

    @Test
    void tellsOldEncryptedAndBrokenFilesApart() throws Exception {
        assertThat(code("正文".getBytes(StandardCharsets.UTF_8))).isEqualTo("docx-broken");
        assertThat(code(new byte[0])).isEqualTo("docx-broken");
        assertThat(code(encrypted())).isEqualTo("docx-encrypted");
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.writeFilesystem(out);
            assertThat(code(out.toByteArray())).isEqualTo("docx-old");
        }
        assertThat(code(zip("word/document.xml", "<no>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("docx-broken");
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Documents.numberedReport());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] good = Documents.numberedReport();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(content);
                if (entry.getName().equals("word/document.xml")) {
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 60; i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        assertThat(code(out.toByteArray())).isEqualTo("docx-bomb");
    }

    @Test
    void damagedFilesAreToldNotThrown() {
        byte[] good = Documents.numberedReport();
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            byte[] bad = i % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int j = 0; j < i % 20 && bad.length > 0; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Outcome<String> read = read(bad);
            assertThat(read.value().isPresent()).isNotEqualTo(read.failed());
        }
    }
}
