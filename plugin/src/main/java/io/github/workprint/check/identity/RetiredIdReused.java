package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.production.Retired;
import io.github.workprint.spec.value.Address;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An id that was given up belongs to something else now; tickets and printed checklists still mean the old one. */
final class RetiredIdReused implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Map<String, Retired> givenUp = new HashMap<>();
        Stream.concat(subject.earlier().stream(), Stream.of(subject.spec()))
                .forEach(spec -> spec.retired().forEach(givenUp::putIfAbsent));
        subject.addresses().entities().forEach((address, entity) -> {
            String id = Address.of(address).id();
            Retired retired = givenUp.get(id);
            if (retired != null && !(entity instanceof Retired) && entity instanceof Located located) {
                report.at(
                        located.origin().place(),
                        address,
                        "'" + id + "'"
                                + (retired.was() == null ? "" : " belonged to '" + retired.was() + "' and")
                                + " was retired",
                        "choose an id that was never used");
            }
        });
    }
}
