package org.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

    /** The plain way to keep offsets: one for each character. */
    private record Reference(String chars, List<Integer> offsets) {

        Reference part(int from, int to) {
            return new Reference(chars.substring(from, to), offsets.subList(from, to));
        }

        Reference plus(Reference next) {
            List<Integer> all = new ArrayList<>(offsets);
            all.addAll(next.offsets);
            return new Reference(chars + next.chars, all);
        }
    }

    private static void check(Text text, Reference expected) {
        assertThat(text.toString()).isEqualTo(expected.chars);
        assertThat(text.length()).isEqualTo(expected.chars.length());
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            offsets.add(text.offset(i));
            assertThat(text.charAt(i)).isEqualTo(expected.chars.charAt(i));
        }
        assertThat(offsets).isEqualTo(expected.offsets);
        if (!text.isEmpty()) {
            assertThat(text.offset(text.length())).isEqualTo(expected.offsets.get(text.length() - 1) + 1);
            assertThat(text.start()).isEqualTo(expected.offsets.get(0));
        }
    }

    @Test
    void joiningAndCuttingKeepsOffsets() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            int next = random.nextInt(5);
            List<Text> parts = new ArrayList<>();
            Text text = Text.EMPTY;
            Reference expected = new Reference("", List.of());
            for (int i = random.nextInt(6); i >= 0; i--) {
                int length = random.nextInt(5);
                StringBuilder chars = new StringBuilder();
                List<Integer> offsets = new ArrayList<>();
                for (int k = 0; k < length; k++) {
                    chars.append((char) ('一' + random.nextInt(50)));
                    offsets.add(next + k);
                }
                Text part = Text.of(chars.toString(), next);
                parts.add(part);
                text = Text.join(List.of(text, part));
                expected = expected.plus(new Reference(chars.toString(), offsets));
                next += length + (random.nextBoolean() ? 0 : random.nextInt(4));
            }
            check(text, expected);
            check(Text.join(parts), expected);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            check(text.subSequence(from, to), expected.part(from, to));
            check(
                    Text.join(List.of(text.subSequence(from, to), text)),
                    expected.part(from, to).plus(expected));
        }
    }

    @Test
    void aPartIsTrimmed() {
        Text text = Text.of("甲 \u3000乙\u00a0丙 ", 10);

        assertThat(text.part(1, 5).toString()).isEqualTo("乙");
        assertThat(text.part(1, 5).start()).isEqualTo(13);
        assertThat(text.part(1, 3).isEmpty()).isTrue();
    }

    @Test
    void joiningNothing() {
        assertThat(Text.join(List.of()).isEmpty()).isTrue();
        assertThat(Text.join(List.of(Text.of("", 7))).start()).isEqualTo(7);
    }
}
