package org.gangmu.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;

/** A way to make a generation the public one. */
sealed interface Switchover permits LinkSwitch, RenameSwitch {

    /**
     * Finds the public generation.
     *
     * @return its folder; none if nothing is public
     * @throws IOException if it cannot be looked at
     */
    Optional<Path> current() throws IOException;

    /**
     * Puts right what a killed switch-over left.
     *
     * @throws IOException if it cannot be put right
     */
    void mend() throws IOException;

    /**
     * Tells which numbered generations must stay: the public one and the one before.
     *
     * @return their numbers
     * @throws IOException if the store cannot be read
     */
    NavigableSet<Integer> keep() throws IOException;

    /**
     * Gives the number of the next generation.
     *
     * @return a number above all that were used
     * @throws IOException if the store cannot be read
     */
    int next() throws IOException;

    /**
     * Makes a generation public.
     *
     * @param number its number; its files stand in the store's part of that number
     * @throws IOException if it cannot be done; then the old one is public
     */
    void to(int number) throws IOException;
}
