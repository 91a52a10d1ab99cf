package org.gangmu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.LineIndex;

/**
 * What a portal's own templates and styles may not do, whatever they are made for: ask another server for anything, or print report
 * text as HTML. The policy in the pages' heads would stop the browser in any case; here it is told before. Stateless.
 */
public final class LookRules {

    private static final String FOREIGN = "(?:[a-z][a-z0-9+.-]*:)?//[^\\s\"'<>()]*";

    /** Attributes whose address a browser asks for by itself; a plain link waits for the reader. */
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:src|srcset|imagesrcset|data|poster|action|formaction|background|manifest|ping)\\s*=\\s*[\"']?\\s*("
                    + FOREIGN + ")"
                    + "|<(?:link|image|use|script|feimage|base)\\b[^>]{0,2000}?\\bhref\\s*=\\s*[\"']?\\s*(" + FOREIGN
                    + ")"
                    + "|\\bcontent\\s*=\\s*[\"']?[0-9.;\\s]*url\\s*=\\s*(" + FOREIGN + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE_ASKING =
            Pattern.compile("\\b(?:url|src|image-set)\\(\\s*[\"']?\\s*(" + FOREIGN + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern IMPORT = Pattern.compile("@import\\b[^;\\n]{0,200}", Pattern.CASE_INSENSITIVE);

    private static final Pattern RAW = Pattern.compile(
            "\\{[{%][^}]{0,2000}?\\|\\s*(raw)\\b|\\{%[-\\s]{0,9}(autoescape)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TEMPLATE_REMARK = Pattern.compile("\\{#.*?#}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE_REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final String path;
    private final LineIndex index;
    private final List<Diagnostic> wrong = new ArrayList<>();

    private LookRules(String path, String text) {
        this.path = path;
        this.index = LineIndex.of(text);
    }

    /**
     * Checks a template.
     *
     * @param path its path, as it should be named to people
     * @param text its text
     * @return an error {@code asks-foreign} for each address of another server that a browser would ask for, and {@code template-raw} for
     *     each place where text is printed as HTML
     */
    public static List<Diagnostic> ofTemplate(String path, String text) {
        LookRules rules = new LookRules(path, text);
        String bare = without(TEMPLATE_REMARK, text);
        rules.note("asks-foreign", ASKING, bare);
        rules.note("asks-foreign", STYLE_ASKING, bare);
        rules.note("template-raw", RAW, bare);
        return rules.wrong;
    }

    /**
     * Checks a style sheet.
     *
     * @param path its path, as it should be named to people
     * @param text its text
     * @return an error {@code asks-foreign} for each address of another server, and {@code style-import} for each other style sheet that
     *     it asks for
     */
    public static List<Diagnostic> ofStyle(String path, String text) {
        LookRules rules = new LookRules(path, text);
        String bare = without(STYLE_REMARK, text);
        rules.note("style-import", IMPORT, bare);
        rules.note("asks-foreign", STYLE_ASKING, without(IMPORT, bare));
        return rules.wrong;
    }

    private void note(String code, Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int group = 1;
            while (group < found.groupCount() && found.group(group) == null) {
                group++;
            }
            boolean whole = found.groupCount() == 0;
            String quoted = whole ? found.group() : found.group(group);
            int at = whole ? found.start() : found.start(group);
            wrong.add(Diagnostic.error(code, path, index.place(at), quoted.strip()));
        }
    }

    /** Blanks what says nothing; all else keeps its place. */
    private static String without(Pattern remark, String text) {
        return remark.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }
}
