package org.gangmu.search;

/**
 * Writes numbers as bits, six to a character. The characters are plain ASCII and stand in a script as they are; packing by a server
 * brings them back to about the size of the bits. For one thread.
 */
final class Bits {

    /** The sixty-four characters, by their value. */
    static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int WIDTH = 6;
    private static final double LN_2 = 0.6931;

    private final StringBuilder written = new StringBuilder();
    private int pending;
    private int count;

    /** Writes the lowest bits of a number, the highest of them first. */
    void plain(int value, int bits) {
        for (int i = bits - 1; i >= 0; i--) {
            bit(value >>> i & 1);
        }
    }

    /** Writes a number from 1 on, short where it is small: as many zeros as it has bits beyond the first, then its bits. */
    void gamma(int value) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(value);
        plain(0, bits - 1);
        plain(value, bits);
    }

    /** Writes a number from 0 on, its part above the lowest bits as that many ones and a zero (Rice's code). */
    void rice(int value, int low) {
        for (int i = value >>> low; i > 0; i--) {
            bit(1);
        }
        bit(0);
        plain(value, low);
    }

    /** Counts the bits that {@link #gamma} writes for a number. */
    static int ofGamma(int value) {
        return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(value)) - 1;
    }

    /** Counts the bits that {@link #rice} writes for a number. */
    static int ofRice(int value, int low) {
        return (value >>> low) + 1 + low;
    }

    /** Finds how many low bits make numbers of a mean shortest. */
    static int low(long sum, int numbers) {
        long mean = (long) (sum * LN_2 / Math.max(1, numbers));
        return mean < 1 ? 0 : Long.SIZE - 1 - Long.numberOfLeadingZeros(mean);
    }

    private void bit(int bit) {
        pending = pending << 1 | bit;
        if (++count == WIDTH) {
            written.append(ALPHABET.charAt(pending));
            pending = 0;
            count = 0;
        }
    }

    /** Gives what was written and begins anew. */
    String take() {
        while (count > 0) {
            bit(0);
        }
        String taken = written.toString();
        written.setLength(0);
        return taken;
    }
}
