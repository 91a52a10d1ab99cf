package org.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 1 for the reading: the lines and the removals together are the file. It is checked without any code of the reader. */
class NothingIsLostTest {

    private static final List<String> INSERTS = List.of(
            "\n",
            "\r\n",
            "\r",
            "\u200b",
            "\ufeff",
            "\u3000",
            "\u00a0",
            "\t",
            "\u0007",
            "\f",
            " ",
            "\\n",
            "\\r\\n",
            "<br>",
            "&nbsp;",
            "<!-- x -->",
            "##paidbegin##",
            "【更多 公文素材，微信：abc】",
            "\n下载 打印 收藏\n",
            "【",
            "】",
            "\ud840\udc00",
            "\u2028",
            "<U+00A0>");

    private final SourceReader reader = new SourceReader(Noise.defaults());

    @Test
    void seeds() {
        for (String text : Seeds.texts()) {
            check(text);
        }
    }

    @Test
    void randomlyChangedSeeds() {
        Random random = new Random(20240601);
        for (String seed : Seeds.texts()) {
            for (int round = 0; round < 60; round++) {
                int from = random.nextInt(seed.length() - 200);
                StringBuilder text = new StringBuilder(
                        seed.substring(from, Math.min(seed.length(), from + 200 + random.nextInt(800))));
                for (int change = random.nextInt(25); change >= 0; change--) {
                    String insert = INSERTS.get(random.nextInt(INSERTS.size()));
                    int at = random.nextInt(text.length() + 1);
                    boolean inPair = at < text.length() && Character.isLowSurrogate(text.charAt(at));
                    text.insert(inPair ? at + 1 : at, insert);
                }
                check(text.toString());
            }
        }
    }

    private void check(String text) {
        SourceFile file = reader.read("x.txt", text.getBytes(UTF_8)).value().orElseThrow();
        String expected = text.startsWith("\ufeff") ? text.substring(1) : text;
        assertThat(file.text()).isEqualTo(expected);
        boolean[] covered = new boolean[expected.length()];
        for (Removal removal : file.removals()) {
            assertThat(removal.text())
                    .isEqualTo(expected.substring(
                            removal.span().start(), removal.span().end()));
            cover(covered, removal.span().start(), removal.span().end());
        }
        List<Integer> order = new ArrayList<>();
        for (Line line : file.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                int offset = line.text().offset(i);
                assertThat(line.text().charAt(i)).isEqualTo(expected.charAt(offset));
                cover(covered, offset, offset + 1);
                order.add(offset);
            }
        }
        assertThat(order).isSorted();
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i]) {
                assertThat(String.format("U+%04X", (int) expected.charAt(i)))
                        .as("what was dropped at %d", i)
                        .matches("U\\+(0009|000A|000B|000C|000D|0020|00A0|00AD|3000|200[0-9A-F]|2028|2029|2060|FEFF)");
            }
        }
        checkInnerSpaces(file, covered, expected);
    }

    /** White space may be missing at the edges of lines only. */
    private static void checkInnerSpaces(SourceFile file, boolean[] covered, String text) {
        for (Line line : file.lines()) {
            for (int i = 1; i < line.text().length(); i++) {
                for (int offset = line.text().offset(i - 1) + 1;
                        offset < line.text().offset(i);
                        offset++) {
                    if (!covered[offset]) {
                        assertThat(String.format("U+%04X", (int) text.charAt(offset)))
                                .matches("U\\+(00AD|200[B-F]|2060|FEFF)");
                    }
                }
            }
        }
    }

    private static void cover(boolean[] covered, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(covered[i]).as("offset %d is given twice", i).isFalse();
            covered[i] = true;
        }
    }
}
