package io.github.workprint.check;

import io.github.workprint.check.delivery.DeliveryRules;
import io.github.workprint.check.flow.FlowRules;
import io.github.workprint.check.format.FormatRules;
import io.github.workprint.check.identity.IdentityRules;
import io.github.workprint.check.network.NetworkRules;
import io.github.workprint.check.people.PeopleRules;
import io.github.workprint.check.production.ProductionRules;
import io.github.workprint.check.rule.Rule;
import io.github.workprint.check.schedule.ScheduleRules;
import io.github.workprint.check.security.SecurityRules;
import io.github.workprint.check.storage.StorageRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        return Stream.of(
                        IdentityRules.all(),
                        PeopleRules.all(),
                        FormatRules.all(),
                        DeliveryRules.all(),
                        FlowRules.all(),
                        ScheduleRules.all(),
                        StorageRules.all(),
                        NetworkRules.all(),
                        ProductionRules.all(),
                        SecurityRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
