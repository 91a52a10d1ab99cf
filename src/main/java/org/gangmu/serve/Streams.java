package org.gangmu.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The browsers that want to be told, each at the end of a stream of server-sent events (HTML Living Standard, 9.2). What is said is
 * a few bytes each time, so that no browser keeps the others waiting. Safe to use from several threads.
 */
final class Streams implements AutoCloseable {

    /** Far more than people have pages in view; a page out of view closes its stream. */
    private static final int MOST = 200;

    private final Supplier<Standing> standing;
    private final List<HttpExchange> open = new ArrayList<>();
    private boolean closed;

    /**
     * Begins with no browser.
     *
     * @param standing tells how the portal stands
     */
    Streams(Supplier<Standing> standing) {
        this.standing = standing;
    }

    /** Takes a browser and tells it how the portal stands. */
    synchronized void add(HttpExchange exchange) throws IOException {
        if (closed || open.size() >= MOST) {
            exchange.sendResponseHeaders(Answer.UNAVAILABLE, -1);
            exchange.close();
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.sendResponseHeaders(Answer.OK, 0);
        if (sent("retry: 500\n" + event(), exchange)) {
            open.add(exchange);
        }
    }

    /** Tells all browsers how the portal stands now. */
    synchronized void tell() {
        String event = event();
        open.removeIf(exchange -> !sent(event, exchange));
    }

    /** Says nothing in particular, which shows who has gone. */
    synchronized void ping() {
        open.removeIf(exchange -> !sent(":\n\n", exchange));
    }

    /** Ends all streams, and takes no more. */
    @Override
    public synchronized void close() {
        closed = true;
        open.forEach(HttpExchange::close);
        open.clear();
    }

    private String event() {
        return "event: standing\ndata: " + standing.get().told() + "\n\n";
    }

    private static boolean sent(String text, HttpExchange exchange) {
        try {
            OutputStream body = exchange.getResponseBody();
            body.write(text.getBytes(StandardCharsets.UTF_8));
            body.flush();
            return true;
        } catch (IOException gone) {
            exchange.close();
            return false;
        }
    }
}
