package org.gangmu.site;

/**
 * What the portal is called and where it will stand.
 *
 * @param name the short name that stands at the top of every page
 * @param title the full title, the heading of the home page
 * @param tagline a few words beside the name; may be empty
 * @param basePath the address of the portal's root on its server, beginning and ending with {@code /}; only the page for
 *     addresses that lead nowhere needs it, since every other link is relative
 * @param address the address of the portal's root in the web, with a slash at its end; empty where it is not known, and then there
 *     is neither feed nor site map
 */
public record Portal(String name, String title, String tagline, String basePath, String address) {

    /** Where the feed of the latest reports stands, from the portal's root. */
    public static final String FEED = "feed.xml";

    /** Makes the base path begin and end with a slash. */
    public Portal {
        basePath = ("/" + basePath + "/").replaceAll("/{2,}", "/");
    }

    /**
     * Tells where the feed of the latest reports stands.
     *
     * @return its address from the portal's root; empty where there is none
     */
    public String feed() {
        return address.isEmpty() ? "" : FEED;
    }
}
