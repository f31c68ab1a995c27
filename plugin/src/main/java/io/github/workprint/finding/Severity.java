package io.github.workprint.finding;

import java.util.Locale;

/** How bad a finding is; an error fails the build. */
public enum Severity {
    ERROR,
    WARN,
    INFO;

    /** The word for it in reports: {@code error}, {@code warn}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
