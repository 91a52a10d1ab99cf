package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "举办培训班xx期，培训xx余人次|xx xx",
                "慰问金xx.x万元|xx.x",
                "办结率xx.xx%，|xx.xx",
                "x家企业|x",
                "第X批次|X",
                "党的XX届X中、x中全会|XX X x",
                "构建“x+x+x”体系|x x x",
                "实行“x＋x＋x”防控|x x x",
                "20XX年|XX",
                "x月x日|x x",
                "下降x。|x",
                "***区、****等|*** ****",
                "*区|*",
                "＊＊县|＊＊",
                "××市×区|×× ×",
                "○○镇〇〇村|○○ 〇〇",
                "同xx县|xx",
                "xxx（x+x）|xxx x x"
            })
    void findsBlanks(String text, String blanks) {
        List<String> found = Blanks.find(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();

        assertThat(found).containsExactly(blanks.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excel表格",
                "taxi",
                "xml、XML文件",
                "微信Hx宣传页",
                "XXL号",
                "购置X光机",
                "3×4米",
                "3 × 4",
                "2*3",
                "二○二一年",
                "二〇〇八年",
                "○",
                "* 注",
                "*****",
                "某县某某同志",
                "x",
                "",
                "没有"
            })
    void leavesTheRest(String text) {
        assertThat(Blanks.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000,30", "001,244", "002,12", "003,177", "004,149"})
    void countsTheBlanksOfTheSeeds(String seed, int count) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Path file = seeds.filter(path -> path.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();

            List<Span> blanks = Blanks.find(Files.readString(file));

            assertThat(blanks).hasSize(count);
        }
    }
}
