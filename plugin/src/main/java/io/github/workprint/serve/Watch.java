package io.github.workprint.serve;

import java.io.IOException;

/** Tells when the files of a project were saved. */
public interface Watch extends AutoCloseable {
    /**
     * Waits until something was saved, and nothing more comes for a moment.
     *
     * @throws IOException where the disk fails
     * @throws InterruptedException where whoever waits is asked to end
     */
    void await() throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
