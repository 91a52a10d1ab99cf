package org.gangmu.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or blank as it stands in a text, without its unit.
 *
 * @param kind how it is written
 * @param start the index of its first UTF-16 unit, of its sign where it has one
 * @param end the index behind its last
 * @param number what it comes to; empty for a blank, a range and words like 数十
 */
record Quantity(Kind kind, int start, int end, Optional<BigDecimal> number) {

    /** How a quantity is written. */
    enum Kind {
        /** 18, 3,216, 90.5, １２. */
        ARABIC,
        /** 三, 二十三, 两, 数十. */
        CHINESE,
        /** xx, ***, ××. */
        BLANK
    }

    /** Gives the quantity with the minus that stands before it. */
    Quantity from(int sign) {
        return new Quantity(kind, sign, end, number.map(BigDecimal::negate));
    }

    /** Gives the quantity with what stands behind it up to an index: 余 of 2000余. */
    Quantity to(int index) {
        return index == end ? this : new Quantity(kind, start, index, number);
    }
}
