package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Occurrence;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static Occurrence at(int report, int start) {
        return new Occurrence(report, new Spot("s1", 0, start, start + 2));
    }

    private static IndexEntry term(String name, char initial, int places) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            found.add(at(i, 0));
        }
        return new IndexEntry(name, Mention.Kind.TERM, initial, places, found);
    }

    @Test
    void choosesOnePlaceOfEachReportBeforeASecondOfAny() {
        List<Occurrence> places = List.of(at(0, 0), at(0, 5), at(0, 9), at(1, 0), at(2, 0), at(2, 5));
        assertThat(Register.chosen(places, 4)).containsExactly(at(0, 0), at(0, 5), at(1, 0), at(2, 0));
        assertThat(Register.chosen(places, 2)).containsExactly(at(1, 0), at(2, 0));
        assertThat(Register.chosen(places, 6)).isEqualTo(places);
    }

    @Test
    void standsOnOnePageWhereItIsSmall() {
        Register register = new Register(Register.Shelving.TERMS, List.of(term("人才", 'R', 2), term("作风", 'Z', 1)));
        assertThat(register.split()).isFalse();
        assertThat(register.href("人才")).contains("terms/index.html#" + EntryIds.of(Mention.Kind.TERM, "人才"));
        assertThat(register.href("没有")).isEmpty();
    }

    @Test
    void hasAPageForEachLetterWhereItIsLarge() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(term("人才" + i, 'R', 3));
        }
        entries.add(term("12345", '#', 1));
        entries.add(term("作风", 'Z', 1));
        Register register = new Register(Register.Shelving.TERMS, entries);
        assertThat(register.pieces().stream().map(Pieces.Piece::name))
                .containsExactly("r", "r-2", "r-3", "r-4", "z", "0");
        assertThat(register.href("作风").orElseThrow()).startsWith("terms/z.html#t-");
    }
}
