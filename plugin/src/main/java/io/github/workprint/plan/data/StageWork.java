package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.amount.Processing;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Stage;
import java.util.Optional;

/**
 * How long the work of stages takes by their throughput: what they say they do, else the data that they write or the footage that
 * runs through them. Where a checksum is named, what was copied is read back: twice the time, unless the tool verifies as it copies.
 */
public record StageWork(Processing processing, DataVolumes volumes, FootagePlan footage, long shootingDays) {
    private static final String EACH_DAY = "day";
    private static final String SEPARATE = "separate";

    /** Seconds of work, on each shooting day and in all beside them; empty where there is no pace, or nothing to do. */
    public Optional<Load> of(Stage stage) {
        Quantity throughput = stage.throughput();
        if (throughput == null || throughput.amount().signum() <= 0) {
            return Optional.empty();
        }
        boolean daily = EACH_DAY.equals(stage.each());
        if (stage.quantity() != null) {
            return processing
                    .seconds(stage.quantity(), throughput)
                    .map(seconds -> seconds.times(passes(stage)))
                    .map(seconds -> daily ? Load.daily(seconds) : Load.once(seconds));
        }
        Load work =
                switch (Units.measure(throughput.unit()).orElse("")) {
                    case "data-rate" -> {
                        Load bytes = volumes.sum(volumes.written(stage)).all();
                        yield each(
                                bytes, part -> Processing.data(part, throughput).times(passes(stage)));
                    }
                    case "realtime" -> each(footage.through(stage), part -> Processing.footage(part, throughput));
                    default -> Load.NONE;
                };
        return work.nothing() ? Optional.empty() : Optional.of(daily ? work : Load.once(work.total(shootingDays)));
    }

    private static Load each(Load load, java.util.function.UnaryOperator<Fraction> seconds) {
        return new Load(seconds.apply(load.daily()), seconds.apply(load.once()));
    }

    /** What takes the stage's time at a stretch: a day's work of a daily stage, else all of it. */
    public Optional<Fraction> atATime(Stage stage) {
        return of(stage).map(work -> work.daily().signum() > 0 ? work.daily() : work.once());
    }

    /** How often the data of a stage runs over the wire: once, or twice where it is read back. */
    public static int passes(Stage stage) {
        boolean data = stage.throughput() != null
                && Units.measure(stage.throughput().unit())
                        .filter("data-rate"::equals)
                        .isPresent();
        return data && readsBack(stage) ? 2 : 1;
    }

    public static boolean readsBack(Stage stage) {
        return stage.verification() == null ? stage.hash() != null : SEPARATE.equals(stage.verification());
    }
}
