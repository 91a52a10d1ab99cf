package org.gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.Facet;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Title;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CatalogueEntry;
import org.gangmu.site.CataloguePart;
import org.gangmu.site.Corpus;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.junit.jupiter.api.Test;

/** Reads the pieces back and holds them against the texts. */
class SearchIndexTest {

    private static final String SIGNS = "党建工作的，。xX*Ａ１\"\\\u2028\ud83d\ude00\u3000　";

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return "文" + text;
    }

    private static Catalogue catalogue(long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Samples sample = Samples.report("r" + i + ".txt")
                    .year(2010 + i % 3)
                    .title(text(random, 9), Title.Origin.INFERRED)
                    .head(Passage.Role.PREAMBLE, text(random, 30));
            for (int j = 1; j < 6; j++) {
                String heading = random.nextInt(4) == 0 ? "" : text(random, 12);
                sample.section(Samples.section(
                        "s" + j, "一、", heading, Samples.text(text(random, 300)), Samples.text(text(random, 60))));
                sample.about("s" + j, Facet.PLAN, "talent");
            }
            reports.add(sample.make());
        }
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        return Catalogue.of(List.of(Samples.theme("talent", "人才工作", 1)), corpus);
    }

    private static Map<String, String> pieces(Catalogue catalogue) {
        Map<String, String> files = new LinkedHashMap<>();
        SearchIndex index = SearchIndex.of(catalogue);
        index.write((address, text) -> assertThat(files.put(address, text)).isNull());
        assertThat(files).hasSize(index.size());
        return files;
    }

    /** The lists of all grams in the pieces of one letter. */
    private static Map<String, String> lists(Map<String, String> files, String letter) {
        Map<String, String> lists = new LinkedHashMap<>();
        Pattern member = Pattern.compile("\"((?:[^\"\\\\]|\\\\u....|\\\\.)+)\":\"([^\"]*)\"");
        files.forEach((address, text) -> {
            if (address.matches(".*/" + letter + "[0-9]+\\.js")) {
                Matcher found = member.matcher(text);
                while (found.find()) {
                    assertThat(lists.put(unescaped(found.group(1)), found.group(2)))
                            .isNull();
                }
            }
        });
        return lists;
    }

    private static String unescaped(String text) {
        Matcher code = Pattern.compile("\\\\u(....)|\\\\(.)").matcher(text);
        return code.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null
                        ? found.group(2)
                        : Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Where each gram stands, gathered from the texts: {@code part side places}. */
    private static Map<String, List<String>> truth(Catalogue catalogue, int length) {
        Map<String, List<String>> truth = new LinkedHashMap<>();
        for (int side = 0; side < 2; side++) {
            int number = 0;
            for (int i = 0; i < catalogue.size(); i++) {
                CatalogueEntry entry = catalogue.entry(i);
                for (CataloguePart part : entry.parts()) {
                    String text = Folding.fold(side == 0 ? part.heading() : String.join("\n", part.paragraphs()));
                    Map<String, List<Integer>> found = new LinkedHashMap<>();
                    for (int at = 0; at + length <= text.length(); at++) {
                        String gram = text.substring(at, at + length);
                        if (!gram.contains("\n")) {
                            found.computeIfAbsent(gram, unused -> new ArrayList<>())
                                    .add(at);
                        }
                    }
                    for (Map.Entry<String, List<Integer>> gram : found.entrySet()) {
                        String told = number + " " + side + (length == 1 ? "" : " " + gram.getValue());
                        truth.computeIfAbsent(gram.getKey(), unused -> new ArrayList<>())
                                .add(told);
                    }
                    number++;
                }
            }
        }
        return truth;
    }

    private static List<List<Integer>> parts(BitReader bits) {
        List<List<Integer>> sides = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            int number = bits.gamma() - 1;
            int low = number == 0 ? 0 : bits.plain(5);
            List<Integer> parts = new ArrayList<>();
            int part = -1;
            for (int i = 0; i < number; i++) {
                part += bits.rice(low) + 1;
                parts.add(part);
            }
            sides.add(parts);
        }
        return sides;
    }

    private static List<String> read(String list, boolean placed) {
        BitReader bits = new BitReader(list);
        List<List<Integer>> sides = parts(bits);
        int[] low = new int[2];
        List<List<Integer>> blocks = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            int number = sides.get(side).size();
            low[side] = placed && number > 0 ? bits.plain(5) : 0;
            List<Integer> lengths = new ArrayList<>();
            for (int block = 0; placed && block < number; block += 64) {
                lengths.add(bits.gamma());
            }
            blocks.add(lengths);
        }
        List<String> read = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            List<Integer> lengths = new ArrayList<>();
            for (int part : sides.get(side)) {
                int before = bits.at();
                List<Integer> at = new ArrayList<>();
                int place = -1;
                for (int left = placed ? bits.gamma() : 0; left > 0; left--) {
                    place += bits.rice(low[side]) + 1;
                    at.add(place);
                }
                lengths.add(bits.at() - before);
                read.add(part + " " + side + (placed ? " " + at : ""));
            }
            for (int block = 0; placed && block < blocks.get(side).size(); block++) {
                List<Integer> told = lengths.subList(block * 64, Math.min(lengths.size(), block * 64 + 64));
                assertThat(blocks.get(side).get(block))
                        .isEqualTo(told.stream().mapToInt(Integer::intValue).sum());
            }
        }
        return read;
    }

    private static Map<String, List<String>> truthOfParts(Catalogue catalogue) {
        Map<String, List<String>> truth = truth(catalogue, 1);
        truth(catalogue, 2)
                .forEach((gram, told) -> truth.put(
                        gram,
                        told.stream()
                                .map(place -> place.replaceFirst(" \\[.*", ""))
                                .toList()));
        return truth;
    }

    @Test
    void holdsEveryGramAtEveryPlace() {
        for (long seed = 0; seed < 5; seed++) {
            Catalogue catalogue = catalogue(seed);
            Map<String, String> files = pieces(catalogue);
            Map<String, String> parts = lists(files, "d");
            Map<String, String> places = lists(files, "p");
            Map<String, List<String>> pairs = truth(catalogue, 2);
            assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(pairs.keySet());
            pairs.forEach((gram, told) ->
                    assertThat(read(places.get(gram), true)).as(gram).isEqualTo(told));
            Map<String, List<String>> all = truthOfParts(catalogue);
            assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(all.keySet());
            all.forEach((gram, told) ->
                    assertThat(read(parts.get(gram), false)).as(gram).isEqualTo(told));
        }
    }

    @Test
    void numbersOfManyPartsTakeSeveralSigns() {
        Samples large = Samples.report("large.txt").year(2020);
        for (int i = 1; i < 5000; i++) {
            large.section(Samples.section("s" + i, "", "党", Samples.text("建")));
        }
        Corpus corpus = Corpus.of(List.of(large.make())).value().orElseThrow();
        String index = pieces(Catalogue.of(List.of(), corpus)).get(SearchIndex.ADDRESS);
        String sizes = index.replaceFirst("(?s).*parts:\"([^\"]*)\".*", "$1");
        assertThat(sizes).hasSize(2);
        int low = sizes.charAt(0) - '0';
        int high = sizes.charAt(1) - '0';
        assertThat(low).isGreaterThan(0xfff);
        assertThat((low & 0xfff) + (high << 12)).isEqualTo(5000);
    }

    @Test
    void isTheSameForTheSameAndNamedByWhatItSays() {
        assertThat(pieces(catalogue(1))).isEqualTo(pieces(catalogue(1)));
        assertThat(pieces(catalogue(1)).get(SearchIndex.ADDRESS))
                .isNotEqualTo(pieces(catalogue(2)).get(SearchIndex.ADDRESS));
    }

    @Test
    void holdsAsMuchAtATimeAsItMayAndWritesTheSame() {
        Grams grams = new Grams(catalogue(1));
        Map<String, String> atOnce = new LinkedHashMap<>();
        new GramIndex(grams, GramIndex.GROUP).write(atOnce::put);
        assertThat(atOnce).hasSizeGreaterThan(4);
        for (int most : new int[] {1, 9000, 20000}) {
            Map<String, String> bit = new LinkedHashMap<>();
            new GramIndex(grams, most).write(bit::put);
            assertThat(bit).isEqualTo(atOnce);
        }
    }

    @Test
    void standsWithoutAReport() {
        Corpus none = Corpus.of(List.of()).value().orElseThrow();
        assertThat(pieces(Catalogue.of(List.of(), none))).containsKey(SearchIndex.ADDRESS);
    }

    @Test
    void foldsWhatReadersDoNotTellApart() {
        assertThat(Folding.fold("ＡＢｃ１％，（xX）É×　\u00a0\t\0")).isEqualTo("abc1%,(xx)é×   \ufffd");
    }
}
