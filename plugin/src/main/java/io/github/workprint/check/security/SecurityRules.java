package io.github.workprint.check.security;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** How content is protected. */
public final class SecurityRules {
    private SecurityRules() {}

    public static List<Rule> all() {
        return List.of(new Rule("WF-AU01", new WidenedAudience()));
    }
}
