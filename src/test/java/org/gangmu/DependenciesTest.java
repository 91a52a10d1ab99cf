package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Holds that what the program is built on is pinned, and that {@code docs/dependencies.md} speaks of it. */
class DependenciesTest {

    private static final Document POM = pom();

    private static Document pom() {
        try {
            return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Test
    void everyVersionIsOneVersion() {
        List<String> loose = new ArrayList<>();
        for (Element version : POM.select("dependency > version, plugin > version, path > version, properties > *")) {
            boolean isVersion =
                    version.tagName().equals("version") || version.tagName().endsWith(".version");
            String text = isVersion ? resolved(version.text()) : "1";
            if (!text.matches("[A-Za-z-]*[0-9][A-Za-z0-9.-]*") || text.matches(".*(SNAPSHOT|LATEST|RELEASE).*")) {
                loose.add(version.tagName() + " " + text);
            }
        }
        assertThat(loose).isEmpty();
    }

    @Test
    void everyDependencyAndPluginHasAVersion() {
        Set<String> pinned = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (Element one : POM.select("dependency, plugin, path")) {
            String name = one.select("> artifactId").text();
            used.add(name);
            if (!one.select("> version").isEmpty()) {
                pinned.add(name);
            }
        }
        assertThat(used).hasSizeGreaterThan(25).isEqualTo(pinned);
    }

    @Test
    void whatIsPackedHasOneDate() {
        assertThat(POM.select("properties > project\\.build\\.outputTimestamp").text())
                .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
    }

    @Test
    void theManualSpeaksOfEveryLibraryInTheProgram() throws IOException {
        String manual = Files.readString(Path.of("docs/dependencies.md"));
        for (Element library : POM.select("project > dependencies > dependency")) {
            if (library.select("> scope").text().isEmpty()) {
                String name = library.select("> groupId").text() + ":"
                        + library.select("> artifactId").text();
                assertThat(manual)
                        .contains("| " + name + " | "
                                + resolved(library.select("> version").text()) + " |");
            }
        }
    }

    private static String resolved(String version) {
        if (!version.startsWith("${")) {
            return version;
        }
        String name = version.substring(2, version.length() - 1);
        return POM.select("properties > *").stream()
                .filter(property -> property.tagName().equals(name))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }
}
