package org.gangmu.cli;

import java.io.PrintStream;
import org.gangmu.check.Excerpt;
import org.gangmu.check.Finding;
import org.gangmu.pipeline.CheckResult;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;

/**
 * Prints findings for people: {@code file:line:column level id message}, the line with a caret under the words at fault, and what to do. A wide character
 * takes two columns.
 *
 * @param stream where to
 * @param wording the words of the reader's language
 * @param colour whether to tell levels by colour, too
 */
record CheckText(PrintStream stream, Wording wording, boolean colour) {

    private static final String INDENT = "    ";
    private static final String PLAIN = "\u001b[0m";

    /** Prints the findings and how many there are. */
    void print(CheckResult result) {
        for (Finding finding : result.findings()) {
            print(finding);
            OutputLost.check(stream);
        }
        stream.println(summary(wording, result));
        if (result.passed() > 0) {
            stream.println(wording.text("cli.check.allowed", result.passed()));
        }
    }

    /** Says how many findings there are. */
    static String summary(Wording wording, CheckResult result) {
        return wording.text(
                "cli.check.summary",
                result.count(Level.ERROR),
                result.count(Level.WARNING),
                result.count(Level.INFO),
                result.files());
    }

    /** Prints one finding. */
    void print(Finding finding) {
        stream.println(
                finding.diagnostic().source() + ":" + finding.diagnostic().place() + " " + level(finding) + " "
                        + finding.id() + " " + wording.message(finding.diagnostic()));
        Excerpt excerpt = finding.excerpt();
        if (!excerpt.line().isEmpty()) {
            stream.println(INDENT + excerpt.line());
            stream.println(INDENT + caret(excerpt));
        }
        String remedy = wording.remedy(finding.diagnostic());
        if (!remedy.isEmpty()) {
            stream.println(INDENT + remedy);
        }
    }

    private String level(Finding finding) {
        String word = wording.text("cli.check.level." + finding.level().id());
        if (!colour) {
            return word;
        }
        String code =
                switch (finding.level()) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[33m";
                    case INFO -> "\u001b[36m";
                };
        return code + word + PLAIN;
    }

    /** Draws carets under the words at fault. */
    private static String caret(Excerpt excerpt) {
        String before = excerpt.line().substring(0, excerpt.from());
        String at = excerpt.line().substring(excerpt.from(), excerpt.to());
        return " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(at)));
    }

    private static int columns(String text) {
        return text.chars().map(c -> Characters.columns((char) c)).sum();
    }
}
