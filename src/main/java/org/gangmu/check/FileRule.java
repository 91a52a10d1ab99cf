package org.gangmu.check;

/** A rule that looks at one file at a time. */
interface FileRule extends Rule {

    /** Looks at a file and adds what it finds, in the order of the text. */
    void check(ReportFile file, Findings found);
}
