package org.gangmu.check;

import java.util.List;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Text;

/** S03: nobody signs, or no date stands at the report's head or end. */
final class SignatureRule implements FileRule {

    @Override
    public String id() {
        return "S03";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        SourceFile source = file.source();
        int start = 0;
        for (int i = 0; i < file.reports().size(); i++) {
            boolean last = i + 1 == file.reports().size();
            int end = last
                    ? source.text().length()
                    : Ends.start(file.reports().get(i + 1).outline());
            Signatures signatures =
                    new Signatures(file.reports().get(i).outline(), between(file.paragraphs(), start, end));
            String missing = missing(signatures, i == 0 ? source.frontMatter() : FrontMatter.NONE);
            if (!missing.isEmpty()) {
                found.add(this, file.closingBefore(end), missing);
            }
            start = end;
        }
    }

    private static List<Text> between(List<Text> paragraphs, int start, int end) {
        return paragraphs.stream()
                .filter(text -> text.start() >= start && text.start() < end)
                .toList();
    }

    private static String missing(Signatures signatures, FrontMatter editor) {
        boolean signed = editor.unit().isPresent() || signatures.signed();
        boolean dated = editor.date().isPresent() || signatures.dated();
        if (signed) {
            return dated ? "" : "date";
        }
        return dated ? "signature" : "both";
    }
}
