package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** What is delivered, and whether it can be. */
public final class DeliveryRules {
    private DeliveryRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-DL01", Promises::unmade),
                new Rule("WF-DL02", Requirements::broken),
                new Rule("WF-DL03", SoundOfDelivery::loudness),
                new Rule("WF-DL04", Promises::withoutTerms),
                new Rule("WF-DL05", Requirements::unchecked),
                new Rule("WF-DL06", Requirements::unsourced),
                new Rule("WF-DL07", SoundOfDelivery::start),
                new Rule("WF-DL08", Acceptance::unchecked),
                new Rule("WF-DL09", Acceptance::access),
                new Rule("WF-DL10", Acceptance::flashes),
                new Rule("WF-DL11", Acceptance::redelivery),
                new Rule("WF-DL12", SoundOfDelivery::contradictions),
                new Rule("WF-DL13", RunningTimesAtOdds::check));
    }
}
