package io.github.workprint.portfolio;

import io.github.workprint.meaning.table.ChangeClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A production as its office sees it: the latest version that was issued, or the first draft.
 *
 * @param name of its workflow
 * @param folder of specs that it is in, as messages name it
 * @param version that people work to
 * @param changed what was issued in the week up to the day of the portfolio
 * @param next the next dates, in order
 * @param late what is late already, or will be by the plan
 * @param met criteria that are met
 * @param found criteria with findings
 * @param open criteria that are not addressed
 * @param sets requirement sets that it uses, with their versions
 * @param newer what is said of newer versions of them
 */
public record Show(
        String name,
        String title,
        String folder,
        String version,
        String status,
        LocalDate asOf,
        List<Issue> changed,
        List<Event> next,
        List<Lateness> late,
        int met,
        int found,
        int open,
        List<String> sets,
        List<String> newer) {
    public Show {
        changed = List.copyOf(changed);
        next = List.copyOf(next);
        late = List.copyOf(late);
        sets = List.copyOf(sets);
        newer = List.copyOf(newer);
    }

    /**
     * A version that was issued.
     *
     * @param isFirst of its workflow, so that nothing changed
     * @param changes how many there are of each class that has any
     * @param toDo how many of them ask somebody to do something
     * @param toKnow how many of them are only to be known
     */
    public record Issue(
            String version, LocalDate on, boolean isFirst, Map<ChangeClass, Integer> changes, long toDo, long toKnow) {
        public Issue {
            changes = Collections.unmodifiableMap(new EnumMap<>(changes));
        }

        int size() {
            return changes.values().stream().mapToInt(Integer::intValue).sum();
        }

        int editorial() {
            return changes.getOrDefault(ChangeClass.EDITORIAL, 0);
        }
    }

    /**
     * A deliverable that did not come when it was due, or will not by the plan.
     *
     * @param ready when the plan has it; empty where its day has passed
     */
    public record Lateness(String what, LocalDate due, Optional<LocalDate> ready) {}

    /** A day that the production works towards. */
    public record Event(LocalDate on, String what) {}
}
