package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.api.Test;

/** Keys stay with their sections. */
class SectionKeysTest {

    private static final String REPORT = """
            2023年某县委工作总结
            一、主要做法
            （一）抓好人才工作。引进人才x名。
            （二）从严管理
            一是建章立制。二是定期检查，开展检查xx次。
            二、下步打算
            （一）建强队伍；
            """;

    /** A heading that stands twice takes the headings above in; here both do. */
    private static final String TWICE = "总结\n一、学校\n（一）安全工作\n巡查。\n二、医院\n（一）安全工作\n演练。\n";

    @Test
    void formIsShortAndOfItsKindAndNeverChanges() {
        assertThat(keys(REPORT).get("主要做法")).isEqualTo("k6ow7mu3");
        assertThat(keys(REPORT).values()).allMatch(key -> key.matches("k[a-z2-7]{7}"));
    }

    @Test
    void insertionAndNewNumbersElsewhereLeaveKeysAlone() {
        Map<String, String> before = keys(REPORT);
        Map<String, String> after = keys(REPORT.replace("一、主要做法", "一、基本情况\n本县共xx个乡镇。\n二、主要做法")
                .replace("二、下步", "三、下步")
                .replace("（一）抓好", "（一）学习理论。读书。\n（二）抓好")
                .replace("（二）从严", "（三）从严"));
        assertThat(after).hasSize(before.size() + 2).containsAllEntriesOf(before);
    }

    @Test
    void blanksNumbersPunctuationAndSpacesDoNotCount() {
        String filled =
                REPORT.replace("开展检查xx次", "开展 检查12次").replace("建强队伍；", "建强队伍。").replace("抓好人才工作", "抓好“人才”工作（2023）");
        assertThat(keys(filled).values()).containsExactlyElementsOf(keys(REPORT).values());
    }

    @Test
    void sameHeadingsAreToldApartByThoseAbove() {
        List<String> twice = all(TWICE);
        assertThat(twice).doesNotHaveDuplicates();
        List<String> other = all(TWICE.replace("二、医院", "二、诊所"));
        assertThat(other.subList(0, 2)).isEqualTo(twice.subList(0, 2));
        assertThat(other.get(3)).isNotEqualTo(twice.get(3));
    }

    @Test
    void keyThatWasOneSectionsIsNeverAnothers() {
        String alone = all("总结\n二、医院\n（一）安全工作\n演练。\n").get(1);
        assertThat(all(TWICE)).doesNotContain(alone);
    }

    @Test
    void sectionsWithoutWordsAreCounted() {
        List<String> same = all("总结\n一、工作\n1.xx。\n2.xx。\n3.××。\n");
        assertThat(same).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void noTwoSectionsOfAReportShareAKey() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                assertThat(all(Files.readString(file))).doesNotHaveDuplicates().hasSizeGreaterThan(10);
            }
        }
    }

    private static List<String> all(String text) {
        List<String> keys = new ArrayList<>();
        collect(outline(text).sections(), (name, key) -> keys.add(key));
        return keys;
    }

    /** The keys by the headings or texts of the sections, less what may change. */
    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        collect(outline(text).sections(), keys::put);
        return keys;
    }

    private static void collect(List<Section> sections, BiConsumer<String, String> found) {
        for (Section section : sections) {
            String name = section.heading()
                    .orElseGet(() -> section.paragraphs().get(0).text());
            found.accept(name, section.key());
            collect(section.children(), found);
        }
    }

    private static Outline outline(String text) {
        SourceFile file = new SourceReader(Noise.defaults())
                .read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return new OutlineParser().parse(file).value().orElseThrow().get(0);
    }
}
