package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gangmu serve} as it is called. */
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    @TempDir
    private Path folder;

    @Test
    void servesUntilItIsEnded() throws Exception {
        assertThat(Called.in(folder, "init").code()).isZero();
        CompletableFuture<String> address = new CompletableFuture<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream heard = new PrintStream(new Ear(out, address), true, StandardCharsets.UTF_8);
        Console console = new Console(heard, Called.stream(err), false, false, Locale.ENGLISH, folder);
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread call = new Thread(() -> code.complete(Main.run(new String[] {"serve", "--port", "0"}, console)));
        call.start();
        URI home = URI.create(address.get(3, TimeUnit.MINUTES));
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("示例局").contains("/_gangmu/reload.js");
        call.interrupt();
        assertThat(code.get(3, TimeUnit.MINUTES)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches(
                        "(?s)\\d\\d:\\d\\d:\\d\\d built in \\d+\\.\\d s: 1 report, \\d+ sections; no errors, .*"
                                + "The portal is at http://127\\.0\\.0\\.1:\\d+/ and follows your changes\\. Ctrl\\+C ends it\\.\\R");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        Files.createDirectories(folder.resolve("content/reports"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Called english = Called.in(folder, "serve", "--port", port);
            assertThat(english.code()).isEqualTo(1);
            assertThat(english.out()).isEmpty();
            assertThat(english.err())
                    .isEqualToNormalizingNewlines("127.0.0.1:" + port + ": Another program is at port " + port
                            + ", perhaps another “gangmu serve”.\n    End it, or name another port: --port 8001, or --port 0"
                            + " for any that is free.\n");
            Called chinese = Called.in(Locale.CHINA, folder, "serve", "--port", port);
            assertThat(chinese.err()).contains("端口 " + port + " 已被别的程序占用");
            assertThat(folder.resolve("site")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "x", "", "1.5", "999999"})
    void aPortThatIsNoneIsWrongUsage(String port) {
        Called called = Called.in(folder, "serve", "--port=" + port);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).isNotEmpty();
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        Called called = Called.in(folder, "serve", "--port", "0", "--bind", "192.0.2.1");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("This machine has no address 192.0.2.1");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Called called = Called.in(folder, "serve", "--port", "0", "-C", "none");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("none: There is no such folder.");
    }

    @Test
    void everySystemHasAWayToOpenABrowser() {
        assertThat(Browser.command("Linux", "http://127.0.0.1:1/")).containsExactly("xdg-open", "http://127.0.0.1:1/");
        assertThat(Browser.command("Mac OS X", "x").get(0)).isEqualTo("open");
        assertThat(Browser.command("Windows 11", "x").get(0)).isEqualTo("rundll32");
    }

    /** Hears the address as soon as it is told. */
    private static final class Ear extends OutputStream {

        private final ByteArrayOutputStream bytes;
        private final CompletableFuture<String> address;

        Ear(ByteArrayOutputStream bytes, CompletableFuture<String> address) {
            this.bytes = bytes;
            this.address = address;
        }

        @Override
        public void write(int octet) {
            bytes.write(octet);
            if (octet == '\n') {
                Matcher told = ADDRESS.matcher(bytes.toString(StandardCharsets.UTF_8));
                if (told.find()) {
                    address.complete(told.group());
                }
            }
        }
    }
}
