package org.gangmu.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.CheckResult;
import org.gangmu.pipeline.Settings;
import org.gangmu.pipeline.SettingsReader;
import org.gangmu.publish.PublishException;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Place;

/** Builds when something has changed, and says how the portal stands. For one thread, but for {@link #standing}. */
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

    private volatile Standing standing = new Standing(run + "-0", 0, "/", List.of());

    Rebuilds(BuildOrder order, Builder builder, Hearer hearer) {
        this.order = order;
        this.builder = builder;
        this.hearer = hearer;
    }

    /** Tells how the portal stands. */
    Standing standing() {
        return standing;
    }

    /** Builds whenever something changes, until the thread is interrupted. */
    void run(Watch watch, Streams streams) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                boolean locked = isLocked();
                if (watch.changed(locked ? AGAIN : PING) || locked) {
                    watch.mark();
                    build();
                    streams.tell();
                } else {
                    streams.ping();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds once. */
    void build() {
        long start = System.nanoTime();
        // Read before the build: if it changes meanwhile, another build follows.
        Optional<Settings> settings = SettingsReader.in(order.folder()).value();
        Rebuild rebuild = made(start);
        List<Diagnostic> errors = rebuild.result().findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
        int builds = standing.builds() + 1;
        if (rebuild.result().published()) {
            standing = new Standing(run + "-" + builds, builds, base(settings), List.of());
        } else {
            standing = new Standing(standing.stamp(), builds, builds == 1 ? base(settings) : standing.base(), errors);
        }
        hearer.rebuilt(rebuild);
    }

    /** An error in Gangmu itself, or in a portal's own templates, must not end the server. */
    private Rebuild made(long start) {
        try {
            BuildResult result = builder.build(order);
            return new Rebuild(result, since(start), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            Path folder = order.folder();
            Diagnostic error = Diagnostic.error("build-broken", folder.toString(), Place.START, String.valueOf(broken));
            BuildResult none = new BuildResult(false, 0, 0, 0, List.of(error), CheckResult.NONE);
            return new Rebuild(none, since(start), Optional.of(broken));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean isLocked() {
        String code = PublishException.Reason.SITE_LOCKED.code();
        return standing.errors().stream().anyMatch(error -> error.code().equals(code));
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
