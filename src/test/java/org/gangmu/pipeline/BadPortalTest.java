package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gangmu.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Portals of which something is bad: the rest is read, and published where that can do no harm. */
class BadPortalTest {

    private static final String GOOD = "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n";

    @TempDir
    private Path folder;

    @Test
    void nameThatSomeComputerRefusesDoesNotStopThePortal() throws IOException {
        Portals.write(folder, "content/reports/com0.txt", GOOD);
        Portals.write(folder, "content/reports/lpt0/con.txt", GOOD);
        Portals.write(folder, "content/reports/" + "装".repeat(80) + ".txt", GOOD);
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.bad()).isEmpty();
        assertThat(result.published()).isTrue();
    }

    @Test
    void nameThatCannotBeReadIsAnErrorOfItsFile() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/reports/\ufffd.txt", GOOD);
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(result.published()).isTrue();
        assertThat(codes(result)).containsExactly("name-undecodable");
        assertThat(result.bad()).containsExactly("content/reports/\ufffd.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoOrdinaryFileIsAnError() throws IOException {
        Path device = Path.of("/dev/null");
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Path report = Files.createSymbolicLink(folder.resolve("content/reports/b.txt"), device);
        Path settings = Files.createSymbolicLink(folder.resolve("gangmu.yaml"), device);
        BuildResult result = Portals.build(folder, true, 2);
        Files.delete(report);
        Files.delete(settings);
        assertThat(codes(result)).containsExactly("unreadable", "unreadable");
        assertThat(result.bad()).containsExactly("gangmu.yaml", "content/reports/b.txt");
    }

    @Test
    void portalWithoutAGoodReportDoesNotReplaceTheOldOne() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        assertThat(Portals.build(folder, false, 2).published()).isTrue();
        Map<String, String> before = Portals.files(folder.resolve("site"));

        Portals.write(folder, "content/reports/a.txt", "");
        BuildResult bad = Portals.build(folder, true, 2);
        assertThat(bad.published()).isFalse();
        assertThat(codes(bad)).containsExactly("empty-file", "reports-missing");

        Portals.write(folder, "content/reports/a.txt", "---\ndraft: true\n---\n" + GOOD);
        for (boolean keepGoing : List.of(true, false)) {
            BuildResult draft = Portals.build(folder, keepGoing, 2);
            assertThat(draft.published()).isFalse();
            assertThat(codes(draft)).containsExactly("reports-missing");
        }
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void settingsThatAreNoYamlHideNoOtherFindingAndPublishNothing() throws IOException {
        Portals.write(folder, "gangmu.yaml", "name: [\n");
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "content/reports/b.txt", "");
        Portals.write(folder, "themes/x.md", "no block");
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(codes(result)).containsExactly("settings-broken", "theme-without-block", "empty-file");
        assertThat(result.published()).isFalse();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void portalIsNotPutAmongItsSources() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        for (String place : List.of("content", "content/site", "themes/site", "src/x", "seeds")) {
            BuildOrder order =
                    new BuildOrder(folder, folder.resolve(place), true, false, Delivery.AS_SET, new OrderedWork(2));
            BuildResult result = Build.run(order, Progress.NONE);
            assertThat(result.published()).isFalse();
            assertThat(codes(result)).contains("site-unsafe");
        }
        assertThat(folder.resolve("themes")).doesNotExist();
    }

    @Test
    void addressBelongsToTheFirstWhoAsksForItWhenTheBuildGoesOn() throws IOException {
        Portals.write(folder, "content/reports/a.txt", "---\naddress: x\n---\n" + GOOD);
        Portals.write(folder, "content/reports/b.txt", "---\naddress: x\n---\n" + GOOD);
        BuildResult result = Portals.build(folder, true, 2);
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.bad()).containsExactly("content/reports/b.txt");
        Map<String, String> site = Portals.files(folder.resolve("site"));
        assertThat(site.keySet())
                .filteredOn(path -> path.startsWith("reports/"))
                .containsExactlyInAnyOrder("reports/index.html", "reports/x/index.html", "reports/x/source.html");
        assertThat(site.get("reports/x/index.html")).contains("data-source=\"reports/a.txt\"");
    }

    @Test
    void sourcePageOfAPartShowsItsOwnLines() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int part = 1; part <= 4; part++) {
            text.append("篇")
                    .append(part)
                    .append("\n")
                    .append(GOOD)
                    .append("甲乙丙")
                    .append(part)
                    .append("。\n");
        }
        Portals.write(folder, "content/reports/a.txt", text.toString());
        assertThat(Portals.build(folder, false, 2).reports()).isEqualTo(4);
        Map<String, String> site = Portals.files(folder.resolve("site"));
        int line = 1;
        for (int part = 1; part <= 4; part++) {
            String page = site.getOrDefault("reports/a-" + part + "/source.html", "");
            assertThat(page.split("<li id=\"L", -1)).hasSize(8);
            for (int i = 0; i < 7; i++) {
                assertThat(page).contains("<li id=\"L" + line++ + "\">");
            }
            assertThat(page).contains("甲乙丙" + part, "全文件 28 行");
        }
    }

    @Test
    void termThatCannotBeReadIsAnErrorOfItsLine() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, "terms.txt", "# own\n一村一员\n《决定》\n林长制\tlin\n");
        BuildResult result = Portals.build(folder, false, 2);
        assertThat(result.published()).isFalse();
        assertThat(codes(result)).containsExactly("lexicon-line-term", "lexicon-line-pinyin");
        assertThat(result.findings())
                .filteredOn(found -> found.source().equals("terms.txt"))
                .extracting(found -> found.place().toString())
                .containsExactly("3:1", "4:1");
    }

    private static List<String> codes(BuildResult result) {
        return result.findings().stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals("title-inferred"))
                .toList();
    }
}
