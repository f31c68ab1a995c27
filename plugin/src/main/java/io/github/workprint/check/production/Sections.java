package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;

/** A part that the house asks of every workflow is not there. */
final class Sections {
    private Sections() {}

    static void check(CheckContext subject, Report report) {
        for (String section : subject.policy().sections()) {
            if (!subject.spec().origin().has(section)) {
                report.with(subject.policy().origin().of("sections"))
                        .at(
                                subject.spec(),
                                section,
                                Wording.of(
                                        "the workflow has no '{0}', which the house asks of every workflow", section),
                                Wording.of("add it, if only with one entry"));
            }
        }
    }
}
