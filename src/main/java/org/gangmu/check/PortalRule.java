package org.gangmu.check;

/** A rule that looks at all reports together. */
interface PortalRule extends Rule {

    /** Looks at the reports and adds what it finds, in the order of the corpus. */
    void check(ReportSet reports, PortalFindings found);
}
