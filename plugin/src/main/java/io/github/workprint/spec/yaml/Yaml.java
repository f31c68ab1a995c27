package io.github.workprint.spec.yaml;

import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file, with the place where it stands. Scalars keep the text that was written. */
public sealed interface Yaml {
    Place place();

    /** What a reader would call it in a message. */
    Wording noun();

    /** @param entries in the order of the file, keys unique */
    record Mapping(Place place, List<Entry> entries) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        public @Nullable Yaml get(String key) {
            return entry(key).map(Entry::value).orElse(null);
        }

        @Override
        public Wording noun() {
            return Wording.of("a map");
        }
    }

    record Entry(String key, Place keyPlace, Yaml value) {
        /** Whether it is but a word between commas in braces, as the second entry of {@code { note: red, green }}. */
        public boolean isWithoutColon() {
            return value instanceof Scalar scalar
                    && scalar.isBlank()
                    && scalar.place().line() == keyPlace.line()
                    && scalar.place().column() <= keyPlace.column() + keyPlace.width();
        }
    }

    record Sequence(Place place, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Wording noun() {
            return Wording.of("a list");
        }
    }

    /** @param text as written, without quotes; empty where nothing was written */
    record Scalar(Place place, String text) implements Yaml {
        /** Whether nothing but blanks was written. */
        public boolean isBlank() {
            return text.isBlank();
        }

        /** Whether it stands on one line, in quotes or with anything else that is no part of the text. */
        public boolean isQuoted() {
            return place.width() > text.length();
        }

        @Override
        public Wording noun() {
            return isBlank() ? Wording.of("nothing") : Wording.of("'{0}'", text);
        }
    }
}
