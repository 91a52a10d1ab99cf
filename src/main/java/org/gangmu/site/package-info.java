/** The portal as a value: every page, its address, its links. */
@NullMarked
package org.gangmu.site;

import org.jspecify.annotations.NullMarked;
