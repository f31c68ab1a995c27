package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;

/** A reference still uses the name that an entity had in an earlier version. */
final class FormerNameUsed implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof Ref ref) {
                subject.addresses()
                        .resolve(ref, field.declared().to())
                        .filter(address -> !address.endsWith("/" + ref.id()) && !address.equals(ref.id()))
                        .ifPresent(address -> report.at(
                                ref.place(),
                                path,
                                Wording.of(
                                        "'{0}' still says '{1}', which is now '{2}'", holder.path(), ref.id(), address),
                                Wording.of("write '{0}'", Address.of(address).id())));
            }
        });
    }
}
