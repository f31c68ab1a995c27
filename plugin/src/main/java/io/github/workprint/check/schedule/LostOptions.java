package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.WithSettings;
import io.github.workprint.spec.production.Decision;
import io.github.workprint.spec.production.Option;
import io.github.workprint.spec.production.Setting;

/** An option of a decision would set what cannot be set, so that it is not planned. */
final class LostOptions {
    private LostOptions() {}

    static void check(CheckContext subject, Report report) {
        for (Decision decision : subject.spec().decisions().values()) {
            for (Option option : decision.options().values()) {
                for (Setting setting : option.sets()) {
                    WithSettings.fault(subject.spec(), setting)
                            .ifPresent(fault -> report.at(
                                    fault.place(),
                                    option.origin().path() + "/sets",
                                    Wording.of(
                                            "option '{0}' of '{1}' is not planned: {2}",
                                            option.id(), decision.id(), fault.said()),
                                    fault.remedy()));
                }
            }
        }
    }
}
