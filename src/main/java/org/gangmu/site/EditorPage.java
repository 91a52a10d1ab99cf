package org.gangmu.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that an editor wrote.
 *
 * @param path the file's path below {@code content/pages}, with {@code /} between folders and with its ending
 * @param title its title
 * @param body the rest, Markdown
 */
public record EditorPage(String path, String title, String body) {

    /** Front matter: lines between two lines of hyphens. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*$\\n?", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern TITLE = Pattern.compile("^title:[ \\t]*(['\"]?)(.+?)\\1[ \\t]*$", Pattern.MULTILINE);

    /**
     * Reads a page. Its title stands in front matter, as a line {@code title: …}, or else in a first line that begins with
     * {@code #}; nothing else in front matter is heeded.
     *
     * @param path the file's path below {@code content/pages}
     * @param markdown the file's text
     * @return the page; where the text has no title, its file's name without ending is the title
     */
    public static EditorPage read(String path, String markdown) {
        String text = markdown.replace("\r\n", "\n").strip();
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            String body = text.substring(front.end()).strip();
            Matcher title = TITLE.matcher(front.group(1));
            return title.find() ? new EditorPage(path, title.group(2).strip(), body) : read(path, body);
        }
        if (text.startsWith("# ")) {
            int end = text.indexOf('\n');
            String title = end < 0 ? text : text.substring(0, end);
            return new EditorPage(
                    path,
                    title.substring(2).strip(),
                    end < 0 ? "" : text.substring(end).strip());
        }
        return new EditorPage(path, Addresses.stem(path.substring(path.lastIndexOf('/') + 1)), text);
    }
}
