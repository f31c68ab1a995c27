package io.github.workprint.plan;

/** The library of formats that a spec may name by {@code uses}. */
public final class FormatLibrary {
    public static FormatLibrary load() {
        return new FormatLibrary();
    }
}
