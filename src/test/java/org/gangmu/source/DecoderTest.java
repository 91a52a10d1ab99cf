package org.gangmu.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> CHARSETS = List.of(UTF_8, GB18030, UTF_16LE, UTF_16BE);

    private static Outcome<Decoder.Decoded> decode(byte[] bytes) {
        return Decoder.decode("x.txt", bytes);
    }

    private static Diagnostic error(byte[] bytes) {
        Outcome<Decoder.Decoded> outcome = decode(bytes);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    private static byte[] marked(Charset charset, String text) {
        return ("\ufeff" + text).getBytes(charset);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @Test
    void snippetsOfTheSeedsInEveryEncoding() {
        int tried = 0;
        int wrong = 0;
        for (String seed : Seeds.texts()) {
            for (int length : new int[] {4, 6, 10, 20, 50, 100, 300, 1000}) {
                for (int start = 0; start + length <= seed.length(); start += Math.max(length, 97)) {
                    String text = seed.substring(start, start + length);
                    if (text.isBlank() || text.matches("[\\x00-\\x7f]*")) {
                        continue;
                    }
                    for (Charset charset : CHARSETS) {
                        tried++;
                        boolean right = decode(text.getBytes(charset))
                                .value()
                                .filter(new Decoder.Decoded(charset.name(), text)::equals)
                                .isPresent();
                        wrong += right ? 0 : 1;
                        // A few characters of UTF-16 without a mark may all be ASCII letters by chance.
                        assertThat(right || (length < 10 && charset.name().startsWith("UTF-16")))
                                .as("%s in %s", text, charset)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(5000);
        assertThat(wrong).isLessThan(tried / 300);
    }

    @Test
    void aMarkDecides() {
        for (String seed : Seeds.texts()) {
            for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                for (int length : new int[] {1, 2, 5, 400}) {
                    String text = seed.substring(0, length);
                    assertThat(decode(marked(charset, text)).value())
                            .contains(new Decoder.Decoded(charset.name(), text));
                }
            }
        }
    }

    @Test
    void traditionalScript() {
        String text = "關於落實全面從嚴治黨主體責任情況的報告。今年以來，縣委堅持以習近平新時代中國特色社會主義思想為指導，認真貫徹黨的會議精神。";
        for (Charset charset : CHARSETS) {
            assertThat(decode(text.getBytes(charset)).value()).contains(new Decoder.Decoded(charset.name(), text));
        }
    }

    @Test
    void plainAscii() {
        assertThat(decode("Report 2022\n".getBytes(UTF_8)).value())
                .contains(new Decoder.Decoded("UTF-8", "Report 2022\n"));
        assertThat(decode("Report 2022\n".getBytes(UTF_16LE)).value())
                .contains(new Decoder.Decoded("UTF-16LE", "Report 2022\n"));
        assertThat(decode(new byte[0]).value()).contains(new Decoder.Decoded("UTF-8", ""));
    }

    @Test
    void aReplacementCharacterOfTheFileItselfIsText() {
        String text = "第一行\n第\ufffd行";
        assertThat(decode(text.getBytes(UTF_8)).value()).contains(new Decoder.Decoded("UTF-8", text));
    }

    @Test
    void aCutOffUtf8FileIsToldWithItsPlaceAndNotReadAsGb18030() {
        for (String seed : Seeds.texts()) {
            byte[] bytes = seed.substring(0, 300).concat("\n我们").getBytes(UTF_8);
            Diagnostic found = error(Arrays.copyOf(bytes, bytes.length - 1));

            assertThat(found.code()).isEqualTo("unknown-encoding");
            assertThat(found.arguments()).containsExactly("UTF-8");
            assertThat(found.place())
                    .isEqualTo(new Place(LineIndex.of(seed.substring(0, 300)).count() + 1, 2));
        }
    }

    @Test
    void oneBrokenByteInsideIsToldWithItsPlace() {
        byte[] start = "第一行\n第二行的".getBytes(UTF_8);
        byte[] end = joined(new byte[] {(byte) 0xc3}, "文字还很长，后面有许多内容。".getBytes(UTF_8));

        assertThat(error(joined(start, end)))
                .isEqualTo(Diagnostic.error("unknown-encoding", "x.txt", new Place(2, 5), "UTF-8"));
    }

    @Test
    void aCutOffGb18030FileIsTold() {
        byte[] bytes = "关于工作的报告\n现将情况汇报如下，一年来坚持抓好工作".getBytes(GB18030);

        assertThat(error(Arrays.copyOf(bytes, bytes.length - 1)))
                .isEqualTo(Diagnostic.error("unknown-encoding", "x.txt", new Place(2, 18), "GB18030"));
    }

    @Test
    void oddUtf16IsTold() {
        byte[] bytes = marked(UTF_16LE, "关于工作的报告");

        assertThat(error(Arrays.copyOf(bytes, bytes.length - 1)).arguments()).containsExactly("UTF-16LE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000",
                "PK\u0003\u0004\u0014\u0000\u0006\u0000",
                "\u007fELF\u0002\u0001\u0001\u0000\u0000",
                "%PDF-1.7\n1 0 obj\n",
                "{\\rtf1\\ansi text}",
                "abc\u0000def",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u0000\u0000\u0000",
            })
    void otherKindsOfFilesAreNoText(String bytes) {
        assertThat(error(bytes.getBytes(ISO_8859_1)).code()).isEqualTo("not-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Résumé de l’année écoulée : été, hiver, décédés, élèves réunis à l'école",
                "Überprüfung der Maßnahmen für größere Städte",
                "naïve café crème brûlée",
            })
    void westernTextInItsOwnEncodingIsRefused(String text) {
        assertThat(error(text.getBytes(Charset.forName("windows-1252"))).code()).isEqualTo("unknown-encoding");
    }

    @Test
    void big5IsRefused() {
        String text = "關於落實全面從嚴治黨主體責任情況的報告。今年以來，縣委堅持以新時代中國特色社會主義思想為指導，認真貫徹會議精神。";
        assertThat(decode(text.getBytes(Charset.forName("Big5"))).value()).isEmpty();
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[32 + random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(decode(bytes).value()).isEmpty();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (0x81 + Math.floorMod(bytes[i], 0x7d));
            }
            assertThat(decode(bytes).value()).as("high bytes only").isEmpty();
        }
    }
}
