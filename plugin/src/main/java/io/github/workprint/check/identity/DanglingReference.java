package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.value.Ref;
import java.util.Arrays;
import java.util.List;

/** A reference names an id that no entity has or had. */
final class DanglingReference implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (!(value instanceof Ref ref)
                    || subject.addresses().resolve(ref, field.declared().to()).isPresent()) {
                return;
            }
            String[] kinds = field.declared().to();
            if (Arrays.stream(kinds).map(Addresses::collection).anyMatch(subject.illegible()::contains)) {
                return;
            }
            List<String> legal = subject.addresses().ids(kinds);
            Wording holderName = holder.path().isEmpty() ? Wording.of("the spec") : Wording.of("'{0}'", holder.path());
            report.at(
                    ref.place(),
                    path,
                    Wording.of(
                            "{0} names '{1}' under '{2}', but no {3} has that id",
                            holderName, ref.id(), field.key(), Wording.or(Arrays.asList(kinds))),
                    Similar.hint(ref.id(), legal, Wording.of("{0}", remedy(kinds, legal))));
        });
    }

    private static Wording remedy(String[] kinds, List<String> legal) {
        return legal.isEmpty()
                ? Wording.of(
                        "define it first: there is no {0} yet",
                        Arrays.asList(kinds).get(0))
                : Wording.of("define it, or use one of: {0}", String.join(", ", legal));
    }
}
