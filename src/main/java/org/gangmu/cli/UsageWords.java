package org.gangmu.cli;

import org.gangmu.source.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
        if (wrong instanceof OverwrittenOptionException twice) {
            return wording.text("cli.usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return wording.text("cli.usage.other", String.valueOf(wrong.getMessage()));
        }
        if (wrong instanceof EmptyArgument) {
            return wording.text("cli.usage.empty", name(argument));
        }
        if (argument.arity().max() == 0) {
            return wording.text("cli.usage.bare", name(argument));
        }
        return wording.text("cli.usage.value", String.valueOf(wrong.getValue()), name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
