package io.github.workprint.history;

import java.nio.file.Path;
import java.util.Locale;

/** Names files as the user would. */
public final class FileNames {
    /** The name, without extension, of a file in a workflow's folder that is edited in place. */
    static final String IN_PLACE = "workflow";

    private FileNames() {}

    /** Relative to the base where the file is below it, with forward slashes. */
    public static String of(Path base, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        return slashed(absolute.startsWith(root) ? root.relativize(absolute) : absolute);
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The last name of a path, without its extension. */
    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    static boolean isYaml(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }
}
