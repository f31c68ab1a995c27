package io.github.workprint.publish;

import io.github.workprint.store.CacheServer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where what was made is kept for later runs.
 *
 * @param folder on this machine
 * @param largest how much it may hold, in bytes, beyond what a run has asked for
 * @param server shared with other machines; empty for none
 */
public record CacheOptions(Path folder, long largest, Optional<CacheServer> server) {
    /** What a folder may hold where nobody says. */
    public static final long LARGEST = 512L << 20;

    /** In a folder alone. */
    public CacheOptions(Path folder) {
        this(folder, LARGEST, Optional.empty());
    }
}
