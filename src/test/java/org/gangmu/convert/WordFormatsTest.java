package org.gangmu.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, chineseCountingThousand, 二十",
        "105, chineseCountingThousand, 一百零五",
        "110, chineseCountingThousand, 一百一十",
        "1010, japaneseCounting, 一千零一十",
        "3, chineseLegalSimplified, 叁",
        "12, chineseLegalSimplified, 壹拾贰",
        "10, ideographDigital, 一〇",
        "2, ideographTraditional, 乙",
        "12, ideographZodiac, 亥",
        "13, ideographZodiac, 13",
        "7, decimalEnclosedCircle, ⑦",
        "21, decimalEnclosedCircleChinese, 21",
        "3, decimalEnclosedParen, ⑶",
        "4, decimalEnclosedFullstop, ⒋",
        "15, decimalFullWidth, １５",
        "3, decimalZero, 03",
        "4, upperRoman, IV",
        "1994, lowerRoman, mcmxciv",
        "27, upperLetter, AA",
        "3, lowerLetter, c",
        "8, decimal, 8",
        "8, no-such-format, 8",
        "0, chineseCounting, 〇",
    })
    void countsAsWordDoes(int number, String format, String written) {
        assertThat(WordFormats.write(number, format)).isEqualTo(written);
    }
}
