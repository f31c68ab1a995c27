package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Slate;
import java.time.LocalDate;

/** A later version carries an earlier date than the version before it. */
final class DateAgainstOrder implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        if (subject.earlier().isEmpty()) {
            return;
        }
        Slate before = subject.earlier().get(subject.earlier().size() - 1).slate();
        LocalDate date = subject.spec().asOf();
        LocalDate earlier = before.asOf();
        if (date != null && date.isBefore(earlier)) {
            report.at(
                    subject.spec().origin().of("as-of"),
                    "as-of",
                    Wording.of(
                            "version {0} is as of {1}, before version {2} as of {3}",
                            subject.spec().version(), date, before.version(), earlier),
                    Wording.of("correct the date, or the order of the version numbers"));
        }
    }
}
