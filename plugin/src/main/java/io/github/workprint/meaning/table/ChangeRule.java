package io.github.workprint.meaning.table;

import java.util.List;

/**
 * What an edit of a field means: a row of {@code rules.csv}.
 *
 * @param rated its class, before what {@code when} says, in this order
 * @param acts who must do something, where the class asks for it
 * @param tasks what they do, for each circle of {@code acts} the word of an instruction, {@code do.remake}; none where the class
 *     never asks by itself
 * @param knows who is told beside them
 * @param movesPlan whether it can make planned dates and figures change
 * @param why the reason of its class and of whom it is told to, in a sentence
 */
public record ChangeRule(
        ChangeSubject subject,
        List<EditKind> edits,
        ChangeClass rated,
        List<ClassCondition> when,
        List<RecipientGroup> acts,
        List<String> tasks,
        List<RecipientGroup> knows,
        boolean movesPlan,
        String why) {
    public ChangeRule {
        edits = List.copyOf(edits);
        when = List.copyOf(when);
        acts = List.copyOf(acts);
        tasks = List.copyOf(tasks);
        if (!tasks.isEmpty() && tasks.size() != acts.size()) {
            throw new IllegalArgumentException(subject + " has " + tasks + " for " + acts);
        }
        knows = List.copyOf(knows);
    }
}
