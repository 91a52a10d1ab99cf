package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 2: a portal that was built step by step, with all that is remembered, equals one that is built from nothing. */
class IncrementalTest {

    private static final int REPORTS = 40;
    private static final int STEPS = 3;
    private static final List<String> WORDS = List.of("人才引进", "作风建设", "基层党组织", "廉政教育", "意识形态", "巡察整改", "干部培训", "政治学习");

    @TempDir
    private Path folder;

    /** Twenty series; more by {@code -Dgangmu.series=200}. */
    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("gangmu.series", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsStepByStepEqualABuildFromNothing(int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < REPORTS; i++) {
            Portals.write(folder, "content/reports/" + i % 4 + "/r" + i + ".txt", report(i, random));
        }
        StageCache cache = new StageCache();
        build(cache, false);
        for (int step = 0; step < STEPS; step++) {
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                edit(random);
            }
            assertThat(build(cache, false).published()).isTrue();
        }
        Path clean = folder.resolve("clean");
        BuildOrder anew = new BuildOrder(folder, clean, false, false, Delivery.AS_SET, new OrderedWork(1));
        Build.run(anew, Progress.NONE);
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(Portals.files(clean));
    }

    @Test
    void whatHasNotChangedIsNotBuiltAgain() throws IOException {
        Portals.ofSeeds(folder, false);
        BuildResult first = build(new StageCache(), false);
        Path built = folder.resolve("site").toRealPath();
        BuildResult second = build(new StageCache(), false);
        assertThat(folder.resolve("site").toRealPath()).isEqualTo(built);
        assertThat(second.sections()).isEqualTo(first.sections());
        assertThat(second.findings()).isEqualTo(first.findings());
        for (var level : org.gangmu.source.Level.values()) {
            assertThat(second.checks().count(level)).isEqualTo(first.checks().count(level));
        }
        assertThat(second.checks().others()).isNotEmpty();
        assertThat(build(new StageCache(), true).checks().others()).isEmpty();
    }

    @Test
    void aPageThatWasTouchedOrAReportThatWasEditedIsMadeAgain() throws IOException {
        Portals.ofSeeds(folder, false);
        build(new StageCache(), false);
        Path home = folder.resolve("site").toRealPath().resolve("index.html");
        Files.delete(home);
        build(new StageCache(), false);
        assertThat(folder.resolve("site/index.html")).exists();
        Path report;
        try (Stream<Path> files = Files.list(folder.resolve("content/reports"))) {
            report = files.sorted().findFirst().orElseThrow();
        }
        var time = Files.getLastModifiedTime(report);
        Files.writeString(report, Files.readString(report).replace("党", "團"));
        Files.setLastModifiedTime(report, time);
        assertThat(build(new StageCache(), false).checks().others()).isEmpty();
    }

    @Test
    void aDamagedOrForeignMemoryIsLeftAside() throws IOException {
        Portals.ofSeeds(folder, false);
        build(new StageCache(), false);
        Path memory = folder.resolve(".gangmu/last");
        byte[] whole = Files.readAllBytes(memory);
        for (int cut : new int[] {0, 1, 63, 64, 65, whole.length / 2, whole.length - 1}) {
            Files.write(memory, java.util.Arrays.copyOf(whole, cut));
            assertThat(build(new StageCache(), false).checks().others()).isEmpty();
        }
        byte[] turned = Files.readAllBytes(memory);
        turned[turned.length - 1] ^= 1;
        Files.write(memory, turned);
        assertThat(build(new StageCache(), false).checks().others()).isEmpty();
        Files.delete(memory);
        Files.createDirectories(memory.resolve("folder"));
        assertThat(build(new StageCache(), false).published()).isTrue();
    }

    private BuildResult build(StageCache cache, boolean clean) {
        BuildOrder order =
                new BuildOrder(folder, folder.resolve("site"), false, false, Delivery.AS_SET, new OrderedWork(2));
        return new BuildMemory(order, cache).run(clean, Progress.NONE);
    }

    private void edit(Random random) throws IOException {
        List<Path> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("content/reports"))) {
            files.filter(Files::isRegularFile).sorted().forEach(reports::add);
        }
        Path one = reports.get(random.nextInt(reports.size()));
        String text = Files.readString(one);
        switch (random.nextInt(8)) {
            case 0 -> Files.delete(one);
            case 1 -> Files.move(one, one.resolveSibling("moved-" + random.nextInt(1_000_000) + ".txt"));
            case 2 -> Files.writeString(one, text + "\n四、" + word(random) + "\n下一步加强" + word(random) + "。\n");
            case 3 -> Files.writeString(one, text.replaceFirst("2\\d{3}年", "2" + (100 + random.nextInt(900)) + "年"));
            case 4 ->
                Portals.write(
                        folder,
                        "content/reports/new-" + random.nextInt(1_000_000) + ".txt",
                        report(random.nextInt(99), random));
            case 5 ->
                Portals.write(
                        folder, "gangmu.yaml", "title: 汇编" + random.nextInt(9) + "\nterms: [" + word(random) + "]\n");
            case 6 -> Portals.write(folder, "terms.txt", word(random) + "\n");
            default ->
                Portals.write(
                        folder,
                        "themes/talent.md",
                        "---\nname: 人才" + random.nextInt(9) + "\norder: 2\nfor:\n  5: >-\n    " + word(random)
                                + "\n---\n引言。\n");
        }
    }

    private static String report(int number, Random random) {
        StringBuilder text = new StringBuilder();
        text.append("第").append(number).append("县委").append(2018 + number % 4).append("年工作总结\n");
        for (String sign : List.of("一、", "二、", "三、")) {
            text.append(sign).append(sign.equals("二、") ? "存在的问题" : word(random)).append('\n');
            text.append("（一）")
                    .append(word(random))
                    .append("。全年开展")
                    .append(word(random))
                    .append(random.nextInt(90))
                    .append("次，学习《条例》和“")
                    .append(word(random))
                    .append("”，但")
                    .append(word(random))
                    .append("不足。\n");
        }
        return text.toString();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
