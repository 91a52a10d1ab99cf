package org.gangmu.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** How a reader's browser is set. */
enum Look {
    /** As browsers come. */
    PLAIN(ColorScheme.LIGHT, ForcedColors.NONE, false, true),
    /** Scripts switched off. */
    NO_SCRIPT(ColorScheme.LIGHT, ForcedColors.NONE, false, false),
    /** For axe, which puts a script into the page: the page's policy is lifted. */
    LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, true, true),
    /** For axe, dark. */
    DARK(ColorScheme.DARK, ForcedColors.NONE, true, true),
    /** For axe, with the few colours of a high-contrast theme. */
    FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE, true, true);

    final ColorScheme scheme;
    final ForcedColors forced;
    final boolean bypassesPolicy;
    final boolean runsScripts;

    Look(ColorScheme scheme, ForcedColors forced, boolean bypassesPolicy, boolean runsScripts) {
        this.scheme = scheme;
        this.forced = forced;
        this.bypassesPolicy = bypassesPolicy;
        this.runsScripts = runsScripts;
    }
}
