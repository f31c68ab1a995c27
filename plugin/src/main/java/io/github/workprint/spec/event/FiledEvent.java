package io.github.workprint.spec.event;

import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An event of which all that it names was found in its version.
 *
 * @param id the name of its file, without extension
 * @param file how the user would name it
 * @param by the address of who did it
 * @param what the address of what it is about; empty where that is the whole version
 */
public record FiledEvent(String id, String file, EventKind kind, String by, Optional<String> what, RecordedEvent said) {
    /** The order in which things happened; those of one day by the names of their files. */
    public static final Comparator<FiledEvent> BY_DAY =
            Comparator.comparing(FiledEvent::on).thenComparing(FiledEvent::id);

    public Version version() {
        return Objects.requireNonNull(said.version(), "no event is filed without one");
    }

    public LocalDate on() {
        return Objects.requireNonNull(said.on(), "no event is filed without one");
    }

    public Readers readers() {
        return said.readers();
    }
}
