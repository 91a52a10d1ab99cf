package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that never reach a portal: help, wrong usage, faults. */
class MainTest {

    private static final Path HERE = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "outline --help", "--version", "build -V"})
    void helpGoesToStandardOutput(String args) {
        Called called = Called.in(HERE, args.split(" ", -1));
        assertThat(called.code()).isZero();
        assertThat(called.out()).isNotBlank();
        assertThat(called.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Usage: gangmu",
        "nonsense, nonsense",
        "build --nonsense, --nonsense",
        "build -C, DIR",
        "outline, FILE is missing.",
        "outline --json, FILE is missing.",
        "build extra, extra",
    })
    void wrongUsageIsTold(String args, String told) {
        Called called = Called.in(HERE, args.isEmpty() ? new String[0] : args.split(" ", -1));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains(told).contains("gangmu");
    }

    @Test
    void helpSpeaksTheReadersLanguage() {
        assertThat(Called.in(Locale.SIMPLIFIED_CHINESE, HERE, "build", "--help").out())
                .contains("用法：gangmu build", "门户所在的文件夹", "--keep-going", "退出状态");
        assertThat(Called.in(Locale.GERMAN, HERE, "build", "--help").out())
                .contains("Usage: gangmu build", "The portal’s folder", "--keep-going", "Exit status");
    }

    @Test
    void bothLanguagesHaveTheSameHelp() {
        List<String> keys = keys(Locale.ROOT);
        assertThat(keys).contains("keep-going").isEqualTo(keys(Locale.CHINESE));
    }

    private static List<String> keys(Locale locale) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle = ResourceBundle.getBundle("messages.help", locale, exact);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return bundle.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, zh",
        "zh, zh",
        "zh_TW@euro, zh",
        "en_US.UTF-8, en",
        "C.UTF-8, en",
        "POSIX, en",
        "de_DE.UTF-8, en"
    })
    void localesAreReadAsEnvironmentsNameThem(String name, String language) {
        String told = Wording.of(Console.locale(name)).text("cli.level.warning");
        assertThat(told).isEqualTo(language.equals("zh") ? "提醒：" : "warning: ");
    }

    @Test
    void faultOfGangmuIsToldWithoutItsTrace() {
        Called called = fault("outline", "seeds/000_d2e8a15636a76417.txt");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err()).contains("the stream broke", "--debug").doesNotContain("\tat ");
    }

    @Test
    void faultOfGangmuIsToldWithItsTraceToDevelopers() {
        Called called = fault("outline", "--debug", "seeds/000_d2e8a15636a76417.txt");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err()).contains("the stream broke", "\tat org.gangmu.cli.");
    }

    private static Called fault(String... args) {
        return failing(new IllegalStateException("the stream broke"), args);
    }

    private static Called failing(Throwable fault, String... args) {
        PrintStream broken = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new Console(broken, Called.stream(err), false, false, Locale.ENGLISH, HERE));
        return new Called(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void gravestFaultIsToldToo() {
        Called called = failing(new StackOverflowError("so deep"), "outline", "seeds/000_d2e8a15636a76417.txt");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err()).contains("so deep", "--debug").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline --json seeds/000_d2e8a15636a76417.txt", "--help", "--version"})
    void resultThatIsLostIsNoSuccess(String args) {
        Called called = into("No space left on device", args.split(" ", -1));
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err().lines()).singleElement().asString().contains("standard output is lost");
    }

    @Test
    void readerWhoHasEnoughIsNoFault() {
        String seed = "seeds/000_d2e8a15636a76417.txt";
        Called called = into("Broken pipe", "outline", "--json", seed, "missing.txt");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
    }

    private static Called into(String fault, String... args) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(fault);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args, new Console(new ResultStream(full), Called.stream(err), false, false, Locale.ENGLISH, HERE));
        return new Called(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
