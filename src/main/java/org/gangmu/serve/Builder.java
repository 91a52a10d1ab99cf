package org.gangmu.serve;

import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.Progress;

/** Builds a portal, always on the same thread but for the first time. */
@FunctionalInterface
public interface Builder {

    /**
     * Builds.
     *
     * @param order what to build, the same each time
     * @param progress hears how far the build has come; what it throws ends the build, and the old portal stands
     * @return what came of it
     */
    BuildResult build(BuildOrder order, Progress progress);
}
