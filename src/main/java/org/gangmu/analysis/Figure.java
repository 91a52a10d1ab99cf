package org.gangmu.analysis;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that was counted: 举办培训班xx期，培训xx余人次 gives two.
 *
 * @param counted what was counted, as the clause says it: 举办培训班
 * @param value the number or blank as written, a minus included: 2, 90.5, 二十三, 1亿2千万, 数十, 2000余, xx余, -3.5, 负3.5; a range whole: 3-5, and 3%-5 of 3%-5%
 * @param blank whether the value was left blank
 * @param unit the unit as written, with its powers of ten and without what tells that a value is rough: 期, 人次, 万元, 万元/年, ％; empty where there is none
 * @param amount the value in the base unit (万元 and 亿元 in 元, 万人次 in 人次, ％ in hundredths as they are), negative where the value is; empty for a
 *     blank, a range and what is only roughly told (数十)
 * @param comparison how it compares in the clause's own words: 增长-3.5％ is {@link Comparison#GROWTH} of -3.5, as beside “下降” a minus would
 *     be read as its contrary; 负增长3.5％ is {@link Comparison#FALL} of 3.5
 * @param clause the clause that it stands in
 * @param spot where value and unit stand; 百分之 before the value included
 */
public record Figure(
        String counted,
        String value,
        boolean blank,
        String unit,
        Optional<Double> amount,
        Comparison comparison,
        String clause,
        Spot spot) {

    /** Keeps one string of each value and unit: there are few, and a portal counts hundreds of thousands of things. */
    public Figure {
        value = value.intern();
        unit = unit.intern();
    }

    /** How a figure compares with another. */
    public enum Comparison {
        /** It stands by itself. */
        NONE,
        /** A share of a whole: 占比, 占. */
        SHARE,
        /** It grew: 增长, 提高, 新增, 同比上升. */
        GROWTH,
        /** It fell: 下降, 减少, 压缩. */
        FALL,
        /** It came up to something: 达到, 达, 突破. */
        REACHED;

        /**
         * Gives the name in machine-readable output.
         *
         * @return the name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
