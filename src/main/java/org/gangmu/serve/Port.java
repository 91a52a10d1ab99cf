package org.gangmu.serve;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;

/** Where a server listens: its address in words, and why it may not be had. */
final class Port {

    private static final int PATIENCE_MILLIS = 300;

    private Port() {}

    /** Gives the address of a path on a server. */
    static URI address(InetAddress host, int port, String path) {
        try {
            return new URI("http", null, name(host), port, path, null, null);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Says why a server cannot listen; the system's own words are in its own language, so what can be is found by trying. */
    static Diagnostic refusal(InetSocketAddress address, IOException refused) {
        String place = name(address.getAddress()) + ":" + address.getPort();
        String port = Integer.toString(address.getPort());
        if (!isOurs(address.getAddress())) {
            return Diagnostic.error(
                    "address-foreign", place, Place.START, address.getAddress().getHostAddress());
        }
        String words = String.valueOf(refused.getMessage());
        if (words.toLowerCase(Locale.ROOT).contains("in use") || answers(address)) {
            return Diagnostic.error("port-taken", place, Place.START, port);
        }
        return Diagnostic.error("port-refused", place, Place.START, port, words);
    }

    private static String name(InetAddress host) {
        return host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : host.getHostAddress();
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
