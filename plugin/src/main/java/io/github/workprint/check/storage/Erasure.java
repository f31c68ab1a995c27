package io.github.workprint.check.storage;

import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stage erases.
 *
 * @param volumes the volumes that it empties, or takes something off
 * @param cards addresses of the materials whose cards and rolls it erases
 * @param only addresses of what it takes off the volumes; empty where it takes off all
 * @param told where that is known from
 */
record Erasure(Stage stage, Set<Volume> volumes, Set<String> cards, Set<String> only, Told told) {
    /** Where it is known from what a stage erases. */
    enum Told {
        /** The stage says so. */
        SAID,
        /** Its id or its name speaks of volumes, or of cards. */
        NAMED,
        /** Nothing does: the worst that it may mean is taken. */
        FEARED
    }

    Erasure {
        volumes = Set.copyOf(volumes);
        cards = Set.copyOf(cards);
        only = Set.copyOf(only);
    }

    /** Whether a copy is gone afterwards. */
    boolean reaches(Copy copy) {
        return volumes.contains(copy.volume()) && (only.isEmpty() || only.contains(copy.thing()));
    }

    /** The things of which it may erase something, in the order of the ledger after the cards. */
    Stream<String> touched(CopyLedger ledger) {
        Stream<String> copied = ledger.things().stream().filter(thing -> ledger.of(thing).stream()
                .anyMatch(copy -> !Copy.isCard(copy.volume()) && reaches(copy)));
        return Stream.concat(cards.stream().sorted(), copied).distinct();
    }

    /** The volumes as a sentence names them, by id. */
    String volumeNames() {
        return volumes.stream().map(volume -> "'" + volume.id() + "'").sorted().collect(Collectors.joining(", "));
    }
}
