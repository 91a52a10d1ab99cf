package org.gangmu.serve;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whose requests are answered. A page of a stranger may point a name of its own at this machine (DNS rebinding) and so read what only
 * this machine should; its requests carry that name, and where the server listens on the loopback address only, they are refused.
 *
 * @param address where the server listens
 */
record Gate(InetAddress address) {

    /** The names of this machine for itself, with or without a port. */
    private static final Pattern OWN =
            Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1])(?::\\d{1,5})?");

    /**
     * Looks at a request.
     *
     * @param hosts what its {@code Host} headers say
     * @return whether it is answered
     */
    boolean admits(List<String> hosts) {
        return !address.isLoopbackAddress()
                || (hosts.size() == 1
                        && OWN.matcher(hosts.get(0).toLowerCase(Locale.ROOT)).matches());
    }
}
