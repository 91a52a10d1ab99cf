package org.gangmu.serve;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a folder held at one time.
 *
 * @param files what is known of each file, without its content
 */
record Snapshot(Map<Path, String> files) {

    /** Nothing at all. */
    static final Snapshot NONE = new Snapshot(Map.of());
}
