package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Located;
import io.github.workprint.spec.Retired;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An id that was given up belongs to something else now; tickets and printed checklists still mean the old one. */
final class RetiredIdReused implements Rule {
    @Override
    public String id() {
        return "WF-ID04";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.addresses().entities().forEach((address, entity) -> {
            String id = address.substring(address.indexOf('/') + 1);
            if (entity instanceof Retired || !(entity instanceof Located located)) {
                return;
            }
            Stream.concat(subject.earlier().stream(), Stream.of(subject.spec()))
                    .flatMap(spec -> Stream.ofNullable(spec.retired().get(id)))
                    .findFirst()
                    .ifPresent(retired -> findings.accept(Finding.error(
                            id(),
                            located.origin().place(),
                            address,
                            "'" + id + "' belonged to \"" + retired.was() + "\" and was retired",
                            "choose an id that was never used")));
        });
    }
}
