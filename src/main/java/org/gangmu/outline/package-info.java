/** From the text of one report to the tree of its sections: exact and fast, without a dictionary. */
@NullMarked
package org.gangmu.outline;

import org.jspecify.annotations.NullMarked;
