package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.storage.TransferFigures;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A hand-off whose way is known: how long it takes, and how long it may.
 *
 * @param to the stage that waits for it
 * @param takes hours; of a daily hand-off, those of one day
 * @param open hours in which it can travel before it is needed
 * @param daily whether it is handed over on each day of the sending stage
 * @param first the first day on which it can leave
 * @param needed the day on which it must be there; of a daily one, that of the last of it
 */
record Journey(
        Interface handOff,
        Stage to,
        TransferFigures figures,
        BigDecimal takes,
        BigDecimal open,
        boolean daily,
        LocalDate first,
        LocalDate needed) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    static List<Journey> all(CheckContext subject) {
        return subject.spec().interfaces().values().stream()
                .flatMap(handOff -> of(handOff, subject).stream())
                .toList();
    }

    private static Optional<Journey> of(Interface handOff, CheckContext subject) {
        Optional<TransferFigures> planned = subject.plan()
                .figures("interface/" + handOff.id())
                .filter(TransferFigures.class::isInstance)
                .map(TransferFigures.class::cast)
                .filter(figures -> figures.takes() != null && figures.open() != null);
        Optional<StageFigures> sent = subject.stage(handOff.from()).flatMap(subject::dates);
        Optional<Stage> to = subject.stage(handOff.to());
        Optional<StageFigures> got = to.flatMap(subject::dates);
        if (planned.isEmpty() || sent.isEmpty() || got.isEmpty()) {
            return Optional.empty();
        }
        TransferFigures figures = planned.get();
        boolean daily = figures.perDay() != null;
        LocalDate last = sent.get().finishes();
        return Optional.of(new Journey(
                handOff,
                to.orElseThrow(),
                figures,
                hours(Objects.requireNonNull(figures.takes())),
                hours(Objects.requireNonNull(figures.open())),
                daily,
                daily ? sent.get().starts() : last,
                daily || !got.get().starts().isAfter(last)
                        ? last.plusDays(1)
                        : got.get().starts()));
    }

    /** Of a time, or of a time on each day. */
    static BigDecimal hours(Quantity time) {
        return time.unit().contains("/") ? time.amount() : time.inBase().divide(HOUR, MathContext.DECIMAL64);
    }

    boolean tooLong() {
        return takes.compareTo(open) > 0;
    }

    String id() {
        return handOff.id();
    }

    /** To two places, as the plan has them: {@code 7.81 h}. */
    static String say(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " h";
    }
}
