package io.github.workprint.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets one build at a time write to a place. The operating system holds it, so it ends with the process, however that ends. */
public final class WriterLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    /** The byte that is locked: far behind what the file says, so that others can read it. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NAME = 40;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param file made where it is missing; it stays
     * @param what is written under the lock, for those who wait
     * @param patience how long to wait for another build
     * @param told told once, where there is another
     * @throws IOException where the other takes longer than that, or the disk fails
     */
    public static WriterLock take(Path file, String what, Duration patience, Consumer<String> told) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long pauses = patience.toMillis() / PAUSE_MILLIS;
            for (long waited = 0; tryLock(channel).isEmpty(); waited++) {
                if (waited >= pauses) {
                    throw new IOException("another build (" + holder(channel) + ") is writing " + what
                            + ", and did not end within " + patience.toSeconds()
                            + " s; wait for it, or give it longer with workprint.lockTimeout");
                }
                if (waited == 0) {
                    told.accept("waiting for another build (" + holder(channel) + ") that is writing " + what);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(channel);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new InterruptedIOException("stopped while waiting for another build to write " + what);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(BYTE, 1, false));
        } catch (OverlappingFileLockException anotherThread) {
            return Optional.empty();
        }
    }

    private static String me() {
        return "process " + ProcessHandle.current().pid();
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
        int length = channel.read(name, 0);
        String holder = length <= 0 ? "" : new String(name.array(), 0, length, StandardCharsets.UTF_8);
        return holder.matches("process \\d+") ? holder : "another process";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
