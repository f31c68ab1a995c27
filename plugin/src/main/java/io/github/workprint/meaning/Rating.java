package io.github.workprint.meaning;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.language.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rule of a change and what it gives: the class, and who is told. What follows from other changes is not in it yet. */
final class Rating {
    private static final int WEEK = 7;

    private final RuleTable table;
    private final Subjects subjects;
    private final Links links;
    private final Recipients recipients;
    private final Progress progress;

    Rating(RuleTable table, Subjects subjects, Links links, Recipients recipients, Progress progress) {
        this.table = table;
        this.subjects = subjects;
        this.links = links;
        this.recipients = recipients;
        this.progress = progress;
    }

    /** @throws IllegalStateException where the table has no rule, which a test keeps from happening */
    Meaning of(Change change, Redline node, Redline entity) {
        Subject subject = subjects.of(node);
        List<Edit> candidates = Edits.of(node, subjects.isItem(node), table.better(subject));
        Optional<Edit> ruled = table.edit(subject, candidates);
        Rule rule = ruled.flatMap(edit -> table.rule(subject, edit))
                .or(() -> table.strictest(subject))
                .orElseThrow(() ->
                        new IllegalStateException("no rule says what it means when " + subject + " is " + candidates));
        List<Basis> basis = new ArrayList<>();
        ChangeClass rated = finished(rule, entity, condition(rule, node, entity, basis), basis);
        return new Meaning(
                change,
                node,
                entity,
                subjects.isItem(node),
                links.parent(entity),
                subjects.record(node),
                subject,
                ruled.orElse(Edit.CHANGED),
                rule,
                rated,
                basis,
                recipients.of(rule.acts(), node, entity),
                recipients.of(rule.knows(), node, entity));
    }

    private ChangeClass condition(Rule rule, Redline node, Redline entity, List<Basis> basis) {
        ChangeClass rated = rule.rated();
        return switch (rule.when()) {
            case ALWAYS, DATES -> rated;
            case STARTED -> started(rated, entity, basis);
            case MUST -> {
                if (isMust(entity)) {
                    yield started(rated, entity, basis);
                }
                basis.add(Basis.NO_MUST);
                yield ChangeClass.NOTICE;
            }
            case TENTH -> Edits.isSlight(node) ? because(Basis.SLIGHT, rated.lower(), basis) : rated;
            case WEEK -> days(node) > WEEK ? because(Basis.FAR, rated.orStronger(ChangeClass.ACTION), basis) : rated;
        };
    }

    private ChangeClass started(ChangeClass rated, Redline entity, List<Basis> basis) {
        return rated == ChangeClass.BREAKING && !progress.hasBegun(entity)
                ? because(Basis.NOT_BEGUN, ChangeClass.ACTION, basis)
                : rated;
    }

    private ChangeClass finished(Rule rule, Redline entity, ChangeClass rated, List<Basis> basis) {
        boolean drops = !rule.subject().isPlanned() && rated != ChangeClass.EDITORIAL && progress.isFinished(entity);
        return drops ? because(Basis.FINISHED, rated.lower(), basis) : rated;
    }

    private static ChangeClass because(Basis reason, ChangeClass rated, List<Basis> basis) {
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
                && ((Leaf) node.node()).kind() == Kind.DATE
                && node.was().isPresent()
                && node.isPresent();
        return moved
                ? Math.abs(ChronoUnit.DAYS.between(
                        LocalDate.parse(node.formerValue().orElseThrow()),
                        LocalDate.parse(node.value().orElseThrow())))
                : 0;
    }
}
