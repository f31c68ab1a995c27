package io.github.workprint.site.print;

import io.github.workprint.thread.DaemonThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Does work on a few threads, in the order in which it is given; the first that fails ends the build with its own exception. */
final class Parallel implements AutoCloseable {
    private final ExecutorService workers;

    Parallel(int threads) {
        this.workers = Executors.newFixedThreadPool(threads, new DaemonThreads("workprint"));
    }

    Future<?> run(Runnable task) {
        return workers.submit(task);
    }

    <T> Future<T> make(Supplier<T> value) {
        return workers.submit(value::get);
    }

    /** Waits for them all. */
    static <T> List<T> results(List<? extends Future<? extends T>> tasks) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<? extends T> task : tasks) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException("a document could not be printed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", stopped);
        }
    }

    /** Ends what is not done, and waits for it: what goes on writing would write into what is cleared away, or into the next build. */
    @Override
    public void close() {
        workers.shutdownNow();
        boolean interrupted = false;
        boolean done = false;
        while (!done) {
            try {
                done = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
