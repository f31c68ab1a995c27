package io.github.workprint.check.production;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Sources, risks, money, health and safety, and documents. */
public final class ProductionRules {
    private ProductionRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-SO01", Sources::stale),
                new Rule("WF-SO02", Sources::superseded),
                new Rule("WF-SO03", Sources::unwatched),
                new Rule("WF-RK01", Risks::unowned),
                new Rule("WF-RK02", Risks::unanswered),
                new Rule("WF-RK03", Risks::undated),
                new Rule("WF-RK04", Risks::unseen),
                new Rule("WF-HS01", Workplaces::screens),
                new Rule("WF-HS02", Workplaces::listening),
                new Rule("WF-HS03", Health::longDay),
                new Rule("WF-HS04", Health::equipment),
                new Rule("WF-CO01", Forecast::check),
                new Rule("WF-CO02", CostOfChange::uncosted),
                new Rule("WF-CO03", CostOfChange::cheaper),
                new Rule("WF-CO04", Currencies::check),
                new Rule("WF-DC01", AudiencesReached::check),
                new Rule("WF-DC02", Abbreviations::check),
                new Rule("WF-DC03", LongSentences::check),
                new Rule("WF-DC04", PicturesWithoutText::check),
                new Rule("WF-DC05", Outdated::check),
                new Rule("WF-DC06", WithheldDocuments::check),
                new Rule("WF-PO03", Sections::check));
    }
}
