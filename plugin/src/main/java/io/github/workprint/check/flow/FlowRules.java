package io.github.workprint.check.flow;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** How stages hang together. */
public final class FlowRules {
    private FlowRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-GR01", new Cycle()),
                new Rule("WF-GR02", Paths::orphan),
                new Rule("WF-GR03", Paths::noInput),
                new Rule("WF-GR04", HandOffQuestions::described),
                new Rule("WF-GR05", SinglePoint::check),
                new Rule("WF-GR06", Tools::version),
                new Rule("WF-GR07", Tools::compatible),
                new Rule("WF-GR08", SeveralMakers::check),
                new Rule("WF-GR09", Tools::readable),
                new Rule("WF-GR10", Contradictions::check),
                new Rule("WF-GR11", UntakenMaterials::check),
                new Rule("WF-GR12", HandOffsBackwards::check),
                new Rule("WF-GR13", GatesForward::check));
    }
}
