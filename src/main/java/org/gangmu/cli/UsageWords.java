package org.gangmu.cli;

import org.gangmu.source.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a call; picocli itself speaks English only. */
final class UsageWords {

    private UsageWords() {}

    static String of(ParameterException wrong, Wording wording) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return wording.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return wording.text("cli.usage.missing", missing.getMissing().get(0).paramLabel());
        }
        return wording.text("cli.usage.other", String.valueOf(wrong.getMessage()));
    }
}
