package org.gangmu.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The reader's own browser. */
final class Browser {

    private Browser() {}

    /** Shows an address; tells whether the system took it. */
    static boolean show(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address.toASCIIString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /** The command by which a system opens an address. */
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", address);
    }
}
