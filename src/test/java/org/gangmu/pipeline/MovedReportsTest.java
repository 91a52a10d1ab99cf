package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports move, and their addresses lead on: from folder to portal. */
class MovedReportsTest {

    private static final String GOOD = "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n";
    private static final String OTHER = "2022年县委工作总结\n一、党的建设\n抓好党建。\n二、下步打算\n再抓。\n";

    @TempDir
    private Path folder;

    private void move(String from, String to) throws IOException {
        Path target = folder.resolve("content/reports").resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(folder.resolve("content/reports").resolve(from), target);
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve(AddressTable.FILE));
    }

    private BuildResult begin() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/reports/b.txt", OTHER);
        return Portals.build(folder, false, 2);
    }

    @Test
    void oldAddressLeadsToTheNewOne() throws IOException {
        assertThat(begin().findings()).isEmpty();
        move("a.txt", "2023/ju.txt");
        Portals.write(folder, "content/reports/2023/ju.txt", GOOD.replace("人才工作", "人才和干部工作"));
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.findings()).isEmpty();
        Map<String, String> site = Portals.files(folder.resolve("site"));
        assertThat(site).containsKey("reports/2023/ju/index.html");
        Document old = Jsoup.parse(site.get("reports/a/index.html"));
        assertThat(old.selectFirst("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../reports/2023/ju/index.html");
        assertThat(old.selectFirst("link[rel=canonical]").attr("href")).isEqualTo("../../reports/2023/ju/index.html");
        assertThat(old.selectFirst("main a[data-moved]").attr("href")).isEqualTo("../../reports/2023/ju/index.html");
        assertThat(old.select("script:not([src])")).isEmpty();
        assertThat(site.get("reports/a/source.html")).contains("reports/2023/ju/source.html");
        assertThat(site.get("SHA256SUMS")).contains("  reports/a/index.html\n");
        assertThat(table().lines().filter(line -> line.startsWith("a\t"))).containsExactly("a\t-> 2023/ju");
    }

    @Test
    void tableIsWrittenOnlyWhenItSaysSomethingNew() throws IOException {
        begin();
        Path file = folder.resolve(AddressTable.FILE);
        Files.writeString(file, "# mine\n" + table().lines().skip(3).reduce("", (all, line) -> line + "\r\n" + all));
        String own = table();
        Portals.write(folder, "content/reports/a.txt", GOOD.replace("不足", "缺乏"));
        Portals.build(folder, false, 2);
        assertThat(table()).isEqualTo(own);
        Portals.write(folder, "content/reports/c.txt", GOOD.replace("县委", "县府"));
        Portals.build(folder, false, 2);
        assertThat(table())
                .startsWith("# mine\na\ta.txt\t")
                .contains("\nc\tc.txt\t")
                .doesNotContain("\r");
    }

    @Test
    void portalIsThatOfItsInputTheTableIncluded(@TempDir Path other) throws IOException {
        begin();
        move("a.txt", "c.txt");
        Portals.build(folder, false, 2);
        Portals.write(other, "content/reports/c.txt", GOOD);
        Portals.write(other, "content/reports/b.txt", OTHER);
        Portals.write(other, AddressTable.FILE, table());
        Portals.build(other, false, 1);
        assertThat(Portals.files(other.resolve("site"))).isEqualTo(Portals.files(folder.resolve("site")));
        assertThat(Files.readString(other.resolve(AddressTable.FILE))).isEqualTo(table());
    }

    @Test
    void failedBuildLeavesTheTableAloneAndSoDoesOneThatKeepsGoing() throws IOException {
        begin();
        String before = table();
        move("a.txt", "c.txt");
        Portals.write(folder, "content/reports/b.txt", "");
        assertThat(Portals.build(folder, false, 2).published()).isFalse();
        assertThat(table()).isEqualTo(before);
        assertThat(Portals.build(folder, true, 2).published()).isTrue();
        assertThat(table()).isEqualTo(before);
        assertThat(Portals.files(folder.resolve("site")).get("reports/a/index.html"))
                .contains("reports/c/index.html");
        Portals.write(folder, "content/reports/b.txt", OTHER);
        Portals.build(folder, false, 2);
        assertThat(table()).contains("a\t-> c\n", "\nb\tb.txt\t").doesNotContain("gone");
    }

    @Test
    void deletedReportIsGoneAndToldOnce() throws IOException {
        begin();
        Files.delete(folder.resolve("content/reports/a.txt"));
        assertThat(Portals.build(folder, false, 2).findings())
                .extracting(Diagnostic::code)
                .containsExactly("addresses-gone");
        assertThat(Portals.files(folder.resolve("site"))).doesNotContainKey("reports/a/index.html");
        assertThat(Portals.build(folder, false, 2).findings()).isEmpty();
        Portals.write(folder, AddressTable.FILE, table() + "a -> b\n");
        assertThat(Portals.build(folder, false, 2).findings()).isEmpty();
        assertThat(Portals.files(folder.resolve("site")).get("reports/a/index.html"))
                .contains("reports/b/index.html");
    }

    @Test
    void manyThatAreGoneAreCounted() throws IOException {
        begin();
        for (int i = 0; i < 13; i++) {
            Portals.write(folder, "content/reports/old/r" + i + ".txt", OTHER.replace("党的建设", "第" + i + "项工作"));
        }
        Portals.build(folder, false, 2);
        for (int i = 0; i < 13; i++) {
            Files.delete(folder.resolve("content/reports/old/r" + i + ".txt"));
        }
        List<Diagnostic> found = Portals.build(folder, false, 2).findings();
        assertThat(found).hasSize(11).allMatch(one -> one.level() == Level.WARNING);
        assertThat(found.get(10).code()).isEqualTo("addresses-gone-more");
        assertThat(found.get(10).arguments()).containsExactly("3");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void otherUsersMayReadTheTableAsTheyMayReadAnyNewFile() throws IOException {
        begin();
        Path plain = Files.writeString(folder.resolve("plain"), "");
        assertThat(Files.getPosixFilePermissions(folder.resolve(AddressTable.FILE)))
                .isEqualTo(Files.getPosixFilePermissions(plain));
        Path site = folder.resolve("site/index.html");
        assertThat(Files.getPosixFilePermissions(site)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void damagedTableIsReadAsFarAsItGoesAndNeverWrittenOver() throws IOException {
        begin();
        String damaged = "old -> a\n<<<<<<< HEAD\n" + table();
        Portals.write(folder, AddressTable.FILE, damaged);
        Portals.write(folder, "content/reports/c.txt", GOOD.replace("县委", "县府"));
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.published()).isTrue();
        assertThat(result.findings()).extracting(Diagnostic::code).containsExactly("addresses-line");
        assertThat(table()).isEqualTo(damaged);
        assertThat(Portals.files(folder.resolve("site"))).containsKey("reports/old/index.html");

        byte[] noText = {(byte) 0xff, 0, 1};
        Files.write(folder.resolve(AddressTable.FILE), noText);
        assertThat(Portals.build(folder, false, 2).findings())
                .extracting(Diagnostic::code)
                .containsExactly("addresses-unreadable");
        assertThat(Files.readAllBytes(folder.resolve(AddressTable.FILE))).isEqualTo(noText);
    }

    @Test
    void anotherTargetHasTheSameRedirects(@TempDir Path elsewhere) throws IOException {
        begin();
        move("a.txt", "c.txt");
        Delivery delivery = new Delivery(Optional.of("/copy/"), true);
        BuildOrder order = new BuildOrder(folder, elsewhere.resolve("out"), false, false, delivery, new OrderedWork(2));
        assertThat(Build.run(order, Progress.NONE).published()).isTrue();
        assertThat(elsewhere.resolve("out/reports/a/index.html")).exists();
        assertThat(elsewhere.resolve("out/index.html.gz")).exists();
        assertThat(Files.readString(elsewhere.resolve("out/404.html"))).contains("href=\"/copy/index.html\"");
        assertThat(table()).contains("a\t-> c\n");
    }
}
