package org.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 1 for the reading, held by {@link SourceLaw}. */
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
        assertThat(file.text()).isEqualTo(text.startsWith("\ufeff") ? text.substring(1) : text);
        SourceLaw.check(file);
    }
}
