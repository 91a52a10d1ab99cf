/** How fast Gangmu is; run by hand, never part of the program. */
@NullMarked
package org.gangmu.bench;

import org.jspecify.annotations.NullMarked;
