package io.github.workprint.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a starter is for; each has a file of its name beside this class. */
public enum StarterKind {
    /** A few lines that show the language. */
    PLAIN,
    FEATURE,
    SERIES,
    DOCUMENTARY,
    /** Lengths for markets. */
    COMMERCIALS,
    DUBBING,
    ANIMATION,
    LIVE;

    /** The word in parameters and file names: {@code feature}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StarterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(StarterKind::word).toList();
    }
}
