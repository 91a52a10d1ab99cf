package org.gangmu.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What a browser has to say against pages: errors on its console, requests that fail, requests to anyone else. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();

    private Complaints() {}

    /** Listens to a window in which only addresses below a base may be asked for. */
    static Complaints of(BrowserContext window, String base) {
        Complaints complaints = new Complaints();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.heard.add("console: " + message.text());
            }
        });
        window.onWebError(error -> complaints.heard.add("script: " + error.error()));
        window.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.heard.add("asks elsewhere: " + request.url());
            }
        });
        window.onRequestFailed(request -> complaints.heard.add("failed: " + request.url() + " " + request.failure()));
        window.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.heard.add("answered " + response.status() + ": " + response.url());
            }
        });
        return complaints;
    }

    /** Returns what was heard since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
