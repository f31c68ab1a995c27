package io.github.workprint.check.house;

import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Subject;

/** A part that the house asks of every workflow is not there. */
final class Sections {
    private Sections() {}

    static void check(Subject subject, Report report) {
        for (String section : subject.policy().sections()) {
            if (!subject.spec().origin().has(section)) {
                report.with(subject.policy().origin().of("sections"))
                        .at(
                                subject.spec(),
                                section,
                                "the workflow has no '" + section + "', which the house asks of every workflow",
                                "add it, if only with one entry");
            }
        }
    }
}
