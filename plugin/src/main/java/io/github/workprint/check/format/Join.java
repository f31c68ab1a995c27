package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a stage brings together. Two formats meet where they become one thing that the stage makes, not where one stage handles both:
 * a stage that makes a 24 of a 24 and a 25 of a 25 joins nothing, and one that checks or sends files makes nothing of them. Where it
 * does make something, that has to come from something that it takes.
 *
 * <p>The language does not say which input goes into which output. So an input is taken to go into the output that agrees with it;
 * where none does, it goes into another. Of an output that agrees with one of the inputs, nothing is said.
 */
record Join(Stage stage, CheckContext subject) {
    /** Two formats that meet, with the values in which they differ. */
    record Pair<T>(EffectiveFormat one, T first, EffectiveFormat other, T second) {}

    /** Whether it passes on what it gets as it is. */
    static boolean passesOn(Stage stage) {
        return stage.has(StageKind.Trait.END) || stage.is(StageKind.LOG);
    }

    private boolean joins() {
        return !passesOn(stage)
                && !stage.is(StageKind.PACKAGE)
                && !stage.makes().isEmpty();
    }

    /** The first two formats that meet and differ so: an input and an output, or two inputs where no output has such a value. */
    <T> Optional<Pair<T>> clash(Function<EffectiveFormat, Optional<T>> value, BiPredicate<T, T> differ) {
        return known(made(), value).isEmpty() ? inputs(value, differ) : outputs(value, differ);
    }

    /** The first input that meets an output and differs from it so. */
    <T> Optional<Pair<T>> outputs(Function<EffectiveFormat, Optional<T>> value, BiPredicate<T, T> differ) {
        return unmatched(value, differ).or(() -> leftOver(value, differ));
    }

    /** An output that no input agrees with. */
    <T> Optional<Pair<T>> unmatched(Function<EffectiveFormat, Optional<T>> value, BiPredicate<T, T> differ) {
        List<EffectiveFormat> taken = known(taken(), value);
        return known(made(), value).stream()
                .filter(out -> taken.stream().noneMatch(in -> value.apply(in).equals(value.apply(out))))
                .flatMap(out -> pairs(taken, out, value, differ))
                .findFirst();
    }

    /** An input that agrees with no output, and an output. */
    private <T> Optional<Pair<T>> leftOver(Function<EffectiveFormat, Optional<T>> value, BiPredicate<T, T> differ) {
        List<EffectiveFormat> made = known(made(), value);
        List<EffectiveFormat> left = known(taken(), value).stream()
                .filter(in -> made.stream().noneMatch(out -> value.apply(in).equals(value.apply(out))))
                .toList();
        return joins()
                ? made.stream().flatMap(out -> pairs(left, out, value, differ)).findFirst()
                : Optional.empty();
    }

    /** Two inputs that meet and differ so, where not each has an output of its own. */
    <T> Optional<Pair<T>> inputs(Function<EffectiveFormat, Optional<T>> value, BiPredicate<T, T> differ) {
        List<Optional<T>> made = made().stream().map(value).toList();
        List<EffectiveFormat> taken = known(taken(), value);
        boolean apart = taken.stream().allMatch(in -> made.contains(value.apply(in)));
        return joins() && !apart
                ? taken.stream()
                        .flatMap(second -> pairs(taken, second, value, differ))
                        .findFirst()
                : Optional.empty();
    }

    private <T> Stream<Pair<T>> pairs(
            List<EffectiveFormat> ins,
            EffectiveFormat out,
            Function<EffectiveFormat, Optional<T>> value,
            BiPredicate<T, T> differ) {
        T second = value.apply(out).orElseThrow();
        return ins.stream()
                .map(in -> new Pair<>(in, value.apply(in).orElseThrow(), out, second))
                .filter(pair -> !pair.first().equals(second) && differ.test(pair.first(), second));
    }

    private List<EffectiveFormat> taken() {
        return subject.signals().takenBy(stage);
    }

    private List<EffectiveFormat> made() {
        return subject.signals().madeBy(stage);
    }

    private static <T> List<EffectiveFormat> known(
            List<EffectiveFormat> signals, Function<EffectiveFormat, Optional<T>> value) {
        return signals.stream()
                .filter(signal -> value.apply(signal).isPresent())
                .toList();
    }
}
