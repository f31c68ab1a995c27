package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change with all that follows from it, as it is told: once, with one class and one circle of readers.
 *
 * @param cause empty for consequences of what this audience does not see
 * @param parts what was done with it in one edit: a reference to what came or went, the telephone of whoever came
 * @param effects values that are taken from the one that changed, and changed with it
 * @param consequences planned dates and figures that changed with it
 * @param with other changes that the consequences come from too
 * @param notes the change requests that speak of it
 * @param basis what moved the class away from that of the rule, in order
 * @param acts the roles that must do something; none where the class asks for nothing
 * @param knows the roles that are told beside them
 */
public record ChangeItem(
        Optional<Meaning> cause,
        List<Meaning> parts,
        List<Meaning> effects,
        List<Meaning> consequences,
        List<Meaning> with,
        List<Redline> notes,
        ChangeClass rated,
        List<ClassReason> basis,
        List<Redline> acts,
        List<Redline> knows) {
    private static final String LOOK = "look";
    private static final String AS_ASKED = "as-asked";

    public ChangeItem {
        parts = List.copyOf(parts);
        effects = List.copyOf(effects);
        consequences = List.copyOf(consequences);
        with = List.copyOf(with);
        notes = List.copyOf(notes);
        basis = List.copyOf(basis);
        acts = List.copyOf(acts);
        knows = List.copyOf(knows);
    }

    /** Every change that is told here. */
    public Stream<Meaning> all() {
        return Stream.of(cause.stream(), parts.stream(), effects.stream(), consequences.stream())
                .flatMap(meanings -> meanings);
    }

    /** Whether the role has to do something. */
    public boolean asks(Redline role) {
        return rated.asks() && acts.contains(role);
    }

    /** What the role does: what the rule of the change says, else that of what changed with it; nothing where nothing is asked of it. */
    public List<Task> tasks(Redline role) {
        if (!asks(role)) {
            return List.of();
        }
        List<Task> ruled = Stream.of(cause.stream(), parts.stream(), effects.stream())
                .map(changes -> changes.filter(meaning -> meaning.tasks().containsKey(role))
                        .map(meaning -> new Task(meaning.tasks().getOrDefault(role, LOOK), meaning.entity()))
                        .distinct()
                        .toList())
                .filter(tasks -> !tasks.isEmpty())
                .findFirst()
                .orElse(List.of());
        return ruled.isEmpty() ? cause.stream().map(this::unruled).toList() : ruled;
    }

    /** A class that came from elsewhere than the rule asks for what made it so. */
    private Task unruled(Meaning change) {
        return new Task(basis.contains(ClassReason.REQUEST) ? AS_ASKED : LOOK, change.entity());
    }

    public boolean concerns(Redline role) {
        return acts.contains(role) || knows.contains(role);
    }
}
