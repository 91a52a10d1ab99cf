package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.gangmu.check.Finding;
import org.gangmu.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From folder to portal. */
class BuildTest {

    private static final String GOOD = "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n";

    @TempDir
    private Path folder;

    @Test
    void seedsWithoutFrontMatterMakeAPortal() throws IOException {
        BuildResult result = Portals.build(Portals.ofSeeds(folder, false), false, 2);
        assertThat(result.bad()).isEmpty();
        assertThat(result.published()).isTrue();
        assertThat(result.reports()).isEqualTo(5);
        assertThat(result.checks().findings()).extracting(Finding::id).contains("S01", "W01");
        Map<String, String> site = Portals.files(folder.resolve("site"));
        assertThat(site).containsKeys("index.html", "404.html", "themes/talent/index.html");
        assertThat(site.keySet())
                .filteredOn(path -> path.matches("reports/.+/index.html"))
                .hasSize(5);
    }

    @Test
    void sameInputMakesTheSameBytesWhateverTheSurroundings(@TempDir Path other) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Portals.build(Portals.ofSeeds(folder, false), false, 1);
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Portals.build(Portals.ofSeeds(other, true), false, 8);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, String> site = Portals.files(folder.resolve("site"));
        assertThat(site).hasSizeGreaterThan(20).isEqualTo(Portals.files(other.resolve("site")));
    }

    @Test
    void errorLeavesTheOldPortalAndStillListsAllFindings() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        assertThat(Portals.build(folder, false, 2).published()).isTrue();
        Map<String, String> before = Portals.files(folder.resolve("site"));

        Portals.write(folder, "content/reports/a.txt", GOOD + "三、下步打算\n引才。\n");
        Portals.write(folder, "content/reports/b.txt", "");
        Portals.write(folder, "content/reports/c.txt", "---\ntitle: [\n---\n" + GOOD);
        BuildResult failed = Portals.build(folder, false, 2);
        assertThat(failed.published()).isFalse();
        assertThat(failed.bad()).containsExactly("content/reports/b.txt", "content/reports/c.txt");
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void keepGoingPublishesTheGoodReports() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/reports/b.txt", "");
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(result.published()).isTrue();
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.bad()).containsExactly("content/reports/b.txt");
        assertThat(Portals.files(folder.resolve("site")))
                .containsKey("reports/a/index.html")
                .doesNotContainKey("reports/b/index.html");
    }

    @Test
    void draftsAreLeftOut() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/reports/b.txt", "---\ndraft: true\n---\n" + GOOD);
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.reports()).isEqualTo(1);
        assertThat(Portals.files(folder.resolve("site"))).doesNotContainKey("reports/b/index.html");
    }

    @Test
    void addressAskedForTwiceIsAnError() throws IOException {
        Portals.write(folder, "content/reports/a.txt", "---\naddress: x\n---\n" + GOOD);
        Portals.write(folder, "content/reports/b.txt", "---\ntitle: 总结\naddress: x\n---\n" + GOOD);
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.published()).isFalse();
        assertThat(result.findings())
                .filteredOn(found -> found.code().equals("address-twice"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.source()).isEqualTo("content/reports/b.txt");
                    assertThat(found.place().line()).isEqualTo(3);
                    assertThat(found.arguments()).contains("content/reports/a.txt");
                });
    }

    @Test
    void fileInPlaceOfAFolderIsAnError() throws IOException {
        Portals.write(folder, "content/reports", "not a folder");
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(result.published()).isFalse();
        assertThat(result.findings()).extracting(Diagnostic::code).containsExactly("folder-unreadable");
        assertThat(result.findings()).extracting(Diagnostic::source).containsExactly("content/reports");
    }

    @Test
    void emptyFolderIsNoPortal() throws IOException {
        assertThat(Portals.build(folder, false, 2).findings())
                .extracting(Diagnostic::code)
                .containsExactly("reports-missing");
        Files.createDirectories(folder.resolve("content/reports"));
        assertThat(Portals.build(folder, true, 2).findings())
                .extracting(Diagnostic::code)
                .containsExactly("reports-missing");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void folderThatGangmuDidNotMakeIsLeftAlone() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "site/precious.txt", "mine");
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.published()).isFalse();
        assertThat(result.findings()).extracting(Diagnostic::code).contains("site-foreign");
        assertThat(Portals.files(folder.resolve("site"))).containsExactly(Map.entry("precious.txt", "mine"));
    }

    @Test
    void brokenThemeIsAnErrorAndTheOthersHold() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "themes/talent.md", "---\nname: 人才\norder: 2\nfor:\n  3: 人才\n---\n引才。\n");
        Portals.write(folder, "themes/broken.md", "no block");
        assertThat(Portals.build(folder, false, 2).published()).isFalse();
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(result.bad()).containsExactly("themes/broken.md");
        assertThat(result.themes()).isEqualTo(1);
    }

    @Test
    void pagesOfEditorsBecomePages() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/pages/about.md", "# 关于\n\n本站收录**报告**。\n");
        assertThat(Portals.build(folder, false, 2).bad()).isEmpty();
        assertThat(Portals.files(folder.resolve("site")).get("about/index.html"))
                .contains("<strong>报告</strong>");
    }

    @Test
    void reportsComeInTheOrderOfCodePointsAndOtherFilesAreNamed() throws IOException {
        for (String name : List.of("b.txt", "𠀀.txt", "Z/a.TXT", "报告.txt", "\uff21.txt", ".hidden.txt", "note.doc")) {
            Portals.write(folder, "content/reports/" + name, GOOD);
        }
        List<String> paths = new ArrayList<>();
        PortalFolder portal = new PortalFolder(folder);
        portal.reports()
                .value()
                .orElseThrow()
                .forEach(file -> paths.add(file.path().substring(16)));
        assertThat(paths).containsExactly("Z/a.TXT", "b.txt", "报告.txt", "\uff21.txt", "𠀀.txt");
        assertThat(portal.reports().diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("file-ignored");
            assertThat(found.source()).isEqualTo("content/reports/note.doc");
        });
    }
}
