package io.github.workprint.meaning;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.meaning.table.ChangeRule;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.meaning.table.EditKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one change means.
 *
 * @param node what changed
 * @param entity the thing that it is, or belongs to; the root for values of the workflow as a whole
 * @param isItem whether the node is an item of a list
 * @param parent the thing that the entity stands in; the root for one that stands on its own
 * @param records the records in the entity that the node is in, the outermost first, such as a loudness or a tool
 * @param rule what the class comes from
 * @param basis what moved the class away from that of the rule, in order; empty where nothing did
 * @param acts the roles that must do something
 * @param tasks what each of them does: the word of an instruction
 * @param knows the roles that are told beside them
 */
public record Meaning(
        Change change,
        Redline node,
        Redline entity,
        boolean isItem,
        Redline parent,
        List<Redline> records,
        ChangeSubject subject,
        EditKind edit,
        ChangeRule rule,
        ChangeClass rated,
        List<ClassReason> basis,
        List<Redline> acts,
        Map<Redline, String> tasks,
        List<Redline> knows) {
    private static final Set<String> DATES = Set.of(
            "starts",
            "finishes",
            "slack",
            "free-slack",
            "critical",
            "ready",
            "expected",
            "earliest",
            "notes-by",
            "time");

    public Meaning {
        records = List.copyOf(records);
        basis = List.copyOf(basis);
        acts = List.copyOf(acts);
        tasks = Map.copyOf(tasks);
        knows = List.copyOf(knows);
    }

    /** Whether it is a date that somebody works by, or the slack before one; a latest date only bounds what is planned. */
    boolean isPlannedDate() {
        return subject.isPlanned() && DATES.contains(node.key());
    }

    /** A meaning is equal to itself only: it stands for one change, and comparing what changed would be slow. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return change.path().hashCode();
    }
}
