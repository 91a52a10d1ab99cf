package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server adds to pages. */
class LivePageTest {

    private static final String SCRIPT = "<script src=\"/_gangmu/reload.js\" data-stamp=\"s\" defer></script>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none' | default-src 'none'; connect-src 'self'",
                "default-src 'none'; | default-src 'none'; connect-src 'self'",
                "connect-src 'none'; img-src data: | connect-src 'self'; img-src data:",
                "img-src data:; connect-src https://a.example | img-src data:; connect-src https://a.example 'self'",
                "connect-src 'self' | connect-src 'self'",
            })
    void thePolicyLetsThePageAskItsServer(String before, String after) {
        assertThat(live(page(before, ""))).isEqualTo(page(after, SCRIPT));
    }

    @Test
    void whatAReportSaysIsLeftAlone() {
        String page = page("default-src 'none'", "").replace("text", "&lt;/head&gt; </head><meta connect-src>");
        assertThat(live(page)).endsWith("<p>&lt;/head&gt; </head><meta connect-src>");
    }

    @Test
    void pagesOfAnotherMakeAreServedToo() {
        assertThat(live("<p>text")).isEqualTo(SCRIPT + "<p>text");
        assertThat(live("")).isEqualTo(SCRIPT);
        assertThat(live("<HEAD></HEAD >")).isEqualTo("<HEAD>" + SCRIPT + "</HEAD >");
    }

    @Test
    void everyByteStays() {
        byte[] odd = {'<', 'p', '>', (byte) 0xff, 0, (byte) 0x80};
        byte[] live = LivePage.of(odd, "s");
        assertThat(java.util.Arrays.copyOfRange(live, live.length - odd.length, live.length))
                .isEqualTo(odd);
    }

    private static String page(String policy, String script) {
        return "<!DOCTYPE html><html><head><title>汉</title><meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy + "\">" + script + "</head><p>text";
    }

    private static String live(String page) {
        return new String(LivePage.of(page.getBytes(StandardCharsets.UTF_8), "s"), StandardCharsets.UTF_8);
    }
}
