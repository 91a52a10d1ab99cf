package org.gangmu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gangmu.source.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program: finds the command, runs it, and turns what comes of it into an exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs Gangmu in a process of its own and ends that process: 0 all is well, 1 something is wrong with the input, 2 wrong
     * usage, 3 an error in Gangmu.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = run(args, console);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /**
     * Runs Gangmu.
     *
     * @param args the command and its arguments
     * @param console what it hears from and speaks to
     * @return the exit code
     */
    public static int run(String[] args, Console console) {
        Wording wording = Wording.of(console.locale());
        RootCommand root = new RootCommand();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new InitCommand(console, wording))
                .addSubcommand(new NewCommand(console, wording))
                .addSubcommand(new ImportCommand(console, wording))
                .addSubcommand(new BuildCommand(console, wording))
                .addSubcommand(new OutlineCommand(console, wording))
                .addSubcommand(new ExplainCommand(console, wording))
                .addSubcommand(new CheckCommand(console, wording));
        line.setResourceBundle(help(console.locale()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setExecutionStrategy(EmptyArgument::refuseAndRun);
        line.setParameterExceptionHandler((wrong, given) -> usage(wrong, console, wording));
        line.setExecutionExceptionHandler((wrong, command, given) -> {
            return internal(wrong, root.debug, console, wording);
        });
        int code;
        try {
            code = line.execute(args);
        } catch (Error wrong) {
            code = internal(wrong, root.debug, console, wording);
        }
        return heard(code, console, wording);
    }

    private static int internal(Throwable wrong, boolean debug, Console console, Wording wording) {
        if (wrong instanceof OutputLost) {
            return ExitCode.FINE;
        }
        console.err().println(wording.text("cli.internal", String.valueOf(wrong)));
        if (debug) {
            wrong.printStackTrace(console.err());
        } else {
            console.err().println("    " + wording.text("cli.internal.remedy"));
        }
        return ExitCode.INTERNAL;
    }

    /** What could not be written has not been said, so nothing is well; whoever closed a pipe has heard enough. */
    private static int heard(int code, Console console, Wording wording) {
        boolean closed = console.out() instanceof ResultStream results && results.closed();
        if (!console.out().checkError() || closed) {
            return code;
        }
        console.err().println(wording.text("cli.output-lost"));
        return ExitCode.INTERNAL;
    }

    private static int usage(ParameterException wrong, Console console, Wording wording) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(UsageWords.of(wrong, wording));
        console.err().println("    " + wording.text("cli.usage.remedy", command));
        return ExitCode.USAGE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static ResourceBundle help(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(
                "messages.help",
                chinese ? Locale.CHINESE : Locale.ROOT,
                Main.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
