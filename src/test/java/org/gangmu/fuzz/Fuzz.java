package org.gangmu.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tries fresh inputs until a time is over, one target after the other, and keeps what breaks them. It ends with 1 where something
 * did. Run by {@code ./fuzz}.
 */
final class Fuzz {

    /** What no input of a few hundred kilobytes takes, however busy the machine is. */
    private static final long SLOW = TimeUnit.SECONDS.toNanos(30);

    /** An input is watched so often, in seconds, and is stuck after so many looks. */
    private static final int LOOK = 5;

    private static final int STUCK = 36;

    private final PrintStream out;
    private final long seed;
    private final Map<String, Integer> rounds = new LinkedHashMap<>();
    private final Set<String> found = new HashSet<>();
    private volatile Optional<Try> now = Optional.empty();

    /** A round that is being tried. */
    private record Try(Target target, int round) {}

    private Fuzz(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    /**
     * Fuzzes.
     *
     * @param args for how many minutes; then, if given, the seed, and the one target to try
     * @throws IOException if a find cannot be kept
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long nanos = (long) (Double.parseDouble(args[0]) * TimeUnit.MINUTES.toNanos(1));
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime() >>> 8;
        Fuzz fuzz = new Fuzz(out, seed);
        out.println("seed " + seed);
        fuzz.watch();
        fuzz.run(nanos, args.length > 2 ? args[2] : "");
        fuzz.rounds.forEach((target, count) -> out.println(target + ": " + count));
        out.println(fuzz.found.isEmpty() ? "nothing was found" : fuzz.found.size() + " found, kept in " + Finds.FOLDER);
        out.flush();
        System.exit(fuzz.found.isEmpty() ? 0 : 1);
    }

    private void run(long nanos, String only) throws IOException {
        long start = System.nanoTime();
        for (int batch = 0; System.nanoTime() - start < nanos; batch++) {
            for (Target target : Targets.ALL) {
                // Costly targets get fewer rounds, as in the test.
                int size = Math.max(1, target.rounds() / 10);
                boolean wanted = only.isEmpty() || only.equals(target.name());
                for (int i = 0; wanted && i < size && System.nanoTime() - start < nanos; i++) {
                    one(target, batch * size + i);
                }
            }
        }
    }

    private void one(Target target, int round) throws IOException {
        byte[] input = target.input(seed, round);
        now = Optional.of(new Try(target, round));
        long since = System.nanoTime();
        Optional<Flaw> flaw = Flaw.of(target, input);
        long took = System.nanoTime() - since;
        if (flaw.isEmpty() && took > SLOW) {
            // A machine may have been asleep meanwhile; what is slow is slow twice.
            since = System.nanoTime();
            flaw = Flaw.of(target, input);
            took = System.nanoTime() - since;
        }
        rounds.merge(target.name(), 1, Integer::sum);
        if (flaw.isPresent()) {
            now = Optional.empty();
            tell(target, round, flaw.get());
            if (found.add(target.name() + " " + flaw.get().key())) {
                out.println("    kept: " + Finds.keep(target, input, flaw.get()));
            }
        } else if (took > SLOW) {
            tell(target, round, new Flaw("slow", took / 1_000_000 + " ms for " + input.length + " bytes"));
            found.add(target.name() + " slow");
            out.println("    kept: " + Finds.write(target, input, "slow"));
        }
    }

    private void tell(Target target, int round, Flaw flaw) {
        out.println(
                target.name() + ", seed " + seed + ", round " + round + ": " + flaw.key() + "\n    " + flaw.words());
    }

    /**
     * A target that never comes back is a find too, and then nothing else can be tried. Looks are counted and not minutes, for while
     * a machine is asleep nobody looks.
     */
    private void watch() {
        Thread watcher = new Thread(() -> {
            Optional<Try> before = Optional.empty();
            int looks = 0;
            while (true) {
                Optional<Try> tried = now;
                looks = tried.equals(before) ? looks + 1 : 0;
                before = tried;
                if (tried.isPresent() && looks > STUCK) {
                    stuck(tried.get());
                }
                try {
                    TimeUnit.SECONDS.sleep(LOOK);
                } catch (InterruptedException over) {
                    return;
                }
            }
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private void stuck(Try tried) {
        try {
            Path kept = Finds.write(tried.target(), tried.target().input(seed, tried.round()), "stuck");
            out.println(tried.target().name() + " is stuck, kept: " + kept);
        } catch (IOException wrong) {
            out.println(tried.target().name() + " is stuck, and cannot be kept: " + wrong);
        }
        out.flush();
        Runtime.getRuntime().halt(1);
    }
}
