package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Work of every shooting day that does not fit in a day, so that it falls behind from the first one on. */
final class Windows {
    private static final BigDecimal BITS = BigDecimal.valueOf(8);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private Windows() {}

    static void check(CheckContext subject, Report report) {
        Quantity day = subject.spec().defaults() == null
                ? null
                : subject.spec().defaults().hoursPerDay();
        BigDecimal window = day == null ? BigDecimal.valueOf(24) : day.inBase().divide(HOUR, MathContext.DECIMAL64);
        for (Stage stage : subject.spec().stages().values()) {
            Quantity pace = stage.throughput();
            if (!"day".equals(stage.each()) || pace == null || pace.amount().signum() <= 0) {
                continue;
            }
            Optional<Quantity> amount = Optional.ofNullable(stage.quantity()).or(() -> incoming(stage, subject));
            Optional<BigDecimal> hours = amount.flatMap(work -> hours(work, pace));
            if (hours.filter(needed -> needed.compareTo(window) > 0).isPresent()) {
                report.at(
                        stage,
                        "throughput",
                        Wording.of(
                                "'{0}': {1} a day at {2} takes {3} h; the day has {4} h",
                                stage.id(),
                                amount.orElseThrow(),
                                pace,
                                hours.get().setScale(1, RoundingMode.HALF_UP),
                                window.stripTrailingZeros().toPlainString()),
                        Wording.of("use a faster machine, or a second one"));
            }
        }
    }

    /** What comes in on a day of all that the stage takes. */
    private static Optional<Quantity> incoming(Stage stage, CheckContext subject) {
        Stream<Quantity> parts = subject.work().takes(stage).stream()
                .flatMap(taken -> subject.plan().figures(taken).stream())
                .filter(MaterialFigures.class::isInstance)
                .flatMap(figures -> Stream.ofNullable(((MaterialFigures) figures).perDay()));
        return parts.map(Quantity::inBase)
                .reduce(BigDecimal::add)
                .map(bytes -> new Quantity(bytes.movePointLeft(12).setScale(2, RoundingMode.HALF_UP), "TB"));
    }

    private static Optional<BigDecimal> hours(Quantity work, Quantity pace) {
        String what = Units.measure(work.unit()).orElse("");
        BigDecimal seconds =
                switch (Units.measure(pace.unit()).orElse("")) {
                    case "realtime" ->
                        what.equals("time") ? work.inBase().divide(pace.amount(), MathContext.DECIMAL64) : null;
                    case "data-rate" ->
                        what.equals("data")
                                ? work.inBase().multiply(BITS).divide(pace.inBase(), MathContext.DECIMAL64)
                                : null;
                    default -> null;
                };
        return Optional.ofNullable(seconds).map(found -> found.divide(HOUR, MathContext.DECIMAL64));
    }
}
