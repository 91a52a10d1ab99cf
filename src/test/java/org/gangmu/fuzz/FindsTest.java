package org.gangmu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was found once never comes back: each input that broke a target is tried again for ever. */
class FindsTest {

    static List<Path> finds() throws IOException {
        try (Stream<Path> files = Files.walk(Finds.FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("finds")
    void holdsNow(Path find) throws IOException {
        String name = find.resolveSibling(".").normalize().getFileName().toString();
        Target target = Targets.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Flaw.of(target, Files.readAllBytes(find)).map(Flaw::words).orElse(""))
                .isEmpty();
    }
}
