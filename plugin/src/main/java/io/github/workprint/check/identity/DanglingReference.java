package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
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
            String holderName = holder.path().isEmpty() ? "the spec" : "'" + holder.path() + "'";
            report.at(
                    ref.place(),
                    path,
                    holderName + " names '" + ref.id() + "' under '" + field.key() + "', but no "
                            + String.join(" or ", kinds) + " has that id",
                    Similar.hint(ref.id(), legal, remedy(kinds, legal)));
        });
    }

    private static String remedy(String[] kinds, List<String> legal) {
        return legal.isEmpty()
                ? "define it first: there is no " + Arrays.asList(kinds).get(0) + " yet"
                : "define it, or use one of: " + String.join(", ", legal);
    }
}
