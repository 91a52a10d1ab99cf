package org.gangmu.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Finds the block of YAML above a report and reads it. It works on YAML's nodes, never on objects made of them: so each
 * finding has its place, and a block full of aliases costs no more than its length.
 */
final class FrontMatterReader {

    /** How many lines a block may take; beyond, a text that begins with a rule is a text. */
    private static final int MOST_LINES = 500;

    private static final int MOST_CHARACTERS = 60_000;

    private static final Pattern RULE = Pattern.compile("---[ \\t]*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,30}[ \\t]*:.*");
    private static final Pattern KNOWN_KEY =
            Pattern.compile("(?:" + String.join("|", FrontMatterValues.KEYS) + ")[ \\t]*:.*");

    private final String path;
    private final String text;
    private final LineIndex index;
    private final List<Diagnostic> diagnostics;

    /**
     * Makes a reader for one text.
     *
     * @param path the file's name, for diagnostics
     * @param text the decoded text
     * @param index where its lines begin
     * @param diagnostics where to add what is wrong
     */
    FrontMatterReader(String path, String text, LineIndex index, List<Diagnostic> diagnostics) {
        this.path = path;
        this.text = text;
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the block.
     *
     * @return what it says; {@link FrontMatter#NONE} where the text has none
     */
    FrontMatter read() {
        if (index.count() < 2 || !RULE.matcher(line(1)).matches()) {
            return FrontMatter.NONE;
        }
        int last = Math.min(index.count(), MOST_LINES + 2);
        boolean hasKey = false;
        for (int number = 2; number <= last; number++) {
            String line = line(number);
            if (RULE.matcher(line).matches()) {
                return hasKey ? parse(number) : FrontMatter.NONE;
            }
            hasKey |= KEY.matcher(line).matches();
        }
        if (KNOWN_KEY.matcher(line(2)).matches()) {
            diagnostics.add(Diagnostic.error("front-matter-open", path, Place.START));
        }
        return FrontMatter.NONE;
    }

    private String line(int number) {
        int start = index.start(number);
        int end = number < index.count() ? index.start(number + 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, Math.min(end, start + MOST_CHARACTERS));
    }

    private FrontMatter parse(int closing) {
        int start = index.start(2);
        int end = index.start(closing);
        int length = closing < index.count() ? index.start(closing + 1) : text.length();
        FrontMatterValues values = new FrontMatterValues(
                offset -> place(start, offset),
                (code, offset, arguments) ->
                        diagnostics.add(Diagnostic.error(code, path, place(start, offset), arguments)));
        if (end - start > MOST_CHARACTERS) {
            diagnostics.add(Diagnostic.error("front-matter-broken", path, index.place(start)));
        } else {
            compose(start, text.substring(start, end)).ifPresent(values::read);
        }
        return values.toFrontMatter(length);
    }

    private Optional<MappingNode> compose(int start, String block) {
        try {
            Optional<Node> root = Yaml.compose(path, block);
            if (root.isPresent() && !(root.get() instanceof MappingNode)) {
                broken(start, root.get().getStartMark());
                return Optional.empty();
            }
            return root.map(MappingNode.class::cast);
        } catch (MarkedYamlEngineException e) {
            broken(start, e.getProblemMark().or(e::getContextMark));
        } catch (ReaderException e) {
            diagnostics.add(Diagnostic.error("front-matter-broken", path, place(start, e.getPosition())));
        } catch (YamlEngineException e) {
            broken(start, Optional.empty());
        }
        return Optional.empty();
    }

    private void broken(int start, Optional<Mark> mark) {
        Place place = place(start, mark.map(Mark::getIndex).orElse(0));
        diagnostics.add(Diagnostic.error("front-matter-broken", path, place));
    }

    /** YAML counts code points from the block's start; places count UTF-16 units from the file's. */
    private Place place(int start, int codePoints) {
        int most = text.codePointCount(start, text.length());
        return index.place(text.offsetByCodePoints(start, Math.min(codePoints, most)));
    }
}
