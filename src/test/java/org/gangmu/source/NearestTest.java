package org.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("name", "title", "tagline", "base-path", "check-page", "noise", "noise-defaults", "terms");

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "Name, name",
        "titel, title",
        "titles, title",
        "basepath, base-path",
        "base_path, base-path",
        "noise-default, noise-defaults",
        "nosie, noise",
        "term, terms",
        "checkpage, check-page",
    })
    void aSlipOfThePenIsKnown(String word, String meant) {
        assertThat(Nearest.of(word, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"path", "language", "theme-dir", "标题", "''", "x", "output", "colour", "page", "defaults"})
    void anotherWordIsNoSlip(String word) {
        assertThat(Nearest.of(word, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "token.css, true",
        "tokens.css, true",
        "tokesn.css, true",
        "TOKEN.css, true",
        "icons.css, false",
        "logo.svg, false"
    })
    void oneSlipIsOne(String word, boolean near) {
        assertThat(Nearest.oneSlip(word, "tokens.css")).isEqualTo(near);
    }
}
