package io.github.workprint.site.project;

import io.github.workprint.history.VersionTags;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's specs lie.
 *
 * @param base the directory that messages are relative to
 * @param source the folder of specs
 * @param tags how git tags name versions
 * @param sets folders and archives of requirement sets beside those of the folder of specs
 */
public record ProjectFolder(Path base, Path source, VersionTags tags, List<Path> sets) {
    public ProjectFolder {
        sets = List.copyOf(sets);
    }

    /** With tags that are named as usual, and no sets from elsewhere. */
    public ProjectFolder(Path base, Path source) {
        this(base, source, VersionTags.USUAL, List.of());
    }
}
