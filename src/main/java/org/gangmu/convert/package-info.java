/** From .docx and .html to report text; the only room that names POI. */
@NullMarked
package org.gangmu.convert;

import org.jspecify.annotations.NullMarked;
