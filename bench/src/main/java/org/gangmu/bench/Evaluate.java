package org.gangmu.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gangmu.analysis.Confusion;
import org.gangmu.analysis.Evaluation;
import org.gangmu.links.AnswerEvaluation;

/** Prints how well themes, facets and answers to problems are told, on the second set and on the seeds, so that a change is judged by figures. */
public final class Evaluate {

    private Evaluate() {}

    /**
     * Evaluates.
     *
     * @param args none
     * @throws IOException if the labelled reports cannot be read; the folder must be the project's
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("== problem → plan: second set, seeds, and held back (figures only) ==");
        out.println(AnswerEvaluation.ofOtherOffices());
        out.println(AnswerEvaluation.ofSeeds());
        out.println(AnswerEvaluation.ofHeldBack().figures());
        print("Second set: other offices", Evaluation.ofOtherOffices(), out);
        print("The five seeds", Evaluation.ofSeeds(), out);
    }

    private static void print(String name, Evaluation evaluation, PrintStream out) {
        out.println("== " + name + " ==");
        out.println(evaluation);
        print("first themes", evaluation.themeConfusion(), out);
        print("facets", evaluation.facetConfusion(), out);
    }

    private static void print(String what, Confusion confusion, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s: accuracy %.1f %%, macro-F1 %.1f %%%n%s%n",
                what,
                confusion.accuracy(),
                confusion.macroF1(),
                confusion);
    }
}
