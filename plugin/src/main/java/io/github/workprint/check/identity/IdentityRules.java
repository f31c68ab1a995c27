package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Ids, references and the order of versions. */
public final class IdentityRules {
    private IdentityRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-ID01", new SharedId()),
                new Rule("WF-ID02", new DanglingReference()),
                new Rule("WF-ID03", new FormerNameUsed()),
                new Rule("WF-ID04", new RetiredIdReused()),
                new Rule("WF-ID05", new Misread()),
                new Rule("WF-ID07", new LooksRenamed()),
                new Rule("WF-ID08", new LookAlikeIds()),
                new Rule("WF-ID09", new WithdrawnInUse()),
                new Rule("WF-VE08", new DateAgainstOrder()),
                new Rule("WF-VE06", new WithdrawnLink()));
    }
}
