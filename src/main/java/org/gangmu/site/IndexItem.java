package org.gangmu.site;

import java.util.List;

/**
 * A line of a short index: a term, a document, a figure.
 *
 * @param label what it is called
 * @param href where it leads, from the portal's root
 * @param remark how often it stands there, or its value; may be empty
 */
public record IndexItem(List<Run> label, String href, String remark) {

    /** Copies the label. */
    public IndexItem {
        label = List.copyOf(label);
    }
}
