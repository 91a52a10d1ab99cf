package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence before 一是… says of the run behind it: p practice, w wanting, n to be done next, o none of these. */
class LeadInsTest {

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of(
                        "某区委书记2022年述职报告\n一、履职情况\n一是抓学习。二是抓队伍。\n肯定成绩的同时，也看到工作中还存在不足：一是压力传导不够；二是队伍老化。\n二、下步工作\n围绕上述问题，重点抓好两件事：一是压实责任；二是补充队伍。",
                        "p p p w w n n n"),
                Arguments.of(
                        "某局2023年工作总结\n我局工作有了成效，但仍有一些问题和差距：一是学习不深。二是队伍短缺。\n下一步，我们将做好以下工作：一是深化学习。二是补充队伍。", "w w n n"),
                Arguments.of(
                        "某局2023年工作总结\n（一）抓学习。办班12期。\n（二）抓支部。评比两次。虽有成绩，但还存在以下问题：1.学习不深。2.发展不平衡。今后，我们将重点做好：1.深化学习。2.补齐短腿。",
                        "p p w w n n"),
                Arguments.of(
                        "某院2023年工作总结\n一、工作开展情况\n（一）建队伍。引进15名。但也存在一些不足：一是高层次人才难引；二是流失多。下一步将完善政策。\n（二）抓服务。走访48户。",
                        "p p w w p"),
                Arguments.of(
                        "某局2023年工作总结\n一、主要工作\n针对发现的问题，采取了以下措施：一是约谈12人；二是建章立制。\n二、队伍建设\n重点解决以下问题：一是办公用房；二是用车。",
                        "p p p p p p"),
                Arguments.of(
                        "某局自查报告\n我局认真开展自查。对照要求，还存在一些薄弱环节，主要表现在：\n一、学习抓得不紧\n以会代学较多。\n二、队伍建设\n（一）人手紧张。缺编6人。\n三、整改措施\n一要加强学习。二要补充人员。",
                        "w w w n n n"),
                Arguments.of("某校自查报告\n经检查，发现以下安全隐患：\n1、旧楼线路老化。\n2、围墙低矮。", "w w"),
                Arguments.of("某校工作报告\n现将安全工作和存在的问题报告如下：\n一、建立制度\n制定预案3项。\n二、加强演练\n演练4次。", "p p"),
                Arguments.of("某校工作报告\n我校着力消除以下隐患：\n一、旧楼线路\n更换线路3公里。\n二、围墙低矮\n加高围墙。", "p p"),
                Arguments.of("某局2023年工作总结\n一、主要工作\n办班3期。\n二、存在问题\n暂无。", "p o"),
                Arguments.of(
                        "某局关于巡察整改情况的报告\n一、党的领导方面\n（一）关于学习不深入的问题\n已整改，学习12次。\n（二）责任传导不够\n签订责任书。\n二、目前仍存在的问题\n个别制度执行不力。\n三、下一步打算\n继续整改。",
                        "p p p w n"),
                Arguments.of("某局2023年工作总结\n一、上年度问题整改情况\n（一）责任传导不够问题\n已整改。\n二、存在的问题\n（一）创新不够\n办法不多。", "p p w w"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sentenceSpeaksForItsRun(String text, String expected) {
        Outline outline = FigureClauses.outline(text);
        Facets facets = Facets.of(outline);
        List<String> found = new ArrayList<>();
        outline.sections().forEach(section -> tell(section, facets.root(), facets, found));

        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    private static void tell(Section section, Stance above, Facets facets, List<String> found) {
        Stance stance = facets.of(section, above);
        found.add(
                switch (facets.facet(section, stance)) {
                    case PRACTICE -> "p";
                    case PROBLEM -> "w";
                    case PLAN -> "n";
                    case OTHER -> "o";
                });
        section.children().forEach(child -> tell(child, stance, facets, found));
    }
}
