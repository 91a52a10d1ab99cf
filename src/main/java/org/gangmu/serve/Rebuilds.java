package org.gangmu.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.CheckResult;
import org.gangmu.pipeline.Preview;
import org.gangmu.pipeline.Progress;
import org.gangmu.pipeline.Settings;
import org.gangmu.pipeline.SettingsReader;
import org.gangmu.publish.PublishException;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Place;

/**
 * Builds when something has changed, and says how the portal stands. Browsers are told as soon as pages can be made; the portal is
 * published behind their backs, and if something changes meanwhile, only what comes of that is published. For one thread, but for
 * {@link #standings} and {@link #await}.
 */
final class Rebuilds {

    /** How long to wait for a change before saying to browsers that the server is there. */
    private static final Duration PING = Duration.ofSeconds(15);

    /** How long to wait before a portal that another build holds is tried again. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final BuildOrder order;
    private final Builder builder;
    private final Hearer hearer;
    /** Tells this server's portals from those of one that ran before at the same address. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** After so many builds in a row that were not published, one is, however much is saved meanwhile. */
    private static final int MOST_OVERTAKEN = 2;

    /** How many builds in a row were not published, since something changed meanwhile. */
    private int overtaken;

    /** Held by a build that is under way. */
    private final ReentrantLock building = new ReentrantLock();

    private final Standings standings = new Standings(new Standing(run + "-0", 0, "/", List.of(), Optional.empty()));

    Rebuilds(BuildOrder order, Builder builder, Hearer hearer) {
        this.order = order;
        this.builder = builder;
        this.hearer = hearer;
    }

    /** Tells how the portal stands. */
    Standings standings() {
        return standings;
    }

    /**
     * Waits until no build is under way and what was seen is published, or the time is over.
     *
     * @param longest how long to wait
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        standings.settled(longest);
        if (building.tryLock(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            building.unlock();
        }
    }

    /** Builds whenever something changes, until the thread is interrupted. */
    void run(Watch watch, Streams streams) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                boolean locked = isLocked();
                if (watch.changed(locked ? AGAIN : PING) || locked) {
                    watch.mark();
                    build(watch, streams);
                } else {
                    streams.ping();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds for the first time. */
    void build() {
        new Once(() -> false, () -> {}).build();
    }

    private void build(Watch watch, Streams streams) {
        new Once(watch::stirred, streams::tell).build();
    }

    /** One build, which ends early if something changes while its portal is published: another follows. */
    private final class Once implements Progress {

        private final long start = System.nanoTime();
        private final Standing before = standings.now();
        private final int number = before.builds() + 1;
        // Read before the build: if it changes meanwhile, another build follows.
        private final String base = base(SettingsReader.in(order.folder()).value());
        private final BooleanSupplier stirred;
        private final Runnable tell;
        private boolean ready;

        Once(BooleanSupplier stirred, Runnable tell) {
            this.stirred = stirred;
            this.tell = tell;
        }

        @Override
        public void at(Stage stage, int done, int all) {
            if (ready && overtaken < MOST_OVERTAKEN && stirred.getAsBoolean()) {
                throw new CancellationException();
            }
        }

        @Override
        public void ready(Preview preview) {
            ready = true;
            set(good(Optional.of(preview)), false);
        }

        void build() {
            building.lock();
            try {
                Rebuild rebuild = made();
                overtaken = 0;
                List<Diagnostic> errors = rebuild.result().findings().stream()
                        .filter(finding -> finding.level() == Level.ERROR)
                        .toList();
                boolean first = before.builds() == 0;
                set(
                        rebuild.result().published()
                                ? good(Optional.empty())
                                : new Standing(
                                        standings.now().stamp(),
                                        number,
                                        first ? base : before.base(),
                                        errors,
                                        before.preview()),
                        true);
                hearer.rebuilt(rebuild);
            } catch (CancellationException stopped) {
                overtaken++;
                // What was seen of it stays until the next build, which is due, has something better.
                return;
            } finally {
                building.unlock();
            }
        }

        private Standing good(Optional<Preview> preview) {
            return new Standing(run + "-" + number, number, base, List.of(), preview);
        }

        private void set(Standing standing, boolean whole) {
            if (standings.set(standing, whole)) {
                tell.run();
            }
        }

        /** An error in Gangmu itself, or in a portal's own templates, must not end the server. */
        private Rebuild made() {
            try {
                return new Rebuild(builder.build(order, this), since(start), Optional.empty());
            } catch (CancellationException stopped) {
                throw stopped;
            } catch (RuntimeException | Error broken) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the server ends");
                }
                Path folder = order.folder();
                Diagnostic error =
                        Diagnostic.error("build-broken", folder.toString(), Place.START, String.valueOf(broken));
                BuildResult none = new BuildResult(false, 0, 0, 0, List.of(error), CheckResult.NONE);
                return new Rebuild(none, since(start), Optional.of(broken));
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean isLocked() {
        String code = PublishException.Reason.SITE_LOCKED.code();
        return standings.now().errors().stream().anyMatch(error -> error.code().equals(code));
    }

    /** Gives the portal's path as requests have it; settings may spell it in plain characters or as addresses do. */
    private static String base(Optional<Settings> settings) {
        String path = ("/" + settings.map(Settings::basePath).orElse("/") + "/").replaceAll("/{2,}", "/");
        try {
            return RequestPath.of(new URI(path).toASCIIString()).orElse("/");
        } catch (URISyntaxException odd) {
            return "/";
        }
    }
}
