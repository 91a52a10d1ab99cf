package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static List<String> of(String... paths) {
        return Addresses.of(
                Stream.of(paths).map(path -> Samples.report(path).make()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-qu-wei.txt, 2022-qu-wei",
        "2022/Qu_Wei.TXT, 2022/qu-wei",
        "区委/总结.txt, qu-wei/zong-jie",
        "v1.2 final.txt, v1-2-final",
        "con.txt, r-con",
    })
    void arePathsFoldedToAscii(String path, String address) {
        assertThat(of(path)).containsExactly(address);
    }

    @Test
    void neverLoseAName() {
        assertThat(of("★.txt").get(0)).matches("r-[0-9a-f]{6}");
    }

    @Test
    void ofAllThatFoldToOneGetASuffix() {
        List<String> found = of("a_b.txt", "a+b.txt", "c.txt");
        assertThat(found.get(0)).matches("a-b-[0-9a-f]{6}");
        assertThat(found.get(1)).matches("a-b-[0-9a-f]{6}").isNotEqualTo(found.get(0));
        assertThat(found.get(2)).isEqualTo("c");
        assertThat(of("a+b.txt", "a_b.txt")).containsExactly(found.get(1), found.get(0));
    }

    @Test
    void ofPathsSpelledAsTheyFoldStay() {
        List<String> found = of("a_b.txt", "a-b.txt", "a-b-1.txt");
        assertThat(found.get(0)).matches("a-b-[0-9a-f]{6}");
        assertThat(found.subList(1, 3)).containsExactly("a-b", "a-b-1");
    }

    @Test
    void withASuffixDoNotMeetAPathSpelledLikeThem() {
        String suffixed = of("a_b.txt", "a-b.txt").get(0);
        List<String> found = of("a_b.txt", "a-b.txt", suffixed + ".txt");
        assertThat(found.get(0)).startsWith(suffixed).hasSizeGreaterThan(suffixed.length());
        assertThat(found.get(2)).isEqualTo(suffixed);
    }

    @Test
    void tellNamesApartThatDifferInNormalFormOnly() {
        assertThat(of("\u00e9.txt", "e\u0301.txt", "\u00e8.txt", "e\u0300.txt")).doesNotHaveDuplicates();
    }

    @Test
    void areShortEnoughForEveryFileSystem() {
        String name = "中".repeat(80);
        assertThat(of(name + ".txt").get(0)).matches("[a-z-]{70,80}-[0-9a-f]{6}");
        assertThat(of(name + "甲.txt", name + "乙.txt")).doesNotHaveDuplicates();
        assertThat(of((name + "/").repeat(9) + "甲.txt").get(0)).hasSizeLessThan(210);
        assertThat(of("a".repeat(80) + ".txt")).containsExactly("a".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com0", "COM9", "lpt0", "aux", "nul", "prn"})
    void areNoDevices(String name) {
        assertThat(of(name + ".txt")).containsExactly("r-" + name.toLowerCase(Locale.ROOT));
    }

    @Test
    void giveThemesFoldersOfTheirOwn() {
        List<String> found = Addresses.folders(List.of("人才", "talent", "Talent"));
        assertThat(found.get(0)).isEqualTo("ren-cai");
        assertThat(found.get(1)).isEqualTo("talent");
        assertThat(found.get(2)).matches("talent-[0-9a-f]{6}");
    }

    @Test
    void countThePartsOfAFile() {
        List<Report> reports = List.of(
                Samples.report("a.txt").part(1).make(),
                Samples.report("a.txt").part(2).make(),
                Samples.report("b.txt").make());
        assertThat(Addresses.of(reports)).containsExactly("a-1", "a-2", "b");
    }

    @Test
    void areWhatTheFrontMatterAsks() {
        List<Report> reports = List.of(
                Samples.report("a.txt").address("2020/b").make(),
                Samples.report("2020/b.txt").make());
        List<String> found = Addresses.of(reports);
        assertThat(found.get(0)).isEqualTo("2020/b");
        assertThat(found.get(1)).matches("2020/b-[0-9a-f]{6}");
        assertThat(Addresses.askedTwice(reports)).isEmpty();
    }

    @Test
    void thatTwoAskForAreAnErrorThatNamesBoth() {
        List<Report> reports = List.of(
                Samples.report("a.txt").address("same").make(),
                Samples.report("b.txt").address("same").make());
        List<Diagnostic> found = Addresses.askedTwice(reports);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("address-twice");
        assertThat(found.get(0).level()).isEqualTo(Level.ERROR);
        assertThat(found.get(0).source()).isEqualTo("content/reports/b.txt");
        assertThat(found.get(0).arguments()).containsExactly("same", "content/reports/a.txt");
        assertThat(Addresses.of(reports)).doesNotHaveDuplicates();
    }
}
