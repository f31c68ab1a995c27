package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.value.Ref;
import java.util.function.Consumer;

/** A reference still uses the name that an entity had in an earlier version. */
final class FormerNameUsed implements Rule {
    @Override
    public String id() {
        return "WF-ID03";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof Ref ref) {
                subject.addresses()
                        .resolve(ref, field.declared().to())
                        .filter(address -> !address.endsWith("/" + ref.id()) && !address.equals(ref.id()))
                        .ifPresent(address -> findings.accept(Finding.warn(
                                id(),
                                ref.place(),
                                path,
                                "'" + holder.path() + "' still says '" + ref.id() + "', which is now '" + address + "'",
                                "write '" + address.substring(address.indexOf('/') + 1) + "'")));
            }
        });
    }
}
