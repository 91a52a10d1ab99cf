package org.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private final SourceReader reader = new SourceReader(Noise.defaults());

    private SourceFile read(String text) {
        return reader.read("x.txt", text.getBytes(UTF_8)).value().orElseThrow();
    }

    @Test
    void linesEndInThreeWays() {
        SourceFile file = read("甲\n乙\r\n\r\n丙\r丁\r\r戊\n");

        assertThat(file.lines())
                .extracting(line -> line.text().toString())
                .containsExactly("甲", "乙", "", "丙", "丁", "", "戊");
        assertThat(file.lines())
                .extracting(line -> file.place(line.text().start()).line())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void edgesAreTrimmedAndTheIndentIsKept() {
        SourceFile file = read("\u3000\u3000甲 乙\u00a0\u200b\n\t \u200b丙\n  \u3000\n\u00a0丁\ue004戊");

        assertThat(file.lines()).extracting(line -> line.text().toString()).containsExactly("甲 乙", "丙", "", "丁\ue004戊");
        assertThat(file.lines()).extracting(Line::indent).containsExactly(4, 5, 0, 1);
        assertThat(file.lines().get(1).text().start()).isEqualTo(file.text().indexOf("丙"));
    }

    @Test
    void zeroWidthCharactersGoAndTheOffsetsJump() {
        Text text = read("（\u200b一\u200e\u200f）强\ufeff化").lines().get(0).text();

        assertThat(text.toString()).isEqualTo("（一）强化");
        assertThat(List.of(text.offset(0), text.offset(1), text.offset(2), text.offset(3), text.offset(4)))
                .containsExactly(0, 2, 5, 6, 8);
    }

    @Test
    void theSameLinesComeFromEveryEncoding() {
        for (String seed : Seeds.texts()) {
            SourceFile expected = read(seed);
            for (String charset : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
                SourceFile file = reader.read("x.txt", seed.getBytes(Charset.forName(charset)))
                        .value()
                        .orElseThrow();
                assertThat(file.encoding()).isEqualTo(charset);
                assertThat(file.text()).isEqualTo(expected.text());
                assertThat(file.removals()).isEqualTo(expected.removals());
            }
        }
    }

    @Test
    void lostCharactersAreTold() {
        assertThat(reader.read("x.txt", "第一行\n第\ufffd行\ufffd".getBytes(UTF_8)).diagnostics())
                .containsExactly(Diagnostic.warning("damaged-text", "x.txt", new Place(2, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u3000\t\r\n", "\ufeff", "\u200b\n", "##paidbegin##\n【更多公文素材，微信：a】"})
    void aFileWithoutTextIsEmpty(String text) {
        Outcome<SourceFile> outcome = reader.read("x.txt", text.getBytes(UTF_8));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).containsExactly(Diagnostic.error("empty-file", "x.txt", Place.START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【",
                "（",
                " ",
                "#",
                "\u3000",
                "<",
                "&",
                "\\",
                "\u200b",
                "…",
                ".",
                "更多",
                "微信",
                "【更多微信",
                "（更多材料微信",
                "<!--",
                "<p ",
                "未完",
                "分享到",
                "首页>",
                "QQ",
                "下载 ",
                "返回顶部",
                "微信扫一扫",
                "\\n",
                "<br>",
                "更\u3000多",
                "…隐藏"
            })
    void aLineOfAMillionCharactersIsReadToItsEnd(String part) {
        String line = "甲" + part.repeat(1_000_000 / part.length()) + "乙";

        SourceFile file = read(line + "\n丙");

        int removed = file.removals().stream()
                .mapToInt(removal -> removal.span().length())
                .sum();
        int kept = file.lines().stream().mapToInt(one -> one.text().length()).sum();
        int dropped = part.equals("\u200b") ? 1_000_000 : 0;
        assertThat(removed + kept + dropped).isEqualTo(line.length() + 1);
        assertThat(file.lines().get(file.lines().size() - 1).text().toString()).isEqualTo("丙");
    }

    @Test
    void filesOnDisk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("报告.txt"), "一、主要做法");
        Path vast = folder.resolve("vast.txt");
        try (var channel = Files.newByteChannel(
                vast, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position((32L << 20) + 1).write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(reader.read("a/报告.txt", file).value().orElseThrow().path()).isEqualTo("a/报告.txt");
        assertThat(reader.read("gone.txt", folder.resolve("gone.txt")).diagnostics())
                .containsExactly(Diagnostic.error("unreadable", "gone.txt", Place.START, "missing"));
        assertThat(reader.read("folder", folder).diagnostics())
                .containsExactly(Diagnostic.error("unreadable", "folder", Place.START, "folder"));
        assertThat(reader.read("vast.txt", vast).diagnostics())
                .containsExactly(Diagnostic.error("too-large", "vast.txt", Place.START, "32"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileThatDoesNotTellItsSizeIsReadSoFarOnly() {
        Path endless = Path.of("/dev/zero");
        assertThat(reader.read("x.txt", endless).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("too-large");
    }
}
