package io.github.workprint.check.people;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Who does the work. */
public final class PeopleRules {
    private PeopleRules() {}

    public static List<Rule> all() {
        return List.of(new Rule("WF-RO04", new StageWithoutOwner()));
    }
}
