package io.github.workprint.plan;

import java.util.List;

/** The library of formats that a spec may name by {@code uses}. */
public final class FormatLibrary {
    public static FormatLibrary load() {
        return new FormatLibrary();
    }

    public List<String> ids() {
        return List.of();
    }
}
