package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gangmu.outline.Content;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.junit.jupiter.api.Test;

class AspectsTest {

    private static final Aspects ASPECTS = new Aspects(new Theme(
            "talent",
            "人才工作",
            1,
            List.of(new Theme.Word("引进项目", 0)),
            List.of(
                    new Theme.Aspect("引进", List.of("引才", "引进", "招聘")),
                    new Theme.Aspect("培养", List.of("培养", "师带徒")),
                    new Theme.Aspect("服务", List.of("公寓", "补贴", "引进补贴"))),
            ""));

    @Test
    void whatTheHeadingNamesCounts() {
        assertThat(of("拓宽引才渠道", "发放购房补贴，建设公寓。")).containsExactly(0);
        assertThat(of("抓好引进和培养", "发放购房补贴。")).containsExactly(0, 1);
    }

    @Test
    void whereTheHeadingNamesNothingTheTextDoes() {
        assertThat(of("做好人才工作", "招聘教师，发放购房补贴，建设公寓。")).containsExactly(2);
        assertThat(of("", "招聘教师，再次招聘教师，实行师带徒。")).containsExactly(0, 1);
    }

    @Test
    void aSectionMayBeAboutNoneOfThem() {
        assertThat(of("做好人才工作", "提高认识。")).isEmpty();
        assertThat(of("", "")).isEmpty();
    }

    @Test
    void wordsAreKnownInTraditionalCharacters() {
        assertThat(of("抓好人才培養", "")).containsExactly(1);
    }

    @Test
    void aWordWithinALongerOneIsNotHeard() {
        assertThat(of("兑现引进补贴", "")).containsExactly(2);
        assertThat(of("兑现引进补贴，加强引进", "")).containsExactly(0, 2);
        assertThat(of("引进项目", "发放补贴。")).containsExactly(2);
    }

    @Test
    void aThemeWithoutPartsHasNone() {
        Aspects none = new Aspects(new Theme("talent", "人才工作", 1, List.of(), List.of(), ""));

        assertThat(none.of(section("拓宽引才渠道", "招聘教师。"))).isEmpty();
    }

    private static List<Integer> of(String heading, String text) {
        return ASPECTS.of(section(heading, text));
    }

    private static Section section(String heading, String text) {
        List<Content> content = text.isEmpty() ? List.of() : List.of(new Paragraph(text, 0));
        Optional<String> named = heading.isEmpty() ? Optional.empty() : Optional.of(heading);
        return new Section("s1", "k", Section.Kind.SECTION, 1, "一、", named, "", 0, content);
    }
}
