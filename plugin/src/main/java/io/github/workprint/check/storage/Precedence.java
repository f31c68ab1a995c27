package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must have happened before what, in every order of work that the graph allows. Work is done once the stages that it comes after
 * are done, and once the gates that it needs are passed; a gate is passed at any time after its own work, and for others no sooner
 * than they ask for it.
 */
final class Precedence {
    /** Something that happens: the work of a stage is done, or its gate is passed. */
    record Event(String stage, boolean gate) {
        static Event done(Stage stage) {
            return new Event(stage.id(), false);
        }

        static Event passed(Stage stage) {
            return new Event(stage.id(), true);
        }
    }

    private final Map<Event, Set<Event>> right = new HashMap<>();
    private final Map<Event, Set<Event>> all = new HashMap<>();

    Precedence(CheckContext context) {
        for (Stage stage : context.spec().stages().values()) {
            Set<Event> earlier = right.computeIfAbsent(Event.done(stage), key -> new HashSet<>());
            context.work().before(stage).forEach(one -> earlier.add(Event.done(one)));
            stage.needs().stream()
                    .flatMap(ref -> context.stage(ref).stream())
                    .filter(needed -> needed.gate() != null)
                    .forEach(needed -> earlier.add(Event.passed(needed)));
            right.put(Event.passed(stage), Set.of(Event.done(stage)));
        }
    }

    /** All that must have happened before, near and far. */
    Set<Event> before(Event event) {
        Set<Event> known = all.get(event);
        if (known == null) {
            known = new HashSet<>();
            Deque<Event> open = new ArrayDeque<>(List.of(event));
            while (!open.isEmpty()) {
                for (Event earlier : right.getOrDefault(open.remove(), Set.of())) {
                    if (known.add(earlier)) {
                        open.add(earlier);
                    }
                }
            }
            all.put(event, known);
        }
        return known;
    }

    boolean isBefore(Event earlier, Event later) {
        return before(later).contains(earlier);
    }

    /** Those of some events that may happen before an event: all that need not happen after it. */
    List<Event> mayPrecede(Collection<Event> events, Event event) {
        List<Event> free = new ArrayList<>();
        for (Event one : events) {
            if (!one.equals(event) && !isBefore(event, one) && !free.contains(one)) {
                free.add(one);
            }
        }
        return free;
    }
}
