package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.source.Removal;
import org.gangmu.source.Span;
import org.junit.jupiter.api.Test;

/** The checker must fail where something is lost; else it would prove nothing. */
class NothingLostTest {

    private static final String TEXT = "一、主要做法\n　　全年学习 12 次。二是\u200b强化监督，整\n改问题8个。\n";

    private static String difference(String text, String... pieces) {
        List<Piece> all = Stream.of(pieces).map(Piece::of).toList();
        return NothingLost.difference(text, 0, all, List.of()).orElse("");
    }

    @Test
    void acceptsAllPiecesInOrder() {
        assertThat(difference(TEXT, "一、", "主要做法", "全年学习 12 次。", "二是", "强化监督，整改问题8个。"))
                .isEmpty();
    }

    @Test
    void acceptsZeroWidthCharactersThatWereKept() {
        assertThat(difference("强化\u200b监督", "强化\u200b监督")).isEmpty();
    }

    @Test
    void acceptsBreaksOfAnyKind() {
        assertThat(difference("整\r\n  \r\n　改", "整改")).isEmpty();
        assertThat(difference("整\r改", "整改")).isEmpty();
        assertThat(difference("整 \n 改", "整 改")).isEmpty();
    }

    @Test
    void findsALostCharacter() {
        assertThat(difference(TEXT, "一、", "主要做法", "全年学习 12 次。", "二是", "强化监督，整改问题个。"))
                .contains("\"强化监督，整改问题个。\" has at 9 \"个。\"")
                .contains("\"8个。");
    }

    @Test
    void findsALostPiece() {
        assertThat(difference(TEXT, "一、", "主要做法", "二是", "强化监督，整改问题8个。"))
                .contains("\"二是\"")
                .contains("2:3");
    }

    @Test
    void findsALostEnd() {
        assertThat(difference(TEXT, "一、", "主要做法", "全年学习 12 次。"))
                .startsWith("no piece holds")
                .contains("2:");
    }

    @Test
    void findsALostStop() {
        assertThat(difference("加强领导。成立专班。", "加强领导", "成立专班。")).contains("1:5");
    }

    @Test
    void findsSwappedPieces() {
        assertThat(difference(TEXT, "主要做法", "一、", "全年学习 12 次。", "二是", "强化监督，整改问题8个。"))
                .isNotEmpty();
    }

    @Test
    void findsADoubledPiece() {
        assertThat(difference(TEXT, "一、", "主要做法", "主要做法", "全年学习 12 次。", "二是", "强化监督，整改问题8个。"))
                .isNotEmpty();
        assertThat(difference("完成。", "完成。", "完成。")).contains("its end");
    }

    @Test
    void findsADroppedInnerSpace() {
        assertThat(difference(TEXT, "一、", "主要做法", "全年学习12 次。", "二是", "强化监督，整改问题8个。"))
                .contains("\"全年学习12 次。\" has at 4");
        assertThat(difference("姓名\t职务", "姓名职务")).isNotEmpty();
    }

    @Test
    void findsAnAddedCharacter() {
        assertThat(difference("加强领导", "加强领导。")).isNotEmpty();
        assertThat(difference("加强领导", "加 强领导")).isNotEmpty();
    }

    @Test
    void findsAnEmptyPiece() {
        assertThat(difference("加强领导", "加强领导", "")).startsWith("a piece is empty");
        assertThat(difference("加强领导", " ", "加强领导")).startsWith("a piece is empty");
    }

    @Test
    void findsAWrongOffset() {
        List<Piece> pieces = List.of(new Piece("一、", 0), new Piece("主要做法", 3));
        assertThat(NothingLost.difference("一、主要做法", 0, pieces, List.of()))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("begins at 3"));
    }

    @Test
    void putsRemovedNoiseBack() {
        Removal mark = new Removal(new Span(2, 6), "【广告】", "watermark");
        List<Piece> pieces = List.of(Piece.of("加强领导"));
        assertThat(NothingLost.difference("加强【广告】领导", 0, pieces, List.of(mark))).isEmpty();
        assertThat(NothingLost.difference("加强【广告】领导", 0, pieces, List.of())).isPresent();
        Removal beside = new Removal(new Span(1, 5), "【广告】", "watermark");
        assertThat(NothingLost.difference("加强【广告】领导", 0, pieces, List.of(beside)))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("not at its place"));
        assertThat(NothingLost.difference("加强【广告】领导", 0, pieces, List.of(mark, mark)))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("twice"));
    }

    @Test
    void findsTextThatWasRemovedAndKept() {
        Removal mark = new Removal(new Span(2, 6), "【广告】", "watermark");
        assertThat(NothingLost.difference("加强【广告】领导", 0, List.of(Piece.of("加强【广告】领导")), List.of(mark)))
                .isPresent();
    }

    @Test
    void beginsBehindFrontMatter() {
        assertThat(NothingLost.difference("---\nyear: 2022\n---\n总结", 19, List.of(Piece.of("总结")), List.of()))
                .isEmpty();
    }
}
