package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, found without looking at the same characters over and over. */
class ProseTest {

    private static final int LENGTH = 20_000;

    /** A text that counts how often somebody looks at one of its characters. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "“", "（", "《“（", "《甲》（乙", "甲. "})
    void looksAtAFewCharactersForEach(String unit) {
        Counted text = new Counted(unit.repeat(LENGTH / unit.length()));
        assertThat(Prose.firstStop(text, text.length())).isEqualTo(-1);
        assertThat(text.looks).isLessThan(10L * LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "“", "（"})
    void findsTheStopBehindAMarkThatIsNotClosed(String mark) {
        assertThat(Prose.firstStop(mark + "加强" + mark + "管理。完成", 20)).isEqualTo(6);
    }
}
