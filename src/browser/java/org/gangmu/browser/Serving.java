package org.gangmu.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.cli.Console;
import org.gangmu.cli.Main;

/** {@code gangmu serve} as an editor calls it, in this process. */
final class Serving implements AutoCloseable {

    /** How long a page may take to follow, in milliseconds, where many other things are going on. */
    static final int PATIENCE_MILLIS = 180_000;

    private static final int PATIENCE_MINUTES = 3;

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+/");

    private final Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread call;

    private Serving(Path folder) {
        this.folder = folder;
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                Matcher told = ADDRESS.matcher(line);
                if (told.find()) {
                    address.complete(told.group());
                }
            }
        };
        Console console = new Console(out, out, false, false, Locale.CHINA, folder);
        this.call = new Thread(() -> code.complete(Main.run(new String[] {"serve", "--port", "0"}, console)));
    }

    /** Begins to serve a portal's folder. */
    static Serving of(Path folder) {
        Serving serving = new Serving(folder);
        serving.call.start();
        return serving;
    }

    /** Returns the address that it said, with a slash at its end. */
    String address() throws ExecutionException, InterruptedException, TimeoutException {
        return address.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    /** Saves a file as careful editors do: under another name, then renamed. */
    void save(String path, String text) throws IOException {
        Path beside = folder.resolve(".saved");
        Files.writeString(beside, text);
        Files.move(beside, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends it, and returns all that it said and its exit status. */
    String end() throws ExecutionException, InterruptedException, TimeoutException {
        call.interrupt();
        int status = code.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        return said.toString(StandardCharsets.UTF_8) + "[" + status + "]\n";
    }

    /** Ends it, and waits until nothing is written any more: the folder may be deleted. */
    @Override
    public void close() {
        call.interrupt();
        try {
            call.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
