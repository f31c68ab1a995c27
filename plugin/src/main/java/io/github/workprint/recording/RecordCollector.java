package io.github.workprint.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes records of what files from outside say. */
public interface RecordCollector {
    /**
     * Reads a file or the files of a folder.
     *
     * @return the records that were written
     * @throws IOException where the disk fails
     */
    List<Path> collect(Path place) throws IOException;

    /** How many would say only what is recorded already. */
    int alreadyKnown();
}
