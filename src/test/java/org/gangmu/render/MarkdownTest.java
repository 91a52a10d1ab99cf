package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** A full-width space, an item, a row and a quotation: whatever a line is, only a blank one ends the work that it makes. */
    @ParameterizedTest
    @ValueSource(strings = {"\u3000", "* ", "- 项", "|甲|乙|", "> 话", "字", "\u2028"})
    void showsThousandsOfLinesInOneAsTheyStand(String line) {
        String many = "题\n" + (line + "\n").repeat(3_000) + "末";
        assertThat(Markdown.html(many)).startsWith("<p>题\n").doesNotContain("<li>", "<td>", "<blockquote>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n \t\n"})
    void readsLongPagesThatHaveBlankLines(String end) {
        String paragraphs = ("- 项" + end).repeat(100) + end;
        assertThat(Markdown.html(paragraphs.repeat(30))).contains("<li>");
    }

    @Test
    void showsAParagraphOfThousandsOfOpenEmphasesAsItStands() {
        String many = "*题目".repeat(6_000);
        assertThat(Markdown.html(many)).startsWith("<p>*题目*题目").doesNotContain("<em>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t- "})
    void takesLinesForRowsAndEntriesOnlyWhereTheyAre(String start) {
        String many = "题\n" + (start + "[".repeat(5_000) + "\n").repeat(100);
        assertThat(Markdown.html(many)).startsWith("<p>题\n");
    }

    @Test
    void readsRowsThatOpenMuch() {
        String many = "|题|\n|---|\n" + ("|" + "*".repeat(400) + "|\n").repeat(400);
        assertThat(Markdown.html(many)).contains("<table>");
    }

    @Test
    void readsOnBehindACharacterThatIsNone() {
        assertThat(Markdown.html("甲\uffff乙")).contains("乙");
    }

    @Test
    void readsEmphasisInAThousandEntries() {
        String many = "- **举措**，见*第二节*的说明\n".repeat(1_000);
        assertThat(Markdown.html(many)).contains("<li><strong>举措</strong>，见<em>第二节</em>的说明</li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript :x", "java\tscript:x", "JavaScript&#160;:x", "&#8203;data :x", "javascript:x"})
    void leadsToNoScriptHoweverItIsSpaced(String address) {
        assertThat(Markdown.html("<a href=\"" + address + "\">甲</a>")).isEqualTo("<p><a>甲</a></p>");
        assertThat(Markdown.html("<a href=\"../data/x.html\">甲</a>")).contains("href");
    }
}
