package io.github.workprint.check.security;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** How content is protected. */
public final class SecurityRules {
    private SecurityRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-AU01", new WidenedAudience()),
                new Rule("WF-AU02", OrganisationAudiences::unknown),
                new Rule("WF-AU03", OrganisationAudiences::open),
                new Rule("WF-AU04", OrganisationAudiences::withheld),
                new Rule("WF-SE01", Controls::stages),
                new Rule("WF-SE02", Crossings::check),
                new Rule("WF-SE03", Assessments::check),
                new Rule("WF-SE04", Contacts::check),
                new Rule("WF-SE05", Access::check),
                new Rule("WF-SE06", Secrets::check),
                new Rule("WF-SE07", PersonalData::check));
    }
}
