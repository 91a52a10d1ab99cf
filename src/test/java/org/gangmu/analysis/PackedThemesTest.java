package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;

class PackedThemesTest {

    private final Outcome<List<Theme>> themes = PackedThemes.read();

    @Test
    void areThoseOfTheFolder() throws IOException {
        List<String> files;
        try (Stream<Path> folder = Files.list(Path.of("themes"))) {
            files = folder.map(file -> file.getFileName().toString()).toList();
        }

        assertThat(themes.value().orElseThrow())
                .extracting(theme -> theme.id() + ".md")
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void areWellFormed() {
        assertThat(themes.diagnostics()).isEmpty();
        assertThat(themes.value().orElseThrow())
                .extracting(Theme::order)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void haveWordsAndAnIntroduction() {
        assertThat(themes.value().orElseThrow()).allSatisfy(theme -> {
            assertThat(theme.words()).filteredOn(word -> word.weight() > 0).hasSizeGreaterThanOrEqualTo(40);
            assertThat(theme.introduction()).hasSizeBetween(60, 400).endsWith("。");
        });
    }
}
