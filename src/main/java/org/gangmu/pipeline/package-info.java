/**
 * The order of the stages on one screen; the settings; what lies where in a portal's folder.
 *
 * <p>Settings end here: a stage gets its own small argument, never the whole of them. Problems are values and come back in the
 * order of the input, whatever the number of threads.
 */
@NullMarked
package org.gangmu.pipeline;

import org.jspecify.annotations.NullMarked;
