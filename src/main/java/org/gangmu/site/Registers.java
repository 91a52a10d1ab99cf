package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.Mention;
import org.gangmu.links.Links;

/** The registers of documents and of terms. Immutable. */
final class Registers {

    private final Register documents;
    private final Register terms;

    /**
     * Arranges what reports name.
     *
     * @param links what they say to each other
     */
    Registers(Links links) {
        this.documents = new Register(Register.Shelving.DOCUMENTS, links.documents());
        this.terms = new Register(Register.Shelving.TERMS, links.terms());
    }

    /** Where a document or term is listed, from the portal's root; what no register has leads to the register itself. */
    String href(Mention.Kind kind, String name) {
        Register register = kind.isDocument() ? documents : terms;
        return register.href(name).orElse(register.shelving().overview().href());
    }

    /** Makes the pages of both; none of one that is empty. */
    List<PlannedPage> pages(Places places) {
        List<PlannedPage> pages = new ArrayList<>();
        for (Register register : List.of(documents, terms)) {
            if (!register.entries().isEmpty()) {
                pages.addAll(new RegisterPages(register, places).all());
            }
        }
        return pages;
    }
}
