package io.github.workprint.history;

import java.nio.file.Path;

/** Names files as the user would. */
final class FileNames {
    private FileNames() {}

    /** Relative to the base where the file is below it, with forward slashes. */
    static String of(Path base, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        return (absolute.startsWith(root) ? root.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
