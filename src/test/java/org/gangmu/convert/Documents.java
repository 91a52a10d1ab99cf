package org.gangmu.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes Word documents to try the reader on. */
public final class Documents {

    /** Levels as official documents number them: 一、 （一） 1. （1）. */
    private static final Object[][] LEVELS = {
        {STNumberFormat.CHINESE_COUNTING, "%1、"},
        {STNumberFormat.CHINESE_COUNTING, "（%2）"},
        {STNumberFormat.DECIMAL, "%3."},
        {STNumberFormat.DECIMAL, "（%4）"},
    };

    private Documents() {}

    /** Adds a list numbered as official documents are; gives its number. */
    static BigInteger list(XWPFDocument document) {
        CTAbstractNum made = CTAbstractNum.Factory.newInstance();
        made.setAbstractNumId(BigInteger.valueOf(7));
        for (int i = 0; i < LEVELS.length; i++) {
            CTLvl level = made.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal((STNumberFormat.Enum) LEVELS[i][0]);
            level.addNewLvlText().setVal((String) LEVELS[i][1]);
        }
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(made)));
    }

    /** Adds a paragraph; with a level of a list where that is not negative. */
    static XWPFParagraph paragraph(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        if (level >= 0) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(level));
        }
        return paragraph;
    }

    /** Writes a document. */
    static byte[] bytes(XWPFDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return out.toByteArray();
    }

    /** A report whose numbers are all made by Word. */
    public static byte[] numberedReport() {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document);
            paragraph(document, list, -1, "河口县教育局2022年工作总结");
            paragraph(document, list, 0, "主要做法");
            paragraph(document, list, 1, "加强党的建设");
            paragraph(document, list, -1, "召开党组会xx次，学习贯彻党的二十大精神。");
            paragraph(document, list, 1, "抓好人才工作");
            paragraph(document, list, 2, "引进教师。公开招聘教师12名。");
            paragraph(document, list, 2, "培养骨干。举办培训班3期。");
            paragraph(document, list, 0, "存在的问题");
            paragraph(document, list, 1, "师资力量不足");
            paragraph(document, list, -1, "部分学科缺少教师。");
            paragraph(document, list, 0, "下一步打算");
            paragraph(document, list, -1, "多渠道补充师资力量。");
            return bytes(document);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
