package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static int packed(PageFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file.bytes());
        }
        return bytes.size();
    }

    @Test
    void allThatAPageReadsAsScriptIsSmall() throws IOException {
        Assets assets = Assets.read(Map.of());
        assertThat(packed(assets.script()) + packed(assets.search())).isLessThan(20_000);
        assertThat(packed(assets.script()) + packed(assets.compare())).isLessThan(20_000);
    }

    @Test
    void commentsAndIndentsOfPackedScriptsStayAtHome() {
        assertThat(Assets.bare("/* a\n   b */\n\n  f('/*');\n  /* c */\n  g();\n"))
                .isEqualTo("f('/*');\ng();\n");
        String script = new String(Assets.read(Map.of()).search().bytes(), StandardCharsets.UTF_8);
        assertThat(script).doesNotContain("/* ").doesNotContain("\n ").startsWith("'use strict';\n");
    }

    @Test
    void ownScriptsAreLeftAsTheyAre() {
        String own = "/* mine */\n  f(`\n  /* text */`);\n";
        String script = new String(
                Assets.read(Map.of("script/moved.js", own, Looks.SCRIPT, own))
                        .script()
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(script.split(Pattern.quote(own), -1)).hasSize(3);
    }
}
