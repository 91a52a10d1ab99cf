package org.gangmu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real nginx with the settings that come with Gangmu, at a free port of this machine. */
final class Nginx implements AutoCloseable {

    private final Path own;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Nginx(Path own, int port) {
        this.own = own;
        this.port = port;
    }

    /** Starts nginx on a portal; its own files lie in a folder of their own. */
    static Nginx of(Path site, Path own) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String server = Files.readString(Path.of("deploy/nginx.conf"))
                .replaceFirst("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replaceFirst("root /srv/portal/site;", "root " + site.toAbsolutePath() + ";");
        Files.writeString(own.resolve("server.conf"), server);
        Files.writeString(own.resolve("nginx.conf"), """
                daemon on;
                user root;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                    include /etc/nginx/mime.types;
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/server.conf;
                }
                """.formatted(own.toAbsolutePath()));
        Nginx nginx = new Nginx(own, port);
        nginx.told();
        return nginx;
    }

    /** Runs nginx with its settings, to start it or to tell the running one something. It returns when that is done: a started one listens by then. */
    private void told(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                nginx(), "-p", own.toString(), "-c", own.resolve("nginx.conf").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("out.log").toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("nginx: " + Files.readString(own.resolve("out.log")));
        }
    }

    /** Debian keeps it out of the path of plain users. */
    private static String nginx() {
        return Files.exists(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
    }

    /** Asks for an address, with headers given as name and value in turn. */
    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            told("-s", "quit");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
