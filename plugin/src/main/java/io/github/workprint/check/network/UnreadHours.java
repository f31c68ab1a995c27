package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.data.Window;
import io.github.workprint.spec.storage.Link;

/** The hours of a line are written in a way that the plan cannot read, so that it would take the line to be open day and night. */
final class UnreadHours {
    private UnreadHours() {}

    static void check(CheckContext subject, Report report) {
        for (Link link : subject.spec().links().values()) {
            if (!Window.isReadable(link.windows())) {
                report.at(
                        link,
                        "windows",
                        Wording.of(
                                "'{0}' is open '{1}', which are no hours of a day; it would be planned as open day and"
                                        + " night",
                                link.id(), link.windows()),
                        Wording.of("write spans such as 20:00-06:00, or several: 06:00-09:00, 18:00-24:00"));
            }
        }
    }
}
