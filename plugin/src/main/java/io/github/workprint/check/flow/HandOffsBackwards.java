package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.List;
import java.util.Optional;

/** Hand-offs that go against the order of work, of what only the later stage needs. Notes and references may go back. */
final class HandOffsBackwards {
    private HandOffsBackwards() {}

    static void check(CheckContext subject, Report report) {
        for (Interface handOff : subject.spec().interfaces().values()) {
            Optional<Stage> from = subject.stage(handOff.from());
            Optional<Stage> to = subject.stage(handOff.to());
            if (from.isPresent()
                    && to.isPresent()
                    && subject.work().allBehind(to.get()).contains(from.get().id())) {
                handOff.what().stream()
                        .filter(what -> isForTheOther(what, from.get(), to.get(), subject))
                        .findFirst()
                        .ifPresent(what -> report.with(to.get().origin().place())
                                .at(
                                        handOff,
                                        "what",
                                        Wording.of(
                                                "'{0}' brings '{1}' from '{2}' to '{3}', which comes before it and"
                                                        + " makes it",
                                                handOff.id(),
                                                what,
                                                from.get().id(),
                                                to.get().id()),
                                        Wording.of("exchange 'from' and 'to'")));
            }
        }
    }

    private static boolean isForTheOther(Ref what, Stage from, Stage to, CheckContext subject) {
        List<String> things = subject.things(List.of(what));
        return !things.isEmpty()
                && isNoneOf(things, subject.work().makes(from), subject)
                && isNoneOf(things, subject.work().takes(to), subject)
                && !isNoneOf(things, subject.work().makes(to), subject);
    }

    /** A format stands for all that is in it, and what is in a format for the format. */
    private static boolean isNoneOf(List<String> things, List<String> among, CheckContext subject) {
        return things.stream().noneMatch(thing -> among.stream()
                .anyMatch(other -> other.equals(thing)
                        || format(other, subject).equals(Optional.of(thing))
                        || format(thing, subject).equals(Optional.of(other))));
    }

    private static Optional<String> format(String thing, CheckContext subject) {
        return Address.of(thing).isOf("format")
                ? Optional.empty()
                : subject.addresses().format(thing).map(format -> "format/" + format.id());
    }
}
