package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.text;

import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.outline.Section;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final Section SECTION = item("s1", "一是", "抓人才。", text("先说别的事，说了很久很久很久。再说引进xx名人才，兑现补贴。最后说别的。"));

    private static String quoted(List<String> words, int most) {
        return Quote.words(SECTION, words, most).stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void quotesAShortSectionWhole() {
        assertThat(quoted(List.of("引进"), 100)).isEqualTo("抓人才。先说别的事，说了很久很久很久。再说引进xx名人才，兑现补贴。最后说别的。");
    }

    @Test
    void quotesALongSectionWhereTheWordsAre() {
        assertThat(quoted(List.of("引进", "补贴"), 20)).isEqualTo("……再说引进xx名人才，兑现补贴。……");
        assertThat(quoted(List.of("无此词"), 20)).isEqualTo("抓人才。先说别的事，说了很久很久很久。……");
    }

    @Test
    void keepsTheTintOfBlanks() {
        assertThat(Quote.words(SECTION, List.of("引进"), 20).stream()
                        .filter(Run::blank)
                        .map(Run::text))
                .containsExactly("xx");
    }
}
