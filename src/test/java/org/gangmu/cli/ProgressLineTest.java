package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gangmu.pipeline.Progress.Stage;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;

/** The line of a terminal, under a clock of its own. */
class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long milliseconds;
    private final ProgressLine line =
            new ProgressLine(Called.stream(bytes), Wording.of(Locale.ENGLISH), () -> milliseconds * 1_000_000);

    @Test
    void shortWorkIsDoneInSilence() {
        milliseconds = 499;
        line.at(Stage.READ, 5, 5);
        line.wipe();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void longWorkIsToldNowAndThenAndWipedOff() {
        milliseconds = 500;
        line.at(Stage.READ, 1, 9);
        milliseconds = 550;
        line.at(Stage.READ, 2, 9);
        milliseconds = 600;
        line.at(Stage.RENDER, 3, 9);
        line.wipe();
        assertThat(drawn()).isEqualTo("\r\u001b[KReading reports: 1 of 9\r\u001b[KMaking pages: 3 of 9\r\u001b[K");
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
