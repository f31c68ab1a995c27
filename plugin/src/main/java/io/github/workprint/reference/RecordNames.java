package io.github.workprint.reference;

import java.util.Locale;

/** The names that records of the language have on the outside. */
final class RecordNames {
    private RecordNames() {}

    /** {@code PictureDefaults} is {@code picture-defaults}. */
    static String of(Class<?> record) {
        return record.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
