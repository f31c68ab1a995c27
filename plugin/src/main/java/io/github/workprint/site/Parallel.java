package io.github.workprint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on a few threads; the first that fails ends the build with its own exception. */
final class Parallel {
    private Parallel() {}

    static void run(List<Runnable> tasks, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Parallel::daemon);
        try {
            List<Future<?>> running = new ArrayList<>();
            tasks.forEach(task -> running.add(workers.submit(task)));
            for (Future<?> task : running) {
                task.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException("a document could not be printed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", stopped);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "workprint");
        thread.setDaemon(true);
        // Resources of the look are found through the class loader that loaded the plugin, not through Maven's.
        thread.setContextClassLoader(Parallel.class.getClassLoader());
        return thread;
    }
}
