package org.gangmu.check;

import java.util.List;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage.Role;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;

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
        for (int i = 0; i < file.reports().size(); i++) {
            Outline outline = file.reports().get(i).outline();
            String missing = missing(outline, i == 0 ? source.frontMatter() : FrontMatter.NONE);
            if (!missing.isEmpty()) {
                boolean last = i + 1 == file.reports().size();
                int end = last
                        ? source.text().length()
                        : Ends.start(file.reports().get(i + 1).outline());
                found.add(this, file.closingBefore(end), missing);
            }
        }
    }

    private static String missing(Outline outline, FrontMatter editor) {
        boolean signed = editor.unit().isPresent() || has(outline, Role.SIGNATURE) || has(outline, Role.BYLINE);
        boolean dated = editor.date().isPresent() || has(outline, Role.DATE);
        if (signed) {
            return dated ? "" : "date";
        }
        return dated ? "signature" : "both";
    }

    private static boolean has(Outline outline, Role role) {
        List<String> texts = outline.texts(role);
        return !texts.isEmpty();
    }
}
