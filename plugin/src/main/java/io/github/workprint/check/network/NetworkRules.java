package io.github.workprint.check.network;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Lines and what travels over them. */
public final class NetworkRules {
    private NetworkRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-NW01", TooLong::check),
                new Rule("WF-NW02", SharedLine::check),
                new Rule("WF-NW03", Capped::check),
                new Rule("WF-NW04", UnreadHours::check));
    }
}
