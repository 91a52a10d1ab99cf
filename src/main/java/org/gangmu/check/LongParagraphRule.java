package org.gangmu.check;

import org.gangmu.outline.SpeakingSections;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** S08: a paragraph over 800 characters, white space left out. */
final class LongParagraphRule implements FileRule {

    private static final int LONGEST = 800;

    @Override
    public String id() {
        return "S08";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text paragraph : file.paragraphs()) {
            int size = paragraph.length() > LONGEST ? SpeakingSections.visible(paragraph.toString()) : 0;
            if (size > LONGEST) {
                Span opening = Sentences.at(file.source(), paragraph.start(), 20);
                found.add(this, opening, Integer.toString(size));
            }
        }
    }
}
