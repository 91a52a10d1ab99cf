package org.gangmu.site;

/**
 * A page that an editor wrote.
 *
 * @param path the file's path below {@code content/pages}, with {@code /} between folders and with its ending
 * @param title its title
 * @param body the rest, Markdown
 */
public record EditorPage(String path, String title, String body) {

    /**
     * Reads a page: a first line that begins with {@code #} is its title.
     *
     * @param path the file's path below {@code content/pages}
     * @param markdown the file's text
     * @return the page; where the text has no title, its file's name without ending is the title
     */
    public static EditorPage read(String path, String markdown) {
        String text = markdown.strip();
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
