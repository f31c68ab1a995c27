package io.github.workprint.numbering;

import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.spec.value.Version;
import java.util.Locale;

/** How far a version's number is from the one before, the widest step first. */
public enum VersionStep {
    MAJOR,
    MINOR,
    PATCH;

    /** What a class of change calls for: major for breaking, minor for action, patch for the rest. */
    public static VersionStep of(ChangeClass rated) {
        return switch (rated) {
            case BREAKING -> MAJOR;
            case ACTION -> MINOR;
            case NOTICE, EDITORIAL -> PATCH;
        };
    }

    public static VersionStep between(Version earlier, Version later) {
        return earlier.major() != later.major() ? MAJOR : earlier.minor() != later.minor() ? MINOR : PATCH;
    }

    /** The first version that is this step behind another. */
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

    boolean isWiderThan(VersionStep other) {
        return compareTo(other) < 0;
    }
}
