package io.github.workprint.compare;

import io.github.workprint.history.VersionTags;
import io.github.workprint.spec.language.Audience;
import java.nio.file.Path;

/**
 * What is to be compared.
 *
 * @param base the directory that messages are relative to
 * @param source the folder of specs
 * @param tags how git tags name versions
 * @param workflow its name; empty where there is only one
 * @param from the older side: a version, a file, or a commit as git names it; empty for the newest issued version
 * @param to the newer side, as {@code from}; empty for what is being worked on
 * @param audience for whom; what it may not see takes no part
 */
public record ComparisonRequest(
        Path base, Path source, VersionTags tags, String workflow, String from, String to, Audience audience) {}
