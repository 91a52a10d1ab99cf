package org.gangmu.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gangmu.source.Wording;

/**
 * Takes requests and sends answers. Safe to use from several threads.
 *
 * @param gate whose requests are answered
 * @param answers finds the answers
 * @param streams takes those who want to be told
 * @param wording the words of the reader's language
 */
record Door(Gate gate, Answers answers, Streams streams, Wording wording) implements HttpHandler {

    private static final List<String> METHODS = List.of("GET", "HEAD");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            String path =
                    Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
            boolean admitted = gate.admits(exchange.getRequestHeaders().getOrDefault("Host", List.of()));
            if (admitted
                    && path.equals(Reserved.EVENTS)
                    && exchange.getRequestMethod().equals("GET")) {
                streams.add(exchange);
                return;
            }
            send(
                    admitted ? answer(exchange, path) : Answer.line(Answer.FORBIDDEN, wording.text("serve.host")),
                    exchange);
        } catch (IOException gone) {
            // Whoever asked has gone; there is nobody to tell.
            exchange.close();
        }
    }

    private Answer answer(HttpExchange exchange, String path) {
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
            return Answer.line(Answer.NOT_ALLOWED, wording.text("serve.method"));
        }
        try {
            return answers.to(path);
        } catch (IOException | RuntimeException wrong) {
            return Answer.line(Answer.BROKEN, wording.text("serve.unreadable", String.valueOf(wrong)));
        }
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type);
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        // A portal's data are scripts, and a page of a stranger could run them; browsers must not hand them out.
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        int status = answer.status;
        if (status == Answer.FOUND) {
            headers.set("Location", new String(answer.body, StandardCharsets.UTF_8).strip());
        }
        if (status == Answer.OK) {
            headers.set("ETag", answer.tag());
            status = knows(exchange, answer.tag()) ? Answer.NOT_MODIFIED : status;
        }
        boolean bare =
                status == Answer.NOT_MODIFIED || exchange.getRequestMethod().equals("HEAD") || answer.body.length == 0;
        if (bare) {
            if (status != Answer.NOT_MODIFIED) {
                headers.set("Content-Length", Integer.toString(answer.body.length));
            }
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, answer.body.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.body);
            }
        }
        exchange.close();
    }

    private static boolean knows(HttpExchange exchange, String tag) {
        return exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of()).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(value -> value.strip().replaceFirst("^W/", ""))
                .anyMatch(value -> value.equals("*") || value.equals(tag));
    }
}
