package io.github.workprint.meaning.table;

import java.util.Arrays;
import java.util.List;

/**
 * Which way a field asks more: handles when they are higher, a tolerance when it is lower, a level on its scale of terms.
 *
 * @param scale terms, the one that asks least first; empty where values are figures
 */
public record StrictDirection(Way way, List<String> scale) {
    public enum Way {
        NONE,
        HIGHER,
        LOWER,
        /** A text that lists what is accepted: each item more asks less. */
        LIST
    }

    /** Reads {@code higher}, {@code lower}, {@code list}, {@code may<should<must}, or nothing. */
    static StrictDirection of(String text) {
        return switch (text) {
            case "" -> new StrictDirection(Way.NONE, List.of());
            case "higher" -> new StrictDirection(Way.HIGHER, List.of());
            case "list" -> new StrictDirection(Way.LIST, List.of());
            case "lower" -> new StrictDirection(Way.LOWER, List.of());
            default -> new StrictDirection(Way.HIGHER, Arrays.asList(text.split("<", -1)));
        };
    }
}
