package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** Dates that cannot be kept, or that nobody has noticed. */
public final class ScheduleRules {
    private ScheduleRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-SC01", Deadlines::late),
                new Rule("WF-SC02", LateMilestones::fixed),
                new Rule("WF-SC03", LateMilestones::buffer),
                new Rule("WF-SC04", DaysOff::check),
                new Rule("WF-SC05", Deadlines::past),
                new Rule("WF-SC06", Windows::check),
                new Rule("WF-SC07", Rooms::check),
                new Rule("WF-SC08", Criticals::changed),
                new Rule("WF-SC09", OpenChoices::check),
                new Rule("WF-SC10", HolidayCodes::check),
                new Rule("WF-SC11", LostOptions::check),
                new Rule("WF-SC12", FixedStarts::check),
                new Rule("WF-SC13", UnreadDays::check),
                new Rule("WF-SC14", Lengths::runThroughWeekends),
                new Rule("WF-SC15", EachPart::none),
                new Rule("WF-SC16", EachPart::inVain),
                new Rule("WF-SC17", DatesAtOdds::check),
                new Rule("WF-SC18", Lengths::unreckoned),
                new Rule("WF-SC19", EachPart::undated),
                new Rule("WF-SC20", EachPart::missed),
                new Rule("WF-SC21", EachPart::circular),
                new Rule("WF-SC22", Deadlines::unread),
                new Rule("WF-AP01", Approvals::late),
                new Rule("WF-AP02", ReviewTerms::few),
                new Rule("WF-AP03", ReviewTerms::unseen),
                new Rule("WF-AP04", ReviewTerms::hurried),
                new Rule("WF-AP05", Approvals::authority),
                new Rule("WF-AP06", RefusedGates::check));
    }
}
