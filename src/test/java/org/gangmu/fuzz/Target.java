package org.gangmu.fuzz;

import java.util.Random;
import java.util.function.Function;

/**
 * A part of the program that takes what other people wrote, and what must hold whatever that is.
 *
 * @param name what it is called, as a folder of finds
 * @param text whether its input is text: how a find is made smaller, and the ending of its file
 * @param rounds how many inputs a test of fixed seeds tries
 * @param sample makes an input
 * @param law takes an input; fails with any exception or error where something does not hold
 */
record Target(String name, boolean text, int rounds, Function<Random, byte[]> sample, Law law) {

    /** What must hold of an input. */
    interface Law {
        void check(byte[] input) throws Exception;
    }

    /** Makes the input of a round; the same for the same seed and round. */
    byte[] input(long seed, int round) {
        return sample.apply(new Random(seed * 1_000_003 + round * 0x9E3779B97F4A7C15L + name.hashCode()));
    }

    String ending() {
        return text ? ".txt" : ".bin";
    }
}
