package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.value.Address;
import java.util.HashMap;
import java.util.Map;

/** Two ids of one kind that a reader can hardly tell apart. */
final class LookAlikeIds implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Map<String, String> seen = new HashMap<>();
        subject.addresses().entities().forEach((path, entity) -> {
            Address address = Address.of(path);
            String other = seen.putIfAbsent(
                    Address.of(address.kind(), look(address.id())).entity(), address.id());
            if (other != null && entity instanceof Located located) {
                report.at(
                        located.origin().place(),
                        path,
                        Wording.of(
                                "the ids '{0}' and '{1}' look alike, and each is another {2}; who reads one may mean"
                                        + " the other",
                                other, address.id(), address.kind()),
                        Wording.of("give one of them another id"));
            }
        });
    }

    /** Ids have plain letters and digits only, and few of those are confused: Unicode Technical Standard #39, confusables. */
    private static String look(String id) {
        return id.replace('1', 'l').replace('0', 'o').replace("rn", "m").replace("vv", "w");
    }
}
