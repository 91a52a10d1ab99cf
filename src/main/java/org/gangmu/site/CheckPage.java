package org.gangmu.site;

import java.util.List;

/**
 * What is wrong with the reports, for editors. It is part of a portal only where someone asked for it.
 *
 * @param lead how much was found, in words
 * @param files the files at fault
 */
public record CheckPage(String lead, List<File> files) implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "check/index.html";

    /**
     * The findings of a file.
     *
     * @param path the file's path
     * @param items its findings, in the order of the text
     */
    public record File(String path, List<Item> items) {

        /** Copies the items. */
        public File {
            items = List.copyOf(items);
        }
    }

    /**
     * A finding.
     *
     * @param level how grave it is, as style sheets name it
     * @param levelWord the same in words
     * @param rule the rule's id
     * @param place the line in words
     * @param href the line on the page of the source text; empty where there is no such page
     * @param message what is wrong
     * @param remedy what to do
     * @param before the line before the words at fault
     * @param text the words at fault
     * @param after the line behind them
     */
    public record Item(
            String level,
            String levelWord,
            String rule,
            String place,
            String href,
            String message,
            String remedy,
            String before,
            String text,
            String after) {}

    /** Copies the files. */
    public CheckPage {
        files = List.copyOf(files);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "检查";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }
}
