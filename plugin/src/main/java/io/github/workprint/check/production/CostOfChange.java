package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
                        "'" + change.id() + "' is of class " + change.class_() + " and does not say what it costs"
                                + (noCost && noDays ? " in money and days" : noCost ? " in money" : " in days"),
                        "write both, even if they are 0: a change without a price was not weighed");
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
                        "option '" + saving.get().id() + "' of '" + decision.id() + "' would save "
                                + String.valueOf(saving.get().cost()).replaceFirst("^-", "")
                                + ", and the decision is open"
                                + (decision.decideBy() == null ? "" : " until " + decision.decideBy()),
                        "decide, or say why it is not taken");
            }
        }
    }
}
