package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of reports that have none, made of their first words. */
class InferredTitleTest {

    @ParameterizedTest
    @CsvSource({"一二三四五六七八九十一二三四五六七八九十一二三, 𠀀甲乙丙", "一二三四五六七八九十一二三四五六七八九十一二, 𠀀甲乙丙", "'', 𠀀甲乙丙丁", "'', 𠀀𠀁𠀂"})
    void areNeverCutInsideARareCharacter(String before, String after) {
        String title = title("今天" + before + after + "戊己庚辛。后来又说了很多话，说也说不完。\n");
        assertThat(title).isEqualTo(first("今天" + before + after + "戊己庚辛", 24));
        assertThat(title(after + before + "戊己庚辛。后来又说了很多话，说也说不完。\n")).isEqualTo(first(after + before + "戊己庚辛", 24));
    }

    private static String first(String text, int codePoints) {
        int length = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static String title(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceReader(Noise.defaults())
                .read("x.txt", bytes)
                .then(file -> new OutlineParser().parse(file))
                .value()
                .orElseThrow()
                .get(0)
                .title()
                .text();
    }
}
