/**
 * The text as it was read (.txt, front matter), places in it, and what is wrong at a place.
 *
 * <p>Everything here is immutable and safe to share between threads. Offsets count UTF-16 units in the decoded text, a byte
 * order mark not counted; lines and columns are 1-based and are made late, for people.
 */
@NullMarked
package org.gangmu.source;

import org.jspecify.annotations.NullMarked;
