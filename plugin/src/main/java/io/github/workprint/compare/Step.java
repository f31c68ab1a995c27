package io.github.workprint.compare;

import io.github.workprint.meaning.ChangeClass;
import io.github.workprint.spec.value.Version;
import java.util.Locale;

/** How far a version number has to be raised for what changed. */
public enum Step {
    MAJOR,
    MINOR,
    PATCH;

    /** Major for what breaks, minor for what asks somebody to act, patch for the rest. */
    public static Step of(ChangeClass strongest) {
        return switch (strongest) {
            case BREAKING -> MAJOR;
            case ACTION -> MINOR;
            default -> PATCH;
        };
    }

    /** The lowest version that is this step above another. */
    public Version from(Version version) {
        return switch (this) {
            case MAJOR -> new Version(version.major() + 1, 0, 0, "", "");
            case MINOR -> new Version(version.major(), version.minor() + 1, 0, "", "");
            case PATCH -> new Version(version.major(), version.minor(), version.patch() + 1, "", "");
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
