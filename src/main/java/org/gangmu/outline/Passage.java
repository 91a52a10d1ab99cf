package org.gangmu.outline;

/**
 * A line or paragraph before the first section or after the last.
 *
 * @param role what it is
 * @param text its characters
 * @param offset the offset of the first in the decoded text
 */
public record Passage(Role role, String text, int offset) {

    /** What a passage is. */
    public enum Role {
        /** A notice around the report, or a line of a header block. */
        WRAPPER,
        /** A line of the title. */
        TITLE,
        /** A line under the title, after —— or in brackets. */
        SUBTITLE,
        /** Who speaks or wrote. */
        BYLINE,
        /** Who is spoken to. */
        SALUTATION,
        /** Text before the first section. */
        PREAMBLE,
        /** Text after the last section. */
        CLOSING,
        /** The office or person that signs, and where the text comes from. */
        SIGNATURE,
        /** The date of the text. */
        DATE,
        /** An attachment, its list, or a glossary behind the report. */
        ATTACHMENT
    }
}
