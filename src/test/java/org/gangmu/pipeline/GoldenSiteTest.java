package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Portals that are kept as files: each folder of {@code src/test/resources/sites} holds an {@code input} and the pages that are
 * {@code expected} of it. With {@code -Dgangmu.update=true} the pages are written anew; read the change before you commit it.
 * Assets, pieces of the search index and sums are not kept, nor the part of their names that tells their content: a golden page is about what the page says.
 */
class GoldenSiteTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    private static final Pattern HASH = Pattern.compile("(assets/\\w+)\\.[0-9a-f]{8}\\.(\\w+)");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pagesAreAsExpected(String name, @TempDir Path folder) throws IOException {
        Path expected = SITES.resolve(name).resolve("expected");
        for (Map.Entry<String, String> file :
                Portals.files(SITES.resolve(name).resolve("input")).entrySet()) {
            Portals.write(folder, file.getKey(), file.getValue());
        }
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.published()).isTrue();
        SortedMap<String, String> pages = Portals.files(folder.resolve("site"));
        pages.keySet().removeIf(path -> path.matches("assets/.*|search/.*\\.js|SHA256SUMS"));
        pages.replaceAll((path, html) -> HASH.matcher(html).replaceAll("$1.HASH.$2"));
        if (Boolean.getBoolean("gangmu.update")) {
            update(expected, pages);
        }
        SortedMap<String, String> kept = Portals.files(expected);
        assertThat(pages.keySet()).isEqualTo(kept.keySet());
        pages.forEach((path, html) -> assertThat(html)
                .as(path + ", written anew with -Dgangmu.update=true")
                .isEqualTo(kept.get(path)));
    }

    private static void update(Path expected, Map<String, String> pages) throws IOException {
        if (Files.exists(expected)) {
            for (String path : Portals.files(expected).keySet()) {
                Files.delete(expected.resolve(path));
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Portals.write(expected, page.getKey(), page.getValue());
        }
    }
}
