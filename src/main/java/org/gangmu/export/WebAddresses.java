package org.gangmu.export;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Makes whole addresses of those that begin at the portal's root.
 *
 * @param root the root's address, with a slash at its end
 */
record WebAddresses(String root) {

    /**
     * Makes a whole address.
     *
     * @param address an address from the portal's root
     * @return the address in ASCII
     */
    String of(String address) {
        try {
            return root
                    + new URI(null, null, "/" + address, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
