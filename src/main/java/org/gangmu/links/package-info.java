/** What the reports say to each other: related, answered, repeated, and the indexes. */
@NullMarked
package org.gangmu.links;

import org.jspecify.annotations.NullMarked;
