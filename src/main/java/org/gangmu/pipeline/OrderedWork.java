package org.gangmu.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things at a time whose results come in the order of the things. Only a window of them is under way, so that
 * thousands of results are never held at once.
 *
 * @param threads how many things are worked on at a time
 */
public record OrderedWork(int threads) {

    private static final int WINDOW_PER_THREAD = 8;

    /**
     * Sizes the work for this machine.
     *
     * @return work on as many things as there are processors, eight at most
     */
    public static OrderedWork forThisMachine() {
        return new OrderedWork(Math.min(8, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Works on things.
     *
     * @param <T> the kind of thing
     * @param <R> the kind of result
     * @param things the things
     * @param work what is to be done with each, on any thread
     * @param take takes the results on the calling thread, in the order of the things
     */
    public <T, R> void run(List<T> things, Function<? super T, R> work, Consumer<? super R> take) {
        if (threads < 2 || things.size() < 2) {
            things.forEach(thing -> take.accept(work.apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()), OrderedWork::thread);
        try {
            Deque<Future<R>> window = new ArrayDeque<>();
            Iterator<T> rest = things.iterator();
            while (rest.hasNext() || !window.isEmpty()) {
                while (rest.hasNext() && window.size() < threads * WINDOW_PER_THREAD) {
                    T thing = rest.next();
                    window.add(pool.submit(() -> work.apply(thing)));
                }
                take.accept(result(window.remove()));
            }
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    /**
     * Does two things, at the same time where more than one may be worked on.
     *
     * @param beside is done on a thread of its own
     * @param here is done on the calling thread; if both fail, its failure is thrown
     */
    public void together(Runnable beside, Runnable here) {
        if (threads < 2) {
            here.run();
            beside.run();
            return;
        }
        ExecutorService pool = Executors.newSingleThreadExecutor(OrderedWork::thread);
        try {
            Future<?> other = pool.submit(beside);
            here.run();
            result(other);
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    /** Waits for work that was under way when other work failed, so that nothing goes on behind the caller's back. */
    private static void awaitEnd(ExecutorService pool) {
        try {
            if (!pool.awaitTermination(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a worker does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gangmu-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }
}
