/** From one page to its HTML; the only room that names Pebble and Flexmark. */
@NullMarked
package org.gangmu.render;

import org.jspecify.annotations.NullMarked;
