package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.production.Production;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Running times of parts and deliverables beside that of the production, by which the plan reckons footage and sizes. */
final class RunningTimesAtOdds {
    /** Parts that lie one behind the other, and make up the production. */
    private static final Set<String> IN_A_ROW = Set.of("episode", "reel", "act");

    /** As much as lengths differ while a programme is not locked. */
    private static final BigDecimal MUCH = new BigDecimal("1.1");

    private RunningTimesAtOdds() {}

    static void check(CheckContext subject, Report report) {
        Production production = subject.spec().production();
        Quantity whole = production == null ? null : production.runtime();
        if (production == null || whole == null) {
            return;
        }
        Map<String, List<Part>> kinds = new LinkedHashMap<>();
        subject.spec().parts().values().stream()
                .filter(part -> IN_A_ROW.contains(String.valueOf(part.kind())))
                .forEach(part -> kinds.computeIfAbsent(String.valueOf(part.kind()), kind -> new ArrayList<>())
                        .add(part));
        kinds.forEach((kind, parts) -> {
            List<Quantity> times = parts.stream()
                    .map(Part::runtime)
                    .flatMap(Stream::ofNullable)
                    .toList();
            BigDecimal sum = times.stream().map(Quantity::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (times.size() == parts.size() && (isMore(sum, whole.inBase()) || isMore(whole.inBase(), sum))) {
                report.at(
                        production,
                        "runtime",
                        Wording.of(
                                "the production runs {0}, and its {1} parts of kind {2} {3} together; the plan reckons"
                                        + " with both",
                                whole, parts.size(), kind, minutes(sum)),
                        Wording.of("write the length of all parts together, or correct theirs"));
            }
        });
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Quantity own = deliverable.runtime();
            if (own != null && isMore(own.inBase(), whole.inBase())) {
                report.with(production.origin().of("runtime"))
                        .at(
                                deliverable,
                                "runtime",
                                Wording.of(
                                        "'{0}' runs {1}, longer than the production, {2}",
                                        deliverable.id(), own, whole),
                                Wording.of("correct one of the two"));
            }
        }
    }

    private static boolean isMore(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(MUCH)) > 0;
    }

    private static String minutes(BigDecimal seconds) {
        BigDecimal[] minutes = seconds.divideAndRemainder(BigDecimal.valueOf(60));
        return minutes[0].toBigInteger() + " min"
                + (minutes[1].signum() == 0
                        ? ""
                        : " " + minutes[1].stripTrailingZeros().toPlainString() + " s");
    }
}
