package org.gangmu.outline;

/**
 * A sign that was found in a text.
 *
 * @param family its family
 * @param number the number that it gives; 0 for a bullet and a heading without a sign
 * @param start the index of its first character
 * @param end the index behind its last
 * @param stop the last character of the sign, which tells {@code 1.} from {@code 1)}; for signs without one, 0; for a heading
 *     without a sign that divides the whole report, {@link #DIVIDES}
 */
record Sign(Family family, int number, int start, int end, char stop) {

    /** The stop of a division (第一条, 第一部分) that text follows without a gap, as in prose: 第一条生产线. */
    static final char PROSE = '第';

    /** The stop of a number that a gap follows: 一 加强学习. */
    static final char GAP = ' ';

    /** The stop of a heading without a sign that names the years it is about. */
    static final char DIVIDES = '年';

    /** The stop of a heading without a sign that runs into its text. */
    static final char RUNS_IN = '。';

    /** Makes the sign of a heading that is known by its words. */
    static Sign division(boolean divides) {
        return new Sign(Family.DIVISION, 0, 0, 0, divides ? DIVIDES : 0);
    }

    /** Makes the sign of a heading without one. */
    static Sign plain(boolean runsIn) {
        return new Sign(Family.PLAIN, 0, 0, 0, runsIn ? RUNS_IN : 0);
    }

    /** Whether the sign closes with a bracket that was never opened, as in {@code 1)}. */
    boolean halfBracketed() {
        return stop == ')' || stop == '）';
    }

    /** Whether prose begins so as well ({@code 一，} {@code 一：} {@code 第一条生产线}): to be believed only where the numbering goes on. */
    boolean doubtful() {
        return switch (family) {
            case CHINESE -> stop == '，' || stop == ',' || stop == '：' || stop == ':' || stop == GAP;
            case ARABIC -> stop == '，' || stop == ',';
            case PART, ARTICLE -> stop == PROSE;
            case FORMAL, LETTER -> true;
            case ROMAN -> stop == PROSE;
            default -> false;
        };
    }
}
