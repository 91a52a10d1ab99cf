package org.gangmu.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plain web server that shows a portal under a sub-path, as a hosting office would. It has nothing outside the sub-path. */
final class PortalServer implements AutoCloseable {

    /** Where the portal stands on the server. */
    static final String PATH = "/a/b/";

    static {
        // Else each answer on a kept connection waits 40 ms for the browser's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Path site;

    private PortalServer(HttpServer server, Path site) {
        this.server = server;
        this.site = site;
    }

    /** Serves a folder at a free port of this machine. */
    static PortalServer of(Path site) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PortalServer served = new PortalServer(server, site.toRealPath());
            server.createContext(PATH, served::answer);
            server.start();
            return served;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Returns the address of the portal, with a slash at its end. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file);
        byte[] bytes = Files.readAllBytes(found ? file : site.resolve("404.html"));
        exchange.getResponseHeaders().set("Content-Type", found ? type(file.toString()) : "text/html");
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css";
        }
        if (name.endsWith(".js")) {
            return "text/javascript; charset=utf-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "text/html";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
