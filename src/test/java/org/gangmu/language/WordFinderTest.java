package org.gangmu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {

    @Test
    void findsWordsWithinAndAcrossOthers() {
        List<String> found = hits(List.of("干部", "年轻干部", "部队"), "年轻干部队伍");

        assertThat(found).containsExactlyInAnyOrder("0-4 年轻干部", "2-4 干部", "3-5 部队");
    }

    @Test
    void knowsWordsByTheirPlace() {
        WordFinder finder = WordFinder.of(List.of("乙", "甲", "乙"));
        List<Integer> found = new ArrayList<>();

        finder.find("甲乙", (start, end, word) -> found.add(word));

        assertThat(found).containsExactly(1, 0);
        assertThat(finder.word(1)).isEqualTo("甲");
    }

    @Test
    void findsNothingWithoutWordsOrText() {
        assertThat(hits(List.of(), "人才")).isEmpty();
        assertThat(hits(List.of("人才"), "")).isEmpty();
    }

    @Test
    void refusesAnEmptyWord() {
        assertThatThrownBy(() -> WordFinder.of(List.of("人才", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatIndexOfFinds(long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String word = letters(random, 1 + random.nextInt(4));
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        String text = letters(random, 400);
        List<String> expected = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                expected.add(at + "-" + (at + word.length()) + " " + word);
            }
        }

        assertThat(hits(words, text)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("人才干部𠀀".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static List<String> hits(List<String> words, String text) {
        WordFinder finder = WordFinder.of(words);
        List<String> found = new ArrayList<>();
        finder.find(text, (start, end, word) -> found.add(start + "-" + end + " " + finder.word(word)));
        return found;
    }
}
