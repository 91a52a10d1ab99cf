/** Words, names, pinyin: all that needs HanLP, and the only room that names it. */
@NullMarked
package org.gangmu.language;

import org.jspecify.annotations.NullMarked;
