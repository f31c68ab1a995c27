package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Spec;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A later version carries an earlier date than the version before it. */
final class DateAgainstOrder implements Rule {
    @Override
    public String id() {
        return "WF-VE08";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.earlier().isEmpty()) {
            return;
        }
        Spec before = subject.earlier().get(subject.earlier().size() - 1);
        LocalDate date = subject.spec().asOf();
        LocalDate earlier = before.asOf();
        if (date != null && earlier != null && date.isBefore(earlier)) {
            findings.accept(Finding.error(
                    id(),
                    subject.spec().origin().of("as-of"),
                    "as-of",
                    "version " + subject.spec().version() + " is as of " + date + ", before version " + before.version()
                            + " as of " + earlier,
                    "correct the date, or the order of the version numbers"));
        }
    }
}
