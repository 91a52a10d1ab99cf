package org.gangmu.publish;

/**
 * What a switch-over did.
 *
 * @param written how many files are new or have changed
 * @param kept how many files are those of the generation before
 * @param removed how many files of the generation before are gone
 */
public record Published(int written, int kept, int removed) {

    /**
     * Tells whether the portal is another one than before.
     *
     * @return whether any file was written or removed
     */
    public boolean changed() {
        return written > 0 || removed > 0;
    }
}
