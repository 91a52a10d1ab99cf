package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {

    @Test
    void termsAreReadWithTheirReadings() {
        Outcome<Wordlist> read =
                LexiconReader.terms("t", "# own\r\n\r\n 人才飞地 \r\n林长制\tlin zhang zhi\r!第三农场\nDRG付费\tdrg fu fei");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow())
                .isEqualTo(new Wordlist(
                        List.of(
                                new Wordlist.Term("人才飞地", ""),
                                new Wordlist.Term("林长制", "lin zhang zhi"),
                                new Wordlist.Term("DRG付费", "drg fu fei")),
                        List.of("第三农场"),
                        List.of()));
    }

    @Test
    void documentsAreReadWithTheirShortTitles() {
        Outcome<Wordlist> read = LexiconReader.documents("d", "central\t中国共产党问责条例\t问责条例\n# x\nmedia\t新闻1+1\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().documents())
                .containsExactly(
                        new Wordlist.Document(Mention.Kind.CENTRAL_DOCUMENT, "中国共产党问责条例", List.of("问责条例")),
                        new Wordlist.Document(Mention.Kind.MEDIA, "新闻1+1", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《决定》        | 1:1 lexicon-line-term [《决定》]",
                "人              | 1:1 lexicon-line-term [人]",
                "abc             | 1:1 lexicon-line-term [abc]",
                "一岗 双责       | 1:1 lexicon-line-term [一岗 双责]",
                "抓好。          | 1:1 lexicon-line-term [抓好。]",
                "林长制¦lin      | 1:1 lexicon-line-pinyin [lin, 林长制]",
                "林长制¦Lín zh z | 1:1 lexicon-line-pinyin [Lín zh z, 林长制]",
                "林长制¦a b c¦d  | 1:1 lexicon-line-columns [林长制]",
                "!林长制¦a b c   | 1:1 lexicon-line-columns [林长制]",
                "四风¶¶四风      | 3:1 lexicon-line-twice [四风]",
            })
    void termThatCannotBeReadHasItsPlace(String text, String expected) {
        assertThat(told(LexiconReader.terms("t", lines(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "centrl¦党章          | 1:1 lexicon-line-kind [centrl, central, local, media, other, central]",
                "问责条例             | 1:1 lexicon-line-kind [问责条例, central, local, media, other, ]",
                "central              | 1:1 lexicon-line-title []",
                "media¦《求是》       | 1:1 lexicon-line-title [《求是》]",
                "media¦求是¶other¦求是 | 2:1 lexicon-line-twice [求是]",
            })
    void documentThatCannotBeReadHasItsPlace(String text, String expected) {
        assertThat(told(LexiconReader.documents("d", lines(text)))).isEqualTo(expected);
    }

    @Test
    void whatIsWrongIsLeftOutAndTheRestHolds() {
        Outcome<Wordlist> read = LexiconReader.terms("t", "四风\n《x》\n林长制");
        assertThat(read.failed()).isTrue();
        assertThat(read.value().orElseThrow().terms())
                .extracting(Wordlist.Term::text)
                .containsExactly("四风", "林长制");
    }

    @Test
    void packedFilesAreWithoutFault() {
        Outcome<List<Wordlist>> packed = PackedLexicon.read();
        assertThat(packed.diagnostics()).isEmpty();
        List<Wordlist> lists = packed.value().orElseThrow();
        assertThat(lists.get(0).terms()).hasSizeGreaterThan(600);
        assertThat(lists.get(1).documents()).hasSizeGreaterThan(200);
    }

    private static String lines(String text) {
        return text.strip().replace('¶', '\n').replace('¦', '\t');
    }

    private static String told(Outcome<Wordlist> read) {
        return String.join(
                "; ", read.diagnostics().stream().map(LexiconReaderTest::told).toList());
    }

    private static String told(Diagnostic found) {
        return found.place() + " " + found.code() + " " + found.arguments();
    }
}
