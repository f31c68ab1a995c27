package io.github.workprint.portfolio;

import java.time.LocalDate;
import java.util.List;

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
        List<String> late,
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
     * @param words how many changes of each class it has, or that it is the first
     */
    public record Issue(String version, LocalDate on, String words) {}

    /** A day that the production works towards. */
    public record Event(LocalDate on, String what) {}
}
