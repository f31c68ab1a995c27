package io.github.workprint.site.project;

import io.github.workprint.history.VersionTags;
import java.nio.file.Path;

/**
 * Where a project's specs lie.
 *
 * @param base the directory that messages are relative to
 * @param source the folder of specs
 * @param tags how git tags name versions
 */
public record ProjectFolder(Path base, Path source, VersionTags tags) {
    /** With tags that are named as usual. */
    public ProjectFolder(Path base, Path source) {
        this(base, source, VersionTags.USUAL);
    }
}
