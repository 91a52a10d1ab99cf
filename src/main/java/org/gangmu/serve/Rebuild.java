package org.gangmu.serve;

import java.time.Duration;
import java.util.Optional;
import org.gangmu.pipeline.BuildResult;

/**
 * A build that was made because something changed, or to begin with.
 *
 * @param result what came of it
 * @param took how long it took
 * @param broken what Gangmu itself failed at, if it did
 */
public record Rebuild(BuildResult result, Duration took, Optional<Throwable> broken) {}
