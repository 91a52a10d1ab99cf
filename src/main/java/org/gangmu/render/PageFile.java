package org.gangmu.render;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the portal.
 *
 * @param address where it stands, from the portal's root
 * @param content its text; lines end with {@code \n}
 */
public record PageFile(String address, String content) {

    /**
     * Encodes the text.
     *
     * @return its bytes in UTF-8
     */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
