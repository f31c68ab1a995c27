package io.github.workprint.check.flow;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** How stages hang together. */
public final class FlowRules {
    private FlowRules() {}

    public static List<Rule> all() {
        return List.of(new Rule("WF-GR01", new Cycle()));
    }
}
