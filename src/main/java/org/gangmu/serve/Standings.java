package org.gangmu.serve;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How the portal stands, and waiting until it stands still. Safe to use from several threads. */
final class Standings {

    /** Whoever asks for what is being published waits no longer than this; the published portal is then asked. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Standing now;
    private boolean published = true;

    /**
     * Begins.
     *
     * @param first how the portal stands before it is built
     */
    Standings(Standing first) {
        this.now = first;
    }

    /** Tells how the portal stands. */
    synchronized Standing now() {
        return now;
    }

    /**
     * Takes how the portal stands from now on.
     *
     * @param next how it stands
     * @param whole whether nothing is being published
     * @return whether browsers are to be told
     */
    synchronized boolean set(Standing next, boolean whole) {
        boolean news = !next.told().equals(now.told());
        now = next;
        published = whole;
        notifyAll();
        return news;
    }

    /** Waits until nothing is being published, and tells how the portal stands then. */
    Standing settled() {
        return settled(PATIENCE);
    }

    /**
     * Waits until nothing is being published, or the time is over.
     *
     * @param longest how long to wait
     * @return how the portal stands then
     */
    synchronized Standing settled(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long rest = longest.toNanos(); !published && rest > 0; rest = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, rest);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return now;
    }
}
