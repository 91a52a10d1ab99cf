package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private record Item(String year, int weight) {}

    private static List<Pieces.Piece<Item>> cut(List<Item> items) {
        return Pieces.cut(items, Item::year, Item::weight);
    }

    private static List<String> names(List<Pieces.Piece<Item>> pieces) {
        return pieces.stream().map(Pieces.Piece::name).toList();
    }

    @Test
    void leavesALightListWhole() {
        assertThat(names(cut(List.of()))).containsExactly("index");
        List<Item> items = List.of(new Item("2021", 1), new Item("2022", Pieces.MOST - 1));
        assertThat(cut(items)).containsExactly(new Pieces.Piece<>("", 0, items));
    }

    @Test
    void cutsByYearAndALongYearByNumber() {
        int half = Pieces.MOST / 2;
        List<Item> items = List.of(
                new Item("2021", half),
                new Item("2021", half),
                new Item("2021", half),
                new Item("2022", 2 * Pieces.MOST),
                new Item("", 1));
        List<Pieces.Piece<Item>> pieces = cut(items);
        assertThat(names(pieces)).containsExactly("2021", "2021-2", "2022", "undated");
        assertThat(pieces.stream().map(Pieces.Piece::label))
                .containsExactly("2021 年度", "2021 年度（二）", "2022 年度", "年度不详");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsEveryItemOnceAndEveryPieceLight(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int year = 2015; year < 2020; year++) {
            for (int i = random.nextInt(60); i >= 0; i--) {
                items.add(new Item(Integer.toString(year), 1 + random.nextInt(Pieces.MOST / 3)));
            }
        }
        List<Pieces.Piece<Item>> pieces = cut(items);
        assertThat(pieces.stream().flatMap(piece -> piece.items().stream())).containsExactlyElementsOf(items);
        assertThat(names(pieces)).doesNotHaveDuplicates();
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.items().stream().mapToInt(Item::weight).sum()).isLessThanOrEqualTo(Pieces.MOST);
            assertThat(piece.items().stream().map(Item::year)).containsOnly(piece.year());
        });
    }
}
