package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.meaning.table.ClassCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A matter while it is put together; nothing outside the package sees one. */
final class ChangeItemDraft {
    private final Optional<Meaning> cause;
    private final List<Meaning> parts = new ArrayList<>();
    private final List<Meaning> effects = new ArrayList<>();
    private final List<Meaning> consequences = new ArrayList<>();
    /** Planned dates that are later and that it has a part in, whichever edit they are told under. */
    private final List<Meaning> delayed = new ArrayList<>();

    private final Set<Meaning> with = new LinkedHashSet<>();
    private final List<ClassReason> basis = new ArrayList<>();
    private List<Redline> notes = List.of();
    private ChangeClass rated;

    ChangeItemDraft(Optional<Meaning> cause) {
        this.cause = cause;
        this.rated = cause.map(Meaning::rated).orElse(ChangeClass.NOTICE);
        cause.ifPresent(meaning -> basis.addAll(meaning.basis()));
    }

    Stream<Meaning> changes() {
        return Stream.of(cause.stream(), parts.stream(), effects.stream()).flatMap(meanings -> meanings);
    }

    boolean allowsMore() {
        return cause.filter(meaning -> ChangeInterpreter.ALLOWS_MORE.contains(meaning.edit()))
                .isPresent();
    }

    ChangeClass rated() {
        return rated;
    }

    /** What it means to lose what is gone, the rule for what is gone says; so a part raises nothing. */
    void join(Meaning part) {
        parts.add(part);
    }

    void take(Meaning effect) {
        effects.add(effect);
        raise(effect.rated(), ClassReason.EFFECTS);
    }

    /** Whether it can make planned dates and figures change. */
    boolean movesPlan() {
        return changes().anyMatch(change -> change.rule().movesPlan());
    }

    /** Whether it is an edit of that thing. */
    boolean isOf(Redline entity) {
        return cause.filter(meaning -> meaning.entity().equals(entity)).isPresent();
    }

    /** Whether a thing came or went by it. */
    boolean isOfWhole() {
        return cause.filter(meaning -> meaning.subject().field().isEmpty()).isPresent();
    }

    /** @param others edits that it comes from beside this one; it is told under this one, and its readers know of all of them */
    void lead(Meaning consequence, List<ChangeItemDraft> others) {
        consequences.add(consequence);
        others.forEach(other -> other.cause.ifPresent(with::add));
        if (Rating.days(consequence.node()) <= 0 || !consequence.isPlannedDate()) {
            return;
        }
        delayed.add(consequence);
        others.forEach(other -> other.delayed.add(consequence));
        if (cause.filter(meaning -> meaning.rule().when().contains(ClassCondition.DATES))
                .isPresent()) {
            raise(ChangeClass.ACTION, ClassReason.DATES_MOVE);
        }
    }

    void explain(List<Redline> requests) {
        notes = requests;
    }

    List<Redline> notes() {
        return notes;
    }

    void raise(ChangeClass to, ClassReason reason) {
        if (to.isStrongerThan(rated)) {
            rated = to;
            // What made it ask less counts no more.
            basis.removeAll(ClassReason.LOWERING);
            basis.add(reason);
        }
    }

    /** Says that the text means the same in other words: only of an edit that consists of a text, with no error and no value behind it. */
    void declareSpelling(TextComparison wording) {
        boolean text = parts.isEmpty()
                && effects.isEmpty()
                && consequences.isEmpty()
                && !basis.contains(ClassReason.NEW_ERROR)
                && cause.filter(meaning -> wording.isSameInOtherWords(meaning.node()))
                        .isPresent();
        if (text) {
            rated = ChangeClass.EDITORIAL;
            basis.clear();
            basis.add(ClassReason.DECLARED);
        }
    }

    /** @param approvers who are told of what breaks, whatever it is */
    ChangeItem finished(List<Redline> approvers) {
        Set<Redline> acts = new LinkedHashSet<>();
        Set<Redline> knows = new LinkedHashSet<>();
        if (rated != ChangeClass.EDITORIAL) {
            changes()
                    .filter(meaning ->
                            !parts.contains(meaning) || meaning.rated().asks())
                    .forEach(meaning -> acts.addAll(meaning.acts()));
            parts.stream().filter(part -> !part.rated().asks()).forEach(part -> knows.addAll(part.acts()));
            changes().forEach(meaning -> knows.addAll(meaning.knows()));
            if (rated.asks() && acts.isEmpty()) {
                acts.addAll(knows);
            }
            // Whose dates move with it knows; to act is for those whose work it is.
            delayed.forEach(meaning -> knows.addAll(meaning.knows()));
        }
        if (rated.asks() && acts.isEmpty()) {
            acts.addAll(knows);
        }
        if (rated == ChangeClass.BREAKING) {
            knows.addAll(approvers);
        }
        if (!rated.asks()) {
            knows.addAll(acts);
            acts.clear();
        }
        knows.removeAll(acts);
        return new ChangeItem(
                cause,
                parts,
                effects,
                consequences,
                List.copyOf(with),
                notes,
                rated,
                basis,
                List.copyOf(acts),
                List.copyOf(knows));
    }
}
