package org.gangmu.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.TitleKind.Around;

/**
 * The titles that a report has named so far: it ties a short title to the full one. What the report itself says goes first (以下简称),
 * then the lexicon, then the last title that ends in the short one. One use a report, by one thread.
 */
final class ReportTitles {

    /** A longer title is no short form of another. */
    private static final int LONGEST_SHORT = 8;

    private static final Pattern CALLED =
            Pattern.compile("》?[（(](?:以下|下文|下)?(?:统一|统)?(?:简称|称)(?:为|作)?[：:]?[《“\"]?([^《》“”\"（）()]{1,30})[》”\"]?[)）]");
    /** Words that name a document only together with the title before them. */
    private static final Set<String> BARE = Set.of(
            "决议", "决定", "条例", "办法", "规定", "意见", "实施意见", "方案", "实施方案", "工作方案", "通知", "纲要", "规划", "准则", "细则", "实施细则",
            "规则", "要点", "工作要点", "报告", "工作报告", "通报", "章程", "制度", "计划", "清单", "措施", "公报", "建议", "实施办法", "若干规定", "批复");

    /** How sites that deal in texts name the file that a reader has before him: 上半年工作总结.docx（11页珍藏版）. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:docx?|pdf|pptx?|xlsx?|wps|txt|rar|zip)(?:[（(][^（）()]{1,20}[）)])?");

    private final Lexicon lexicon;
    private final Map<String, Name> declared = new HashMap<>();
    private final Map<String, Name> byEnd = new HashMap<>();
    private final Map<String, Mention.Kind> kinds = new HashMap<>();

    /**
     * A thing's full name.
     *
     * @param kind what it is
     * @param name its name
     */
    record Name(Mention.Kind kind, String name) {}

    ReportTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Names what stands in 《》, and remembers it; empty where the title is all blank, a file's name, or a bare word that is tied to nothing. */
    Optional<Name> name(String title, Around around) {
        String clean = TitleFold.clean(title);
        Optional<Name> found = known(clean).or(() -> unknown(clean, around));
        found.ifPresent(name -> remember(name, around.after()));
        return found;
    }

    private Optional<Name> known(String clean) {
        Name called = declared.get(TitleFold.key(clean));
        if (called != null) {
            return Optional.of(called);
        }
        Optional<Name> listed =
                lexicon.document(clean).map(document -> new Name(document.kind(), TitleFold.clean(document.title())));
        return listed.or(
                () -> clean.length() <= LONGEST_SHORT ? Optional.ofNullable(byEnd.get(clean)) : Optional.empty());
    }

    private Optional<Name> unknown(String clean, Around around) {
        String folded = TitleFold.name(clean);
        if (folded.isEmpty()
                || BARE.contains(folded)
                || FILE_NAME.matcher(clean).matches()) {
            return Optional.empty();
        }
        Mention.Kind kind = kinds.computeIfAbsent(folded, unseen -> TitleKind.of(clean, around));
        boolean clashes = kind == Mention.Kind.LOCAL_DOCUMENT
                && folded.length() < clean.length()
                && lexicon.document(folded).isPresent();
        return Optional.of(new Name(kind, clashes ? "××" + folded : folded));
    }

    private void remember(Name name, String after) {
        String full = name.name();
        for (int length = 2; length <= LONGEST_SHORT && length < full.length(); length++) {
            byEnd.put(full.substring(full.length() - length), name);
        }
        Matcher called = CALLED.matcher(after);
        if (called.lookingAt()) {
            declared.put(TitleFold.key(called.group(1)), name);
        }
    }
}
