package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** What is delivered, and whether it can be. */
public final class DeliveryRules {
    private DeliveryRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-DL01", new DeliverableWithoutMaker()), new Rule("WF-DL04", new DeliverableWithoutTerms()));
    }
}
