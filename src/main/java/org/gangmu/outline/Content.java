package org.gangmu.outline;

/** What stands in a section, in the order of the text: its own paragraphs and the sections below it. */
public sealed interface Content permits Paragraph, Section {

    /**
     * Tells where it begins.
     *
     * @return the offset of its first character in the decoded text
     */
    int offset();
}
