/**
 * From finished files to a public folder, in one switch-over.
 *
 * <p>The public folder is a symbolic link to a <em>generation</em>: a folder in a hidden sibling ({@code .site/3} for
 * {@code site}). A new generation is built beside the old one, files that did not change as hard links to the old ones, and
 * one rename of a fresh link makes it public. So a reader finds the old portal or the new one, never half of one, and the
 * files keep their time stamps. The generation before stays until the next change, and {@code .site/before} leads to it, so that an
 * open page goes on working.
 *
 * <p>Where symbolic links cannot be made the public folder is the generation itself, and two renames switch over: the old
 * one into the hidden folder, the new one to its place. Between the two the portal is missing for a moment; if the program is
 * killed right there, the next start puts the old one back.
 *
 * <p>What is promised holds when a build fails, is killed or runs out of disk. A power failure may leave pages empty whose
 * bytes had not reached the disk; the next build compares bytes, finds them and writes them again.
 */
@NullMarked
package org.gangmu.publish;

import org.jspecify.annotations.NullMarked;
