/** Rules about reports and the portal, one class each. */
@NullMarked
package org.gangmu.check;

import org.jspecify.annotations.NullMarked;
