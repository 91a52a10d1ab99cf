package org.gangmu.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** A file or folder that was named by nothing, as {@code "$DIR"} is where it was never set: the current folder was not meant. */
final class EmptyArgument extends ParameterException {

    private static final long serialVersionUID = 1L;

    private static final List<String> FILES = List.of("FILE", "FILE[#SECTION]", "DIR");

    private EmptyArgument(CommandLine line, ArgSpec argument) {
        super(line, "empty " + argument.paramLabel(), argument, "");
    }

    /** Runs the command that was called, unless one of its files or folders is named by nothing. */
    static int refuseAndRun(ParseResult call) {
        for (ParseResult part = call; part != null; part = part.subcommand()) {
            for (ArgSpec argument : part.matchedArgs()) {
                boolean file = FILES.contains(argument.paramLabel());
                if (file && argument.stringValues().stream().anyMatch(String::isBlank)) {
                    throw new EmptyArgument(part.commandSpec().commandLine(), argument);
                }
            }
        }
        return new RunLast().execute(call);
    }
}
