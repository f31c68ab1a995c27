package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Magnitude;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two hand-offs of one thing between the same two stages, which say two things of it. To other stages it may go in another way: sound
 * gets longer handles than the grade.
 */
final class Contradictions {
    private static final List<String> TOLD =
            List.of("handles", "pop", "carrier", "where", "via", "on", "travel", "when", "confirms", "on-missing");

    private Contradictions() {}

    static void check(CheckContext subject, Report report) {
        List<Interface> all = List.copyOf(subject.spec().interfaces().values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(all.get(j), all.get(i), subject, report);
            }
        }
    }

    private static void compare(Interface first, Interface second, CheckContext subject, Report report) {
        List<String> both = subject.things(first.what()).stream()
                .filter(subject.things(second.what())::contains)
                .toList();
        Optional<Stage> from = subject.stage(first.from());
        Optional<Stage> to = subject.stage(first.to());
        if (both.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || !from.equals(subject.stage(second.from()))
                || !to.equals(subject.stage(second.to()))) {
            return;
        }
        List<Wording> told = new ArrayList<>();
        for (String key : TOLD) {
            FieldShape field = RecordShape.of(Interface.class).field(key).orElseThrow();
            Object one = field.in(first);
            Object other = field.in(second);
            if (one != null && other != null && !same(one, other, both.get(0), subject)) {
                told.add(Wording.of("{0} {1} and {2}", key, one, other));
            }
        }
        if (!told.isEmpty()) {
            report.with(first.origin().place())
                    .at(
                            second,
                            Wording.of(
                                    "'{0}' and '{1}' both hand over '{2}' of '{3}' to '{4}' and contradict each other:"
                                            + " {5}; one of the two is wrong",
                                    first.id(),
                                    second.id(),
                                    Address.of(both.get(0)).id(),
                                    from.get().id(),
                                    to.get().id(),
                                    Wording.list(told)),
                            Wording.of("write one hand-off, or the same at both"));
        }
    }

    private static boolean same(Object one, Object other, String thing, CheckContext subject) {
        if (one instanceof Quantity ours && other instanceof Quantity theirs) {
            Optional<Rate> rate = subject.addresses().format(thing).flatMap((Format format) -> Optional.ofNullable(
                            subject.signals().of(format).rate())
                    .or(() -> Optional.ofNullable(format.timecode()).map(Timecode::base)));
            return magnitude(ours, rate).equals(magnitude(theirs, rate));
        }
        return Objects.equals(one, other);
    }

    private static Magnitude magnitude(Quantity quantity, Optional<Rate> rate) {
        Magnitude magnitude = Magnitude.of(quantity);
        return rate.map(magnitude::at).orElse(magnitude);
    }
}
