package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.production.Retired;
import io.github.workprint.spec.value.Address;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An id that was given up belongs to something else now; tickets and printed checklists still mean the old one. */
final class RetiredIdReused implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Map<String, String> givenUp = new HashMap<>();
        subject.earlier().forEach(version -> version.slate().retired().forEach(givenUp::putIfAbsent));
        subject.spec()
                .retired()
                .forEach((id, retired) -> givenUp.putIfAbsent(id, Objects.requireNonNullElse(retired.was(), "")));
        subject.addresses().entities().forEach((address, entity) -> {
            String id = Address.of(address).id();
            String was = givenUp.get(id);
            if (was != null && !(entity instanceof Retired) && entity instanceof Located located) {
                report.at(
                        located.origin().place(),
                        address,
                        Wording.of(
                                "'{0}'{1} was retired",
                                id, was.isEmpty() ? Wording.NONE : Wording.of(" belonged to '{0}' and", was)),
                        Wording.of("choose an id that was never used"));
            }
        });
    }
}
