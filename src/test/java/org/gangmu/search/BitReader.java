package org.gangmu.search;

/** Reads what {@link Bits} wrote, bit by bit. */
final class BitReader {

    private final String text;
    private int at;

    BitReader(String text) {
        this.text = text;
    }

    /** How many bits were read. */
    int at() {
        return at;
    }

    private int bit() {
        int value = Bits.ALPHABET.indexOf(text.charAt(at / 6));
        return value >> (5 - at++ % 6) & 1;
    }

    int plain(int bits) {
        int value = 0;
        for (int i = 0; i < bits; i++) {
            value = value * 2 + bit();
        }
        return value;
    }

    int gamma() {
        int more = 0;
        while (bit() == 0) {
            more++;
        }
        return (1 << more) + plain(more);
    }

    int rice(int low) {
        int high = 0;
        while (bit() == 1) {
            high++;
        }
        return (high << low) + plain(low);
    }
}
