package org.gangmu.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** All went well; warnings do not change that. */
    static final int FINE = 0;

    /** Something is wrong with what the command was given. */
    static final int PROBLEMS = 1;

    /** The command was called the wrong way. */
    static final int USAGE = 2;

    /** Something is wrong with Gangmu. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
