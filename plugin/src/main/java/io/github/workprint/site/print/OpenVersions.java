package io.github.workprint.site.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Gives the documents of versions to the workers, of a few versions at a time: a version with its marks takes much space, and is
 * dropped as soon as its documents are printed.
 */
final class OpenVersions {
    private final Parallel workers;
    private final Semaphore places;
    private final List<Future<?>> tasks = new ArrayList<>();

    /** @param most how many versions may be open at a time */
    OpenVersions(Parallel workers, int most) {
        this.workers = workers;
        this.places = new Semaphore(most);
    }

    /** Work that is about no single version. */
    void add(Runnable task) {
        tasks.add(workers.run(task));
    }

    /** Waits until a place is free; it is free again when the work that is then given was done. */
    Work open(VersionPrint print) {
        places.acquireUninterruptibly();
        return new Work(print);
    }

    /** Waits for all that was given. */
    void finish() {
        Parallel.results(tasks);
    }

    /** The work on one version, while it is given. */
    final class Work implements AutoCloseable {
        private final VersionPrint print;
        /** Of all that is to be done, and one for the giving. */
        private final AtomicInteger left = new AtomicInteger(1);

        private Work(VersionPrint print) {
            this.print = print;
        }

        void run(Runnable task) {
            tasks.add(make(() -> {
                task.run();
                return true;
            }));
        }

        <T> Future<T> make(Supplier<T> task) {
            left.incrementAndGet();
            Supplier<T> timed = print.timed(task);
            return workers.make(() -> {
                try {
                    return timed.get();
                } finally {
                    close();
                }
            });
        }

        /** Ends the giving, or one of the tasks. */
        @Override
        public void close() {
            if (left.decrementAndGet() == 0) {
                print.entry();
                print.close();
                places.release();
            }
        }
    }
}
