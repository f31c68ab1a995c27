package io.github.workprint.progress;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.RequirementPrint;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.value.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The last answer to an item of a checklist, and what it is worth at the version that people work from.
 *
 * @param deliverable the id that the deliverable has now
 * @param print stands for what the item asked in the version that was answered
 * @param changes of an item that asks something else now: what is otherwise, value by value
 */
public record ItemAnswer(
        SeenEvent event, String deliverable, Tick tick, String print, State state, List<Redline> changes) {
    /** What an answer is worth now. */
    public enum State {
        DONE,
        /** It was looked at, and its box is not ticked. */
        OPEN,
        /** The item asks something else now. */
        RECHECK,
        /** Nobody asks for it any more. */
        GONE;

        /** For templates and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ItemAnswer {
        changes = List.copyOf(changes);
    }

    /** The key of its item: the id of a requirement, behind that of a part and a slash where it is ticked for parts. */
    public String item() {
        return tick.id();
    }

    /**
     * Of every item that was answered, the last answer. Items that the audience does not see are passed over, whoever sees the record.
     *
     * @param events that an audience sees, in the order in which they happened
     */
    static List<ItemAnswer> last(List<SeenEvent> events, MarkedHistory history, int current) {
        Map<String, ItemAnswer> last = new LinkedHashMap<>();
        for (SeenEvent event : events) {
            if (event.event().kind() == EventKind.TICKED) {
                String deliverable = Address.of(event.what().orElseThrow()).id();
                for (Tick tick : event.items()) {
                    of(event, deliverable, tick, history, current).ifPresent(answer -> {
                        last.remove(deliverable + " " + tick.id());
                        last.put(deliverable + " " + tick.id(), answer);
                    });
                }
            }
        }
        return List.copyOf(last.values());
    }

    private static Optional<ItemAnswer> of(
            SeenEvent event, String deliverable, Tick tick, MarkedHistory history, int current) {
        String requirement = "requirement/" + tick.requirement();
        return history.editions().get(event.version()).entity(requirement).map(then -> {
            String print = RequirementPrint.of(then);
            Optional<Branch> now = history.editions().get(current).entity(requirement);
            boolean same = now.filter(asked -> RequirementPrint.of(asked).equals(print))
                    .isPresent();
            State state = now.isEmpty()
                    ? State.GONE
                    : !same ? State.RECHECK : Boolean.TRUE.equals(tick.done()) ? State.DONE : State.OPEN;
            List<Redline> changes = state == State.RECHECK && event.version() < current
                    ? StandingApprovals.changes(
                            history.between(event.version(), current).redline(), requirement)
                    : List.of();
            return new ItemAnswer(event, deliverable, tick, print, state, changes);
        });
    }
}
