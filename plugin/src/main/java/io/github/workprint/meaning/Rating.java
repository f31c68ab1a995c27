package io.github.workprint.meaning;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.meaning.TextComparison.Rewording;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.meaning.table.ChangeRule;
import io.github.workprint.meaning.table.ChangeRuleTable;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.meaning.table.ClassCondition;
import io.github.workprint.meaning.table.EditKind;
import io.github.workprint.spec.language.ValueKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rule of a change and what it gives: the class, and who is told. What follows from other changes is not in it yet. */
final class Rating {
    private static final int WEEK = 7;

    private final ChangeRuleTable table;
    private final ChangeSubjects subjects;
    private final RedlineIndex index;
    private final Recipients recipients;
    private final WorkProgress progress;
    private final TextComparison wording;

    Rating(
            ChangeRuleTable table,
            ChangeSubjects subjects,
            RedlineIndex index,
            Recipients recipients,
            WorkProgress progress,
            TextComparison wording) {
        this.table = table;
        this.subjects = subjects;
        this.index = index;
        this.recipients = recipients;
        this.progress = progress;
        this.wording = wording;
    }

    /** @throws IllegalStateException where the table has no rule, which a test keeps from happening */
    Meaning of(Change change, Redline node, Redline entity) {
        ChangeSubject subject = subjects.of(node);
        List<EditKind> candidates = EditKinds.of(change.kind(), node, subjects.isItem(node), table.better(subject));
        Optional<EditKind> ruled = table.edit(subject, candidates);
        ChangeRule rule = ruled.flatMap(edit -> table.rule(subject, edit))
                .or(() -> table.strictest(subject))
                .orElseThrow(() ->
                        new IllegalStateException("no rule says what it means when " + subject + " is " + candidates));
        List<ClassReason> basis = new ArrayList<>();
        ChangeClass rated = finished(rule, entity, condition(rule, node, entity, basis), basis);
        return new Meaning(
                change,
                node,
                entity,
                subjects.isItem(node),
                index.holder(entity),
                subjects.records(node),
                subject,
                ruled.orElse(EditKind.CHANGED),
                rule,
                rated,
                basis,
                recipients.of(rule.acts(), node, entity),
                tasks(rule, node, entity),
                recipients.of(rule.knows(), node, entity));
    }

    /** A role of several circles does what the first of them does. */
    private Map<Redline, String> tasks(ChangeRule rule, Redline node, Redline entity) {
        Map<Redline, String> tasks = new HashMap<>();
        for (int i = 0; i < rule.tasks().size(); i++) {
            for (Redline role : recipients.of(List.of(rule.acts().get(i)), node, entity)) {
                tasks.putIfAbsent(role, rule.tasks().get(i));
            }
        }
        return tasks;
    }

    private ChangeClass condition(ChangeRule rule, Redline node, Redline entity, List<ClassReason> basis) {
        ChangeClass rated = rule.rated();
        for (ClassCondition condition : rule.when()) {
            rated = condition(condition, rated, node, entity, basis);
        }
        return rated;
    }

    private ChangeClass condition(
            ClassCondition condition, ChangeClass rated, Redline node, Redline entity, List<ClassReason> basis) {
        return switch (condition) {
            case DATES -> rated;
            case STARTED -> started(rated, entity, basis);
            case MUST -> {
                if (isMust(entity)) {
                    yield started(rated, entity, basis);
                }
                basis.add(ClassReason.NO_MUST);
                yield ChangeClass.NOTICE;
            }
            case TENTH -> EditKinds.isSlight(node) ? because(ClassReason.SLIGHT, rated.lower(), basis) : rated;
            case WEEK ->
                days(node) > WEEK ? because(ClassReason.FAR, rated.orStronger(ChangeClass.ACTION), basis) : rated;
            case FIGURES ->
                wording.of(node) == Rewording.FIGURES
                        ? because(ClassReason.FIGURES, rated.orStronger(ChangeClass.NOTICE), basis)
                        : rated;
            case SPELLING ->
                rated.asks() && wording.of(node) == Rewording.SPELLING
                        ? because(ClassReason.SPELLING, ChangeClass.NOTICE, basis)
                        : rated;
            case LATE ->
                rated.asks() && isReached(entity) ? because(ClassReason.REACHED, ChangeClass.NOTICE, basis) : rated;
            case PERMISSION ->
                wasMay(entity) ? because(ClassReason.PERMISSION, rated.orStronger(ChangeClass.ACTION), basis) : rated;
            case CALLED -> isCalledOtherwise(entity) ? rated.orStronger(ChangeClass.NOTICE) : rated;
        };
    }

    private ChangeClass started(ChangeClass rated, Redline entity, List<ClassReason> basis) {
        if (rated != ChangeClass.BREAKING) {
            return rated;
        }
        return switch (progress.begun(entity)) {
            case YES -> rated;
            case NO ->
                because(
                        progress.seesAll() ? ClassReason.NOT_BEGUN : ClassReason.NONE_SEEN_BEGUN,
                        ChangeClass.ACTION,
                        basis);
            // Nothing is said of what is not known; to be safe for those who could see it, and no alarm for the others.
            case UNKNOWN -> progress.seesAll() ? rated : ChangeClass.ACTION;
        };
    }

    /** Whether a deliverable has time to spare in the present plan. */
    private static boolean isReached(Redline deliverable) {
        return deliverable
                .at(ChangeSubject.PLANNED, "slack")
                .flatMap(Redline::value)
                .filter(slack -> !slack.startsWith("-"))
                .isPresent();
    }

    private static boolean wasMay(Redline requirement) {
        return requirement
                .child("level")
                .flatMap(Redline::formerValue)
                .filter("may"::equals)
                .isPresent();
    }

    private static boolean isCalledOtherwise(Redline entity) {
        return entity.isPresent()
                && entity.was()
                        .filter(was -> !((Branch) was).title().equals(entity.title()))
                        .isPresent();
    }

    private ChangeClass finished(ChangeRule rule, Redline entity, ChangeClass rated, List<ClassReason> basis) {
        boolean drops = !rule.subject().isPlanned() && rated != ChangeClass.EDITORIAL && progress.isFinished(entity);
        return drops ? because(ClassReason.FINISHED, rated.lower(), basis) : rated;
    }

    private static ChangeClass because(ClassReason reason, ChangeClass rated, List<ClassReason> basis) {
        basis.add(reason);
        return rated;
    }

    /** A requirement that gives no level must be met, as the language says. */
    private static boolean isMust(Redline requirement) {
        Optional<Redline> level = requirement.child("level");
        return level.flatMap(Redline::value)
                .or(() -> level.flatMap(Redline::formerValue))
                .orElse("must")
                .equals("must");
    }

    /** By how many days a date moved; 0 for what is none. */
    static long days(Redline node) {
        boolean moved = node.isLeaf()
                && ((Leaf) node.node()).kind() == ValueKind.DATE
                && node.was().isPresent()
                && node.isPresent();
        return moved
                ? Math.abs(ChronoUnit.DAYS.between(
                        LocalDate.parse(node.formerValue().orElseThrow()),
                        LocalDate.parse(node.value().orElseThrow())))
                : 0;
    }
}
