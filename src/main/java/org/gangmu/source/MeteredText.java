package org.gangmu.source;

import java.io.Serial;

/**
 * A text that lets itself be looked at so many times only. Patterns come from settings, and one that tries every way to split
 * a long line would never end. Used by one thread.
 */
final class MeteredText implements CharSequence {

    /** The pattern takes too long. */
    static final class Exhausted extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    private final String text;
    private long left;

    /**
     * Makes a text.
     *
     * @param text the characters
     * @param looks how many times a character may be looked at
     */
    MeteredText(String text, long looks) {
        this.text = text;
        this.left = looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** Gives all characters. */
    @Override
    public String toString() {
        return text;
    }
}
