package io.github.workprint.history;

import java.io.IOException;
import java.util.List;

/** The folder of specs, on disk or in a commit. Paths are relative to it, with forward slashes; the empty one is the folder itself. */
interface SpecTree {
    boolean isFolder(String path) throws IOException;

    /** The paths of what is in a folder, sorted. */
    List<String> in(String folder) throws IOException;

    /** Whether the name of what is in a folder can be read in the encoding of this system. */
    default boolean isLegible(String path) {
        return true;
    }

    /** What a file holds; only for files that {@link #in} gave. */
    SpecText read(String file) throws IOException;

    /** How the user would name a file. */
    String name(String path);

    Neighbours neighbours();
}
