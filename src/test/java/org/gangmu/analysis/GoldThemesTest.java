package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the profiles and the facet rules to hand-made labels. A floor is a little under what was reached; raise it when it can be. */
class GoldThemesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void seeds() throws IOException {
        Evaluation evaluation = new Evaluation();
        for (Path text : files(Path.of("seeds"), ".txt")) {
            String number = text.getFileName().toString().substring(0, 3);
            evaluation.add(text, RESOURCES.resolve("gold/seed-" + number + ".json"));
        }

        assertThat(evaluation.notFound()).isEmpty();
        assertThat(evaluation.labels()).isGreaterThanOrEqualTo(130);
        assertThat(evaluation.first()).as(evaluation.toString()).isGreaterThanOrEqualTo(95);
        assertThat(evaluation.any()).as(evaluation.toString()).isGreaterThanOrEqualTo(98.5);
        assertThat(evaluation.facets()).as(evaluation.toString()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void otherOffices() throws IOException {
        Evaluation evaluation = new Evaluation();
        for (Path text : files(RESOURCES.resolve("offices"), ".txt")) {
            evaluation.add(text, Path.of(text.toString().replace(".txt", ".json")));
        }

        assertThat(evaluation.notFound()).isEmpty();
        assertThat(evaluation.labels()).isGreaterThanOrEqualTo(60);
        assertThat(evaluation.first()).as(evaluation.toString()).isGreaterThanOrEqualTo(94.5);
        assertThat(evaluation.facets()).as(evaluation.toString()).isGreaterThanOrEqualTo(98.5);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
