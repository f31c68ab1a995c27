package io.github.workprint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The pages that are open, which are told by server-sent events when there is something new. */
final class Listeners implements AutoCloseable {
    /** So often a line goes out that says nothing, and shows whether anybody is still there. */
    private static final long HEARTBEAT_SECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long round;
    private boolean closed;

    /** Tells all of a new state. */
    void tell(long newest) {
        lock.lock();
        try {
            round = newest;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Tells one of each new state, until it goes or the server stops. */
    void serve(OutputStream out) throws IOException {
        long told = -1;
        while (true) {
            String message = ": \n\n";
            lock.lock();
            try {
                if (!closed && round == told) {
                    // Woken early, it says nothing new, which does no harm.
                    boolean woken = news.await(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                    message = woken ? message : ": nothing new\n\n";
                }
                if (closed) {
                    return;
                }
                if (round != told) {
                    told = round;
                    message = "data: " + told + "\n\n";
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                lock.unlock();
            }
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
