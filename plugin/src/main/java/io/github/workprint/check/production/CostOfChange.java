package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.production.ChangeNote;
import io.github.workprint.spec.production.Decision;
import io.github.workprint.spec.production.Option;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What changes and choices cost. */
final class CostOfChange {
    private static final Set<String> COSTLY = Set.of("breaking", "action");

    private CostOfChange() {}

    static void uncosted(CheckContext subject, Report report) {
        for (ChangeNote change : subject.spec().changes().values()) {
            boolean asked = change.class_() != null && COSTLY.contains(change.class_());
            boolean noCost = !change.origin().has("cost");
            boolean noDays = !change.origin().has("days");
            if (asked && (noCost || noDays)) {
                report.at(
                        change,
                        noCost ? "cost" : "days",
                        Wording.of(
                                "'{0}' is of class {1} and does not say what it costs{2}",
                                change.id(),
                                change.class_(),
                                noCost && noDays
                                        ? Wording.of(" in money and days")
                                        : noCost ? Wording.of(" in money") : Wording.of(" in days")),
                        Wording.of("write both, even if they are 0: a change without a price was not weighed"));
            }
        }
    }

    static void cheaper(CheckContext subject, Report report) {
        for (Decision decision : subject.spec().decisions().values()) {
            Optional<Option> saving = decision.options().values().stream()
                    .filter(option ->
                            option.cost() != null && option.cost().amount().signum() < 0)
                    .min(Comparator.comparing(
                            option -> Objects.requireNonNull(option.cost()).amount()));
            if (decision.text() == null && decision.on() == null && saving.isPresent()) {
                report.at(
                        saving.get(),
                        "cost",
                        Wording.of(
                                "option '{0}' of '{1}' would save {2}, and the decision is open{3}",
                                saving.get().id(),
                                decision.id(),
                                String.valueOf(saving.get().cost()).replaceFirst("^-", ""),
                                decision.decideBy() == null
                                        ? Wording.NONE
                                        : Wording.of(" until {0}", decision.decideBy())),
                        Wording.of("decide, or say why it is not taken"));
            }
        }
    }
}
