package org.gangmu.pipeline;

import java.util.Optional;

/**
 * How a portal is handed over where whoever orders the build says it, and not the settings.
 *
 * @param basePath where this copy shall stand on its server; what the settings say if empty
 * @param precompress whether texts shall have compressed twins, whatever the settings say
 */
public record Delivery(Optional<String> basePath, boolean precompress) {

    /** As the settings say. */
    public static final Delivery AS_SET = new Delivery(Optional.empty(), false);

    /**
     * Tells whether a portal may stand at a path of its server.
     *
     * @param path the path
     * @return whether settings take it as a base path too
     */
    public static boolean isBasePath(String path) {
        return WebAddress.isPath(path);
    }
}
