package org.gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.gangmu.site.Corpus;
import org.gangmu.site.Digests;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.junit.jupiter.api.Test;

class DigestFilesTest {

    private static final List<Theme> THEMES =
            List.of(Samples.theme("conduct", "作风", 2), Samples.theme("talent", "人才", 1));

    private static Map<String, String> files(Report... reports) {
        DigestFiles files = new DigestFiles(
                Digests.of(THEMES, Corpus.of(List.of(reports)).value().orElseThrow()));
        Map<String, String> written = new LinkedHashMap<>();
        files.write(written::put);
        assertThat(written).hasSize(files.size());
        return written;
    }

    private static Samples sample(String path) {
        return Samples.report(path)
                .section(Samples.section(
                        "s1",
                        "一、",
                        "存在的\"问题\"",
                        Samples.item("s1-1", "一是", "", Samples.text("</script>引进xx名\\人才。".repeat(20)))))
                .about("s1-1", Facet.PROBLEM, "talent");
    }

    @Test
    void eachReportHandsItselfOver() {
        Map<String, String> files =
                files(sample("a/b.txt").make(), sample("c.txt").unit("").make());
        assertThat(files.keySet()).containsExactly("data/compare/a/b.js", "data/compare/c.js", "data/compare.js");
        String piece = files.get("data/compare/a/b.js");
        assertThat(piece)
                .startsWith("gangmu.take(\"compare/a/b\",{title:\"关于工作的报告\",label:[\"区委\",\"2022\",\"总结\"],parts:[")
                .contains("[\"s1\",\"一\",\"\",\"other\",\"存在的\\\"问题\\\"\",\"\"]")
                .contains("[\"s1-1\",\"一，一是\",\"talent\",\"problem\",\"\",\"</script>引进xx名\\\\人才。")
                .endsWith("……\"]]})\n");
        assertThat(piece.length()).isLessThan(500);
    }

    @Test
    void theListKnowsThemesReportsAndTheStateOfEach() {
        String list =
                files(sample("a.txt").make(), sample("c.txt").unit("").make()).get("data/compare.js");
        assertThat(list)
                .startsWith(
                        "gangmu.take(\"compare\",{themes:[[\"talent\",\"人才\",\"themes/talent/index.html\"],[\"conduct\"")
                .containsPattern("\\[\"a\",\"关于工作的报告\",\"区委\",\"2022\",\"总结\",\"[0-9a-f]{8}\"]")
                .containsPattern("\\[\"c\",\"关于工作的报告\",\"\",\"2022\",\"总结\",\"[0-9a-f]{8}\"]");
        String other = files(
                        sample("a.txt").about("s1-1", Facet.PLAN, "talent").make(),
                        sample("c.txt").unit("").make())
                .get("data/compare.js");
        assertThat(other).isNotEqualTo(list);
    }
}
