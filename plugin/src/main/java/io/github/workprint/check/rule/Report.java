package io.github.workprint.check.rule;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import java.util.List;
import java.util.function.Consumer;

/** What a rule says, under its id and with its severity. */
public final class Report {
    private final RulePage rule;
    private final Severity severity;
    private final List<Place> related;
    private final Consumer<Finding> findings;

    public Report(RulePage rule, Severity severity, Consumer<Finding> findings) {
        this(rule, severity, List.of(), findings);
    }

    private Report(RulePage rule, Severity severity, List<Place> related, Consumer<Finding> findings) {
        this.rule = rule;
        this.severity = severity;
        this.related = List.copyOf(related);
        this.findings = findings;
    }

    /** A report of findings that concern a second place as well. */
    public Report with(Place other) {
        return with(List.of(other));
    }

    /** A report of findings that concern other places as well. */
    public Report with(List<Place> others) {
        return new Report(rule, severity, others, findings);
    }

    /** At the value of a field, or at the entity where the field is not written. */
    public void at(Located entity, String field, Wording message, Wording help) {
        Origin origin = entity.origin();
        at(origin.of(field), origin.path().isEmpty() ? field : origin.path() + "/" + field, message, help);
    }

    public void at(Located entity, Wording message, Wording help) {
        at(entity.origin().place(), entity.origin().path(), message, help);
    }

    /** @param path address of what it concerns */
    public void at(Place place, String path, Wording message, Wording help) {
        findings.accept(new Finding(rule.id(), severity, place, path, message, help, related));
    }

    /** The same in English alone, for what no language has words for yet. */
    public void at(Located entity, String field, String message, String help) {
        at(entity, field, Wording.of(message), Wording.of(help));
    }

    public void at(Located entity, String message, String help) {
        at(entity, Wording.of(message), Wording.of(help));
    }

    /** @param path address of what it concerns */
    public void at(Place place, String path, String message, String help) {
        at(place, path, Wording.of(message), Wording.of(help));
    }
}
