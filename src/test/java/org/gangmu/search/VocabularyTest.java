package org.gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.outline.Title;
import org.gangmu.site.Catalogue;
import org.gangmu.site.Corpus;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.junit.jupiter.api.Test;

/** Names by their pinyin. */
class VocabularyTest {

    private static final Report REPORT = Samples.report("a.txt")
            .title("2021年度人才工作总结", Title.Origin.TEXT)
            .section(Samples.section("s1", "一、", "强化人才激励保障", Samples.text("加强ＸＸ建设，写总结。")))
            .make();

    private static Vocabulary vocabulary() {
        Corpus corpus = Corpus.of(List.of(REPORT)).value().orElseThrow();
        Catalogue catalogue = Catalogue.of(List.of(Samples.theme("talent", "人才工作", 1)), corpus);
        Vocabulary vocabulary = new Vocabulary(catalogue);
        vocabulary.add(catalogue.entry(0), catalogue.mentions(0));
        return vocabulary;
    }

    @Test
    void spellsWhatTextsHave() {
        assertThat(vocabulary().spelled())
                .contains(
                        new Vocabulary.Name("人才工作", "ren-cai-gong-zuo", Vocabulary.Kind.THEME, 1),
                        new Vocabulary.Name("总结", "zong-jie", Vocabulary.Kind.TERM, 2),
                        new Vocabulary.Name("区委", "qu-wei", Vocabulary.Kind.UNIT, 1),
                        new Vocabulary.Name("2021年度人才工作总结", "ren-cai-gong-zuo-zong-jie", Vocabulary.Kind.REPORT, 1))
                .noneMatch(name -> name.text().equals("述职报告"));
    }

    @Test
    void sortsThemByHowTheyAreTyped() {
        Map<String, String> pieces = new LinkedHashMap<>();
        new Suggestions(vocabulary().spelled()).write(pieces::put);
        String all = String.join("", pieces.values());
        assertThat(all).contains("\"rc\":[[\"人才工作\",\"ren-cai-gong-zuo\",\"主题\",1]", "\"re\":[[", "\"zj\":[[\"总结\"");
    }
}
