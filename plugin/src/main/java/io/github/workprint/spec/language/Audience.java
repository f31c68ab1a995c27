package io.github.workprint.spec.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom something is written, from the narrowest circle to the widest; each circle sees what the wider ones see. */
public enum Audience implements Keyed {
    INTERNAL,
    CREW,
    CLIENT;

    /** Whether a reader of this audience may see what is written for {@code written}. */
    public boolean sees(Audience written) {
        return ordinal() <= written.ordinal();
    }

    /** The narrower of the two circles. */
    public Audience narrower(Audience other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /** The word in specs, folder names and reports: {@code internal}, {@code crew}, {@code client}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return word();
    }

    public static Optional<Audience> of(String word) {
        return Arrays.stream(values())
                .filter(audience -> audience.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Audience::word).toList();
    }
}
