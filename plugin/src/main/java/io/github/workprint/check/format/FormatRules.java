package io.github.workprint.check.format;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** What the formats of a workflow are, and whether they fit together. */
public final class FormatRules {
    private FormatRules() {}

    public static List<Rule> all() {
        return List.of(new Rule("WF-FM20", new UnknownLibraryFormat()));
    }
}
