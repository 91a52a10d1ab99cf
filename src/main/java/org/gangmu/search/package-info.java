/** The index that a browser reads piece by piece, so that search is complete and exact without a server. */
@NullMarked
package org.gangmu.search;

import org.jspecify.annotations.NullMarked;
