package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.outline.Content;
import org.gangmu.outline.Genre;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "存在问题",
                "存在的问题",
                "存在的主要问题和不足",
                "问题与不足",
                "存在的困难和问题",
                "当前工作中存在的薄弱环节",
                "面临的困难和挑战",
                "主要问题及原因分析",
                "自身存在的差距",
                "存在问题的原因",
                "查摆的突出问题",
                "不足之处",
                "工作中的短板和不足",
                "巡察发现的问题",
                "存在问题情况",
                "存在的问题及原因",
                "原因剖析"
            })
    void headingAnnouncesProblems(String heading) {
        assertThat(facet(heading, "深入联系点调研。")).isEqualTo(Facet.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步工作打算",
                "下步工作安排",
                "下步措施",
                "今后努力方向",
                "2023年工作重点",
                "2023年工作思路",
                "2023年主要任务",
                "今后五年的目标任务",
                "明年工作计划",
                "下半年工作打算",
                "整改措施",
                "下阶段工作安排",
                "总体要求",
                "来年工作展望",
                "工作打算"
            })
    void headingAnnouncesPlans(String heading) {
        assertThat(facet(heading, "举办培训班，存在差距的抓紧补上。")).isEqualTo(Facet.PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要做法",
                "工作开展情况",
                "2022年工作回顾",
                "履职情况",
                "总体情况",
                "强化政治责任，坚持问题导向，推动整改落实",
                "持续深化不作为不担当问题专项治理",
                "坚决整治群众身边腐败和作风问题",
                "解决实际困难，做好暖心关怀",
                "补齐能力短板，加强队伍历练",
                "聚焦突出问题，纠治作风顽疾",
                "提高政治站位，精心谋划部署",
                "实施优秀年轻干部成长三年行动计划",
                "落实巡视整改任务情况",
                "破解企业融资难题",
                "防范化解风险挑战",
                "问题整改情况",
                "针对存在的问题抓整改",
                "超额完成年度目标任务",
                "明确主要目标，层层传导压力",
                "开展夜间巡查，如期实现“零火情”工作目标",
                "将奋斗目标细化成清单"
            })
    void headingOfWorkDone(String heading) {
        assertThat(facet(heading, "先后召开会议xx次，整改问题xx个，移交问题线索xx件。")).isEqualTo(Facet.PRACTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "存在问题及下步打算, 理论学习不够深入, 学习不够系统，理解不深。, PROBLEM",
        "存在问题及下步打算, 加强理论学习, 进一步完善制度，确保落实。, PLAN",
        "存在问题及下步打算, 下步打算, 办好培训班。, PLAN",
        "存在问题和改进措施, 存在问题, 用力不均衡。, PROBLEM",
        "工作成效和存在的问题, 班子建设得到加强, 先后开展培训xx期，选派干部xx名。, PRACTICE",
        "工作情况及下步打算, 加强学习, 先后组织学习12次，切实提高认识，不断改进作风。, PRACTICE",
        "工作情况及下步打算, 加强培训, 力争全年培训2000人次。, PLAN",
        "工作情况及存在的问题, 学习, 学得不深，用得不够，落实不到位。, PROBLEM",
        "差距和努力方向, 今后要压实责任, 定期检查评比。, PLAN",
        "存在的问题, 基层党建亮点不多, 着力打造品牌的意识还需进一步加强。, PROBLEM",
        "存在的问题, 针对性不强, 下一步将加强培训。, PROBLEM",
        "下步打算, 着力解决党建基础薄弱问题, 针对存在的不足开展整顿。, PLAN",
        "主要做法, 抓整改, 针对学习不够、作风不实等问题，制定措施xx条，已全部整改。, PRACTICE",
        "主要做法, 人才引育还需加强, 引进难、留人难。, PROBLEM",
        "主要做法, 下一步打算, 举办专场招聘。, PLAN",
        "基本情况, 人员编制, 现有科室12个。, OTHER",
        "基本情况, 组织领导, 先后召开会议12次，印发文件。, PRACTICE",
        "总体情况, 加强组织领导, 明确专人负责。, PRACTICE",
        "部门概况, 主要职责, 负责全县企业登记注册。, OTHER",
        "部门概况, 内设机构设置, 内设股室9个。, OTHER"
    })
    void twoHeadings(String above, String heading, String text, Facet facet) {
        Section child = section("s1-1", 2, heading, List.of(new Paragraph(text, 0)));
        Section parent = section("s1", 1, above, List.of(child));

        assertThat(read("2022年工作总结", parent, child)).isEqualTo(facet);
    }

    @Test
    void textThatBeginsWithWhatIsToComeIsPlan() {
        assertThat(facet("人才工作", "引进博士xx名。")).isEqualTo(Facet.PRACTICE);

        Section bare = new Section(
                "s1", "", Section.Kind.ITEM, 1, "三是", Optional.empty(), "", 0, List.of(new Paragraph("下一步，要抓好引才。", 0)));

        assertThat(read("2022年工作总结", bare, bare)).isEqualTo(Facet.PLAN);
    }

    @Test
    void reportThatIsAllPlan() {
        Section section = section("s1", 1, "强化理论武装", List.of(new Paragraph("举办培训班，整改问题。", 0)));

        assertThat(read("2022年党建工作要点", section, section)).isEqualTo(Facet.PLAN);
        assertThat(read("2022年党建工作计划（讨论稿）", section, section)).isEqualTo(Facet.PLAN);
        assertThat(read("2022年政府工作报告和2023年工作计划", section, section)).isEqualTo(Facet.PRACTICE);
        assertThat(read("2022年党建工作总结和2023年工作计划", section, section)).isEqualTo(Facet.PRACTICE);
    }

    @Test
    void yearOfTheReportIsNotToCome() {
        assertThat(facet("2022年工作情况", "开展培训。")).isEqualTo(Facet.PRACTICE);
        assertThat(facet("2024年重点", "开展培训。")).isEqualTo(Facet.PLAN);
    }

    private static Facet facet(String heading, String text) {
        Section section = section("s1", 1, heading, List.of(new Paragraph(text, 0)));
        return read("2022年工作总结", section, section);
    }

    private static Facet read(String title, Section top, Section asked) {
        Outline outline = new Outline(
                0,
                new Title(title, Title.Origin.TEXT, 0),
                OptionalInt.of(2022),
                Optional.empty(),
                Genre.SUMMARY,
                List.of(),
                List.of(top),
                List.of(),
                List.of());
        Facets facets = Facets.of(outline);
        Stance stance = facets.of(top, facets.root());
        return facets.facet(asked, asked.equals(top) ? stance : facets.of(asked, stance));
    }

    private static Section section(String id, int level, String heading, List<Content> content) {
        return new Section(id, "", Section.Kind.SECTION, level, "一、", Optional.of(heading), "", 0, content);
    }
}
