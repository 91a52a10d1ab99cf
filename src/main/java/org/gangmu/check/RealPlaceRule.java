package org.gangmu.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.analysis.Blanks;
import org.gangmu.language.Places;
import org.gangmu.language.Stretch;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * M02: a real place stands in a text whose own place was blanked (xx县). Each name once. Places that were visited, and those in titles of documents, are
 * of others.
 */
final class RealPlaceRule implements FileRule {

    private static final String KINDS = "省市县区旗州乡镇村街";
    private static final Pattern ELSEWHERE = Pattern.compile("赴[^，。；]*(?:考察|学习|观摩|参观|调研|取经|培训)|对口|帮扶协作|东西部协作|援[疆藏青]");

    @Override
    public String id() {
        return "M02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        if (file.paragraphs().stream().noneMatch(RealPlaceRule::blanksAPlace)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            for (Stretch stretch : Places.find(chars)) {
                Span place = new Span(stretch.start(), stretch.end());
                String name = chars.substring(place.start(), place.end());
                if (isOwn(chars, place) && seen.add(name)) {
                    found.add(this, text, place, name);
                }
            }
        }
    }

    private static boolean blanksAPlace(Text text) {
        String chars = text.toString();
        for (Span blank : Blanks.find(chars)) {
            if (blank.end() < chars.length() && KINDS.indexOf(chars.charAt(blank.end())) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(String text, Span place) {
        int opened = text.lastIndexOf('《', place.start());
        boolean inTitle = opened >= 0 && text.indexOf('》', opened) >= place.end();
        Span sentence = Sentences.around(text, place.start());
        return !inTitle
                && !ELSEWHERE
                        .matcher(text.substring(sentence.start(), sentence.end()))
                        .find();
    }
}
