package io.github.workprint.check.storage;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Volumes, copies and backups. */
public final class StorageRules {
    private StorageRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-ST01", Room::overflow),
                new Rule("WF-ST02", Room::watch),
                new Rule("WF-ST03", Streams::check),
                new Rule("WF-ST04", Homes::check),
                new Rule("WF-ST05", Keeping::rules),
                new Rule("WF-ST06", Keeping::verifier),
                new Rule("WF-ST07", OnlyGrowing::check),
                new Rule("WF-BK01", Wiping::check),
                new Rule("WF-BK02", Copies::few),
                new Rule("WF-BK03", Copies::oneMedium),
                new Rule("WF-BK04", Copies::onSite),
                new Rule("WF-BK05", Proof::checksum),
                new Rule("WF-BK06", Copies::transportOnly),
                new Rule("WF-BK07", TapeReadability::readable),
                new Rule("WF-BK08", TapeReadability::restored),
                new Rule("WF-BK09", Wiping::unsaid),
                new Rule("WF-BK10", DemandedMedia::check),
                new Rule("WF-BK11", Keeping::tooShort));
    }
}
