package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    /** Draws what the other does not have in brackets. */
    private static String drawn(String own, String other) {
        StringBuilder drawn = new StringBuilder();
        var borders = TextDiff.of(own, other);
        for (int i = 0; i + 1 < borders.size(); i++) {
            String stretch = own.substring(borders.get(i), borders.get(i + 1));
            drawn.append(i % 2 == 1 ? "[" + stretch + "]" : stretch);
        }
        return drawn.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "压实主体责任, 压实主体责任, 压实主体责任",
        "压实主体责任, 压紧主体责任, 压[实]主体责任",
        "压实责任, 压实主体责任, 压实责任",
        "压实主体责任, 压实责任, 压实[主体]责任",
        "甲乙丙, 丁戊己, [甲乙丙]",
        "甲一乙二丙三丁, 甲四乙五丙六丁, 甲[一乙二丙三]丁",
        "认真落实责任制度要求, 全面压紧落实主体责任, [认真]落实责任[制度要求]",
    })
    void marksWhatTheOtherDoesNotHave(String own, String other, String drawn) {
        assertThat(drawn(own, other)).isEqualTo(drawn);
    }

    @Test
    void staysQuickWhereTextsAreLong() {
        String own = "甲" + "乙".repeat(30_000) + "丙";
        String other = "甲" + "丁".repeat(30_000) + "丙";
        assertThat(drawn(own, other)).isEqualTo("甲[" + "乙".repeat(30_000) + "]丙");
    }
}
