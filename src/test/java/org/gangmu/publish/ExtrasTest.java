package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Compressed twins and sums: what stands in a generation beside the files that were given. */
class ExtrasTest extends PublishingCase {

    private static final String LONG = "人才工作。\n".repeat(400);

    private Published publishWhole(Map<String, byte[]> files) throws IOException {
        try (Generation generation = Publisher.open(site, List.of(folder))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                generation.write(file.getKey(), file.getValue());
            }
            for (String name : generation.compressible()) {
                generation.compress(name);
            }
            generation.addSums();
            return generation.commit();
        }
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** The bytes of each file by its name. */
    private Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (var paths = Files.walk(site.toRealPath())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                names.put(site.toRealPath().relativize(path).toString(), Arrays.toString(Files.readAllBytes(path)));
            }
        }
        return names;
    }

    @Test
    void longTextsHaveTwinsThatUnpackToThem() throws IOException {
        publishWhole(Map.of(
                "a/long.html", LONG.getBytes(UTF_8),
                "short.html", "短".getBytes(UTF_8),
                "picture.png", LONG.getBytes(UTF_8),
                "noise.txt", noise(5000)));
        assertThat(names().keySet())
                .containsExactlyInAnyOrder(
                        "SHA256SUMS", "a/long.html", "a/long.html.gz", "noise.txt", "picture.png", "short.html");
        byte[] twin = Files.readAllBytes(site.resolve("a/long.html.gz"));
        assertThat(twin).hasSizeLessThan(LONG.length());
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(twin))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(LONG.getBytes(UTF_8));
        }
        assertThat(Arrays.copyOfRange(twin, 4, 8)).as("no time stamp").containsOnly(0);
    }

    @Test
    void twinOfWhatDidNotChangeIsKeptAndOfWhatDidIsMadeAnew() throws IOException {
        publishWhole(Map.of("same.html", LONG.getBytes(UTF_8), "other.html", LONG.getBytes(UTF_8)));
        for (String name : List.of("same.html.gz", "other.html.gz")) {
            Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
        }
        publishWhole(Map.of("same.html", LONG.getBytes(UTF_8), "other.html", (LONG + "新").getBytes(UTF_8)));
        assertThat(Files.getLastModifiedTime(site.resolve("same.html.gz"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("other.html.gz"))).isNotEqualTo(LONG_AGO);
        Published again =
                publishWhole(Map.of("same.html", LONG.getBytes(UTF_8), "other.html", (LONG + "新").getBytes(UTF_8)));
        assertThat(again).isEqualTo(new Published(0, 5, 0));
    }

    @Test
    void spoiledTwinIsMadeAnew() throws IOException {
        Map<String, byte[]> files = Map.of("a.html", LONG.getBytes(UTF_8));
        publishWhole(files);
        Map<String, String> fresh = names();
        Files.write(site.resolve("a.html.gz"), new byte[100]);
        publishWhole(files);
        assertThat(names()).isEqualTo(fresh);

        Files.write(site.resolve("a.html.gz"), new byte[100]);
        Files.write(site.resolve("SHA256SUMS"), noise(1000));
        publishWhole(files);
        assertThat(names()).isEqualTo(fresh);
    }

    @Test
    void sumsAreThoseOfAllOtherFilesInOrder() throws IOException {
        publishWhole(
                Map.of("b.html", "".getBytes(UTF_8), "a/中.txt", "abc".getBytes(UTF_8), "a.css", LONG.getBytes(UTF_8)));
        List<String> lines = Files.readAllLines(site.resolve("SHA256SUMS"));
        assertThat(lines)
                .contains(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.html",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/中.txt");
        assertThat(lines.stream().map(line -> line.substring(66)))
                .containsExactly("a.css", "a.css.gz", "a/中.txt", "b.html");
        for (String line : lines) {
            byte[] content = Files.readAllBytes(site.resolve(line.substring(66)));
            assertThat(line).startsWith(Sums.of(content) + "  ");
        }
    }

    @Test
    void afterATwinThatCouldNotBeMadeNothingIsPublished() throws IOException {
        try (Generation generation = Publisher.open(site, List.of())) {
            generation.write("a.html", LONG.getBytes(UTF_8));
            assertThatThrownBy(() -> generation.compress("missing.html")).isInstanceOf(IOException.class);
            assertThatThrownBy(generation::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(site).doesNotExist();
    }
}
