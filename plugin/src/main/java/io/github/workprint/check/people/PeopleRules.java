package io.github.workprint.check.people;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Who does the work. */
public final class PeopleRules {
    private PeopleRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-RO01", Vacancies::nobody),
                new Rule("WF-RO02", Vacancies::soon),
                new Rule("WF-RO03", Reach::unreachable),
                new Rule("WF-RO04", new StageWithoutOwner()),
                new Rule("WF-RO05", Cover::check),
                new Rule("WF-RO06", Reach::overloaded),
                new Rule("WF-RO07", Reach::idle),
                new Rule("WF-RO08", TwoAtOnce::check),
                new Rule("WF-AN02", Reach::addresses),
                new Rule("WF-VE05", Confirmations::check));
    }
}
