package org.gangmu.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "培训 | 培训",
                "甲,乙 | \"甲,乙\"",
                "说\"是\" | \"说\"\"是\"\"\"",
                "=1+1 | '=1+1",
                "+cmd | '+cmd",
                "@x | '@x",
                "-甲,乙 | \"'-甲,乙\"",
                "-12.5 | -12.5",
                "＝和 | '＝和",
            })
    void quotesWhatMustBeAndDisarmsFormulas(String text, String cell) {
        assertThat(FigureTable.cell(text)).isEqualTo(cell);
    }

    @Test
    void keepsLineBreaksInOneCell() {
        assertThat(FigureTable.cell("甲\n乙")).isEqualTo("\"甲\n乙\"");
        assertThat(FigureTable.cell("\r甲")).isEqualTo("\"'\r甲\"");
        assertThat(FigureTable.cell("")).isEmpty();
    }
}
