package io.github.workprint.recording;

import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.language.Readers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be recorded, as somebody tells it.
 *
 * @param version none for the one that people work from
 * @param by the id of a role, a person or an organisation
 * @param what the address of what it is about; none for a whole version
 * @param words further fields by their keys, such as {@code remarks}
 * @param ticks answers on a checklist; none for all other kinds
 */
public record ToldEvent(
        EventKind kind,
        Optional<String> version,
        LocalDate on,
        String by,
        Optional<String> what,
        Map<String, String> words,
        List<Tick> ticks,
        Readers audience) {
    public ToldEvent {
        words = Map.copyOf(words);
        ticks = List.copyOf(ticks);
    }
}
