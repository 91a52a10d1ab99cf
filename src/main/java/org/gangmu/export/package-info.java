/** The portal for programs: JSON and CSV beside the pages. */
@NullMarked
package org.gangmu.export;

import org.jspecify.annotations.NullMarked;
