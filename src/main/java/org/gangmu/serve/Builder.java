package org.gangmu.serve;

import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;

/** Builds a portal, always on the same thread but for the first time. */
@FunctionalInterface
public interface Builder {

    /**
     * Builds.
     *
     * @param order what to build, the same each time
     * @return what came of it
     */
    BuildResult build(BuildOrder order);
}
