package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office without Maven and network unpacks the distribution, and it works. */
class DistributionIT {

    /** What a plain system has; neither Maven nor, unless it is added, Java. */
    private static final List<String> TOOLS = List.of(
            "sh",
            "uname",
            "dirname",
            "readlink",
            "find",
            "head",
            "wc",
            "cksum",
            "tr",
            "cat",
            "sed",
            "locale",
            "mkdir",
            "mv",
            "rm",
            "touch",
            "mktemp",
            "ls",
            "grep");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"any-java", "own-java"})
    void worksWhereItIsUnpacked(String kind) throws Exception {
        Path home = unpacked(kind);
        Path path = tools(kind.equals("any-java"));
        String made = run(home, path, "init", "portal");
        assertThat(made).contains("gangmu.yaml");
        assertThat(run(home, path, "--version")).startsWith("gangmu ");
        for (int i = 0; i < 2; i++) {
            String built = run(home, path, "-C", "portal", "build");
            assertThat(built).contains("1 report");
        }
        assertThat(folder.resolve("portal/site/index.html")).content().contains("示例局");
        assertThat(home.resolve("target")).doesNotExist();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("classes-") && name.endsWith(".jsa"));
        }
    }

    @Test
    void saysWhatIsMissingWithoutJava() throws Exception {
        Path home = unpacked("any-java");
        Process process = started(home, tools(false), "--version");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(said).contains("there is no Java");
    }

    private Path unpacked(String kind) throws Exception {
        Path zip;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            zip = files.filter(file -> file.toString().endsWith("-" + kind + ".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        Process unzip = new ProcessBuilder("unzip", "-q", zip.toAbsolutePath().toString())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(unzip.waitFor()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("gangmu-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path tools(boolean java) throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            for (String where : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(where + tool)) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), Path.of(where + tool));
                }
            }
        }
        if (java) {
            Files.createSymbolicLink(bin.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        }
        return bin;
    }

    private Process started(Path home, Path path, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(home.resolve("gangmu").toString()), Stream.of(arguments))
                                .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().put("LANG", "en_US.UTF-8");
        return builder.start();
    }

    private String run(Path home, Path path, String... arguments) throws Exception {
        Process process = started(home, path, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
