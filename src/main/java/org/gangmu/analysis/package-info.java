/** What each section of one report is about: themes, facet, blanks. A guess, beside the tree and never inside it. */
@NullMarked
package org.gangmu.analysis;

import org.jspecify.annotations.NullMarked;
