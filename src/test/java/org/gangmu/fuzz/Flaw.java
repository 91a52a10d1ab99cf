package org.gangmu.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/**
 * What did not hold of an input.
 *
 * @param key what tells it from other flaws, in letters that a file may be named with
 * @param words what went wrong
 */
record Flaw(String key, String words) {

    private static final long BASE = 512L << 20;
    /** Far more than any target takes for a byte, and far less than a square of the length takes for one of a long input. */
    private static final long BY_BYTE = 60_000;

    private static final int FRAMES = 12;

    /** Puts an input to a target; empty where all holds. */
    static Optional<Flaw> of(Target target, byte[] input) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            target.law().check(input.clone());
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError | LinkageError wrong) {
            return Optional.of(of(wrong));
        }
        long asked = threads.getCurrentThreadAllocatedBytes() - before;
        boolean much = asked > BASE + BY_BYTE * input.length;
        return much
                ? Optional.of(new Flaw("memory", asked + " bytes asked of the heap for " + input.length))
                : Optional.empty();
    }

    private static Flaw of(Throwable wrong) {
        StringBuilder words = new StringBuilder(shortened(String.valueOf(wrong)));
        String where = "";
        int shown = 0;
        for (StackTraceElement frame : wrong.getStackTrace()) {
            boolean ours = frame.getClassName().startsWith("org.gangmu.")
                    && !frame.getClassName().startsWith("org.gangmu.fuzz.");
            if (ours && where.isEmpty()) {
                where = frame.getClassName().replaceAll(".*\\.", "") + "-" + frame.getMethodName();
            }
            if (shown < FRAMES) {
                words.append("\n        at ").append(frame);
                shown++;
            }
        }
        // A stack runs over wherever it happens to be full.
        String at = wrong instanceof StackOverflowError ? "" : "-" + where;
        String key = (wrong.getClass().getSimpleName() + at).replaceAll("[^A-Za-z0-9]+", "-");
        return new Flaw(key.toLowerCase(Locale.ROOT), words.toString());
    }

    private static String shortened(String text) {
        return text.length() > 800 ? text.substring(0, 800) + "…" : text;
    }
}
