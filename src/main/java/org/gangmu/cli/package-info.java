/** Commands, streams, exit codes; the only room that names picocli and that knows in which language a reader reads. */
@NullMarked
package org.gangmu.cli;

import org.jspecify.annotations.NullMarked;
