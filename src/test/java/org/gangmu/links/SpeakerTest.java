package org.gangmu.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.Facet;
import org.gangmu.outline.Content;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.junit.jupiter.api.Test;

class SpeakerTest {

    @Test
    void aBareHeadingOfAPartTellsNothing() {
        assertThat(tells(Section.Kind.SECTION, "主动公开政府信息的情况")).isFalse();
        assertThat(tells(Section.Kind.ITEM, "拓宽引才渠道，兑现补贴")).isTrue();
        assertThat(tells(Section.Kind.ITEM, "抓学习")).isFalse();
    }

    @Test
    void rowsOfATableTellNothing() {
        assertThat(tells(Section.Kind.SECTION, "公开情况", "| 信息内容 | 本年新制作数量 |", "规章\t12\t14"))
                .isFalse();
        assertThat(tells(Section.Kind.SECTION, "公开情况", "| 信息内容 | 本年新制作数量 |", "全年主动公开信息十二条。"))
                .isTrue();
        assertThat(tells(Section.Kind.SECTION, "公开情况", "无。")).isFalse();
    }

    private static boolean tells(Section.Kind kind, String heading, String... texts) {
        List<Content> content = Arrays.stream(texts)
                .map(text -> (Content) new Paragraph(text, 0))
                .toList();
        Section section = new Section("s1", "k", kind, 1, "一、", Optional.of(heading), "", 0, content);
        return new Speaker(0, 0, List.of(section), Facet.PRACTICE, List.of()).tells();
    }
}
