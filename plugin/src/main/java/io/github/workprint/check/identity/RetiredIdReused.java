package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Subject;
import io.github.workprint.spec.Located;
import io.github.workprint.spec.Retired;
import java.util.stream.Stream;

/** An id that was given up belongs to something else now; tickets and printed checklists still mean the old one. */
final class RetiredIdReused implements Check {
    @Override
    public void check(Subject subject, Report report) {
        subject.addresses().entities().forEach((address, entity) -> {
            String id = address.substring(address.indexOf('/') + 1);
            if (entity instanceof Retired || !(entity instanceof Located located)) {
                return;
            }
            Stream.concat(subject.earlier().stream(), Stream.of(subject.spec()))
                    .flatMap(spec -> Stream.ofNullable(spec.retired().get(id)))
                    .findFirst()
                    .ifPresent(retired -> report.at(
                            located.origin().place(),
                            address,
                            "'" + id + "' belonged to \"" + retired.was() + "\" and was retired",
                            "choose an id that was never used"));
        });
    }
}
