package org.gangmu.outline;

import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the file: one line, or several that a hard wrap had cut.
 *
 * @param text its characters
 * @param sign the sign that it begins with, if any
 * @param wraps how many breaks were joined in it
 */
record Block(Text text, @Nullable Sign sign, int wraps) {

    /** Whether the block begins with a sign that numbers a part, not with an item of prose. */
    boolean numbered() {
        return sign != null && sign.family().isNumbered();
    }

    /** How many characters it has. */
    int length() {
        return text.length();
    }
}
