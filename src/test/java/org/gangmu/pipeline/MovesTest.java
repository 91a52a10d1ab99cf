package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gangmu.pipeline.AddressTable.Move;
import org.gangmu.pipeline.AddressTable.Stand;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reports went, by the table of addresses, and what the table says then. */
class MovesTest {

    /** A report whose file is called like its address; the mark is one letter, repeated. */
    private static Stand at(String address, char mark) {
        return new Stand(address, address + ".txt", String.valueOf(mark).repeat(16), false);
    }

    private static Stand at(String address, String file, char mark) {
        return new Stand(address, file, String.valueOf(mark).repeat(16), false);
    }

    private static AddressTable table(String text) {
        Outcome<AddressTable> read = AddressTable.read(text);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static AddressTable after(Stand... reports) {
        return new Moves(AddressTable.NONE, List.of(reports)).table();
    }

    @Test
    void renamedFileLeadsOn() {
        Moves moves = new Moves(after(at("a", 'a'), at("b", 'b')), List.of(at("b", 'b'), at("c", 'a')));
        assertThat(moves.redirects()).containsExactly(Map.entry("a", "c"));
        assertThat(moves.gone()).isEmpty();
        assertThat(moves.table().moves()).containsExactly(new Move("a", "c"));
    }

    @Test
    void otherAddressOfTheSameFileLeadsOnAlsoWithNewSections() {
        Moves moves = new Moves(after(at("a", "x.txt", 'a')), List.of(at("b", "x.txt", 'f')));
        assertThat(moves.redirects()).containsExactly(Map.entry("a", "b"));
    }

    @Test
    void chainLeadsStraightToItsEnd() {
        AddressTable first = after(at("a", 'a'));
        AddressTable second = new Moves(first, List.of(at("b", 'a'))).table();
        Moves third = new Moves(second, List.of(at("c", 'a')));
        assertThat(third.redirects()).containsExactly(Map.entry("a", "c"), Map.entry("b", "c"));
        assertThat(third.table().moves()).containsExactlyInAnyOrder(new Move("a", "c"), new Move("b", "c"));
        Moves back = new Moves(third.table(), List.of(at("a", 'a')));
        assertThat(back.redirects()).containsExactly(Map.entry("b", "a"), Map.entry("c", "a"));
    }

    @Test
    void addressThatIsUsedAgainIsNoRedirect() {
        Moves moves = new Moves(after(at("a", 'a')), List.of(at("a", 'b'), at("c", 'a')));
        assertThat(moves.redirects()).isEmpty();
        AddressTable moved = new Moves(after(at("a", 'a')), List.of(at("c", 'a'))).table();
        Moves again = new Moves(moved, List.of(at("a", 'b'), at("c", 'a')));
        assertThat(again.redirects()).isEmpty();
        assertThat(again.table().moves()).isEmpty();
    }

    @Test
    void reportThatIsGoneHasNoAddressUntilItComesBack() {
        Moves gone = new Moves(after(at("a", 'a'), at("b", 'b')), List.of(at("b", 'b')));
        assertThat(gone.redirects()).isEmpty();
        assertThat(gone.gone()).containsExactly("a");
        Moves later = new Moves(gone.table(), List.of(at("b", 'b')));
        assertThat(later.gone()).as("told once").isEmpty();
        assertThat(later.changed()).isFalse();
        assertThat(new Moves(later.table(), List.of(at("b", 'b'), at("c", 'a'))).redirects())
                .containsExactly(Map.entry("a", "c"));
        assertThat(new Moves(later.table(), List.of(at("b", 'b'), at("a", 'a')))
                        .table()
                        .stands())
                .containsExactlyInAnyOrder(at("a", 'a'), at("b", 'b'));
    }

    @Test
    void oneOfTwoTwinsLeadsToTheOtherThatStays() {
        AddressTable twins = after(at("a", 'a'), at("b", 'a'));
        Moves moves = new Moves(twins, List.of(at("b", 'a')));
        assertThat(moves.redirects()).containsExactly(Map.entry("a", "b"));
        assertThat(moves.gone()).isEmpty();
        assertThat(new Moves(moves.table(), List.of(at("b", 'a'))).changed()).isFalse();
        Moves also = new Moves(twins, List.of(at("b", 'a'), at("c", 'a')));
        assertThat(also.redirects()).as("the new one is the one that moved").containsExactly(Map.entry("a", "c"));
        Moves three = new Moves(after(at("a", 'a'), at("b", 'a'), at("c", 'a')), List.of(at("b", 'a'), at("c", 'a')));
        assertThat(three.redirects()).as("which of the two?").isEmpty();
        assertThat(three.gone()).containsExactly("a");
    }

    @Test
    void twinsLeadNowhere() {
        Moves both = new Moves(after(at("a", 'a')), List.of(at("b", 'a'), at("c", 'a')));
        assertThat(both.redirects()).as("which of the two?").isEmpty();
        assertThat(both.gone()).containsExactly("a");
    }

    @Test
    void fileThatComesToHoldSeveralReportsLeadsToItsFirst() {
        Stand whole = at("a", "a.txt", 'a');
        List<Stand> parts = List.of(at("a-1", "a.txt#1", 'b'), at("a-2", "a.txt#2", 'c'));
        Moves split = new Moves(after(whole), parts);
        assertThat(split.redirects()).containsExactly(Map.entry("a", "a-1"));
        assertThat(new Moves(split.table(), List.of(whole)).redirects()).containsExactly(Map.entry("a-1", "a"));
    }

    @Test
    void peopleMayLeadAnyAddressAnywhere() {
        AddressTable written = table("old/one -> a/\r\nx -> y\ny\t->x\nz -> nowhere\n");
        Moves moves = new Moves(written, List.of(at("a", 'a')));
        assertThat(moves.redirects()).containsExactly(Map.entry("old/one", "a"));
        assertThat(moves.lost()).containsExactly(new Move("z", "nowhere"));
        assertThat(moves.table().moves()).hasSize(4);
    }

    @Test
    void linesOfTwoVersionsMayStandTogether() {
        String mine = "a\t-> b\nb\tb.txt\t" + "a".repeat(16) + "\n";
        String theirs = "a\ta.txt\t" + "c".repeat(16) + "\nn\tn.txt\t" + "d".repeat(16) + "\n";
        Moves moves = new Moves(table(mine + theirs), List.of(at("b", 'c'), at("n", 'd')));
        assertThat(moves.redirects()).containsExactly(Map.entry("a", "b"));
        assertThat(moves.gone()).isEmpty();
        assertThat(moves.table().text()).doesNotContain("gone").contains("a\t-> b\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "目录/报 告.txt", "a\tb\\n.txt", "a\nb\r.txt", "#x.txt#2", "-> b.txt", "\\"})
    void anyFileNameIsKept(String file) {
        AddressTable table = after(at("a", file, 'a'));
        assertThat(table(table.text()).stands()).containsExactly(at("a", file, 'a'));
        assertThat(table(table.text()).text()).isEqualTo(table.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<<<<<<< HEAD", "a", "a -> ", "A -> b", "../x -> b", "con -> b", "a/ -> b", "a¶b.txt¶12"})
    void lineThatIsNoneIsToldAndTheOthersHold(String line) {
        Outcome<AddressTable> read = AddressTable.read("# note\n" + line.replace('¶', '\t') + "\nx -> y\n");
        assertThat(read.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("addresses-line");
            assertThat(found.place().line()).isEqualTo(2);
        });
        assertThat(read.value().orElseThrow().moves()).containsExactly(new Move("x", "y"));
        assertThat(read.value().orElseThrow().comments()).containsExactly(" note");
    }

    /** Renames, deletions and returns in random order: nobody who kept an address that still has a report meets another one's. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void seriesOfChanges(long seed) {
        Random random = new Random(seed);
        Map<Integer, String> standing = new TreeMap<>();
        Map<String, Integer> promised = new HashMap<>();
        AddressTable table = AddressTable.NONE;
        for (int step = 0; step < 60; step++) {
            change(standing, random);
            List<Stand> reports = new ArrayList<>();
            standing.forEach((report, name) -> {
                reports.add(new Stand(name, name + ".txt", String.format("%016x", report), false));
                promised.put(name, report);
            });
            Moves moves = new Moves(table, reports);
            promised.forEach((address, report) -> {
                if (!standing.containsValue(address)) {
                    assertThat(moves.redirects().get(address)).isEqualTo(standing.get(report));
                }
            });
            assertThat(moves.redirects().keySet()).noneMatch(standing::containsValue);
            table = table(moves.table().text());
            Collections.shuffle(reports, random);
            Moves again = new Moves(table, reports);
            assertThat(again.changed()).isFalse();
            assertThat(again.redirects()).isEqualTo(moves.redirects());
            assertThat(again.table().text()).isEqualTo(moves.table().text());
        }
    }

    /** A report comes, moves or goes. A name that was used serves no other report, for then it is that one's. */
    private static void change(Map<Integer, String> standing, Random random) {
        int report = random.nextInt(6);
        if (standing.containsKey(report) && random.nextInt(3) == 0) {
            standing.remove(report);
        } else {
            standing.put(report, "r" + report + "-" + random.nextInt(4));
        }
    }
}
