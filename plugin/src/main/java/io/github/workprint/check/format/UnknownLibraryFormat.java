package io.github.workprint.check.format;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.format.FormatLibrary;

/** A format names a row of the format library that is not there. */
final class UnknownLibraryFormat implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        FormatLibrary library = subject.library();
        subject.spec().formats().forEach((id, format) -> {
            String uses = format.uses();
            if (uses != null && !library.ids().isEmpty() && !library.ids().contains(uses)) {
                report.at(
                        format.origin().of("uses"),
                        format.origin().path() + "/uses",
                        Wording.of("format '{0}' uses '{1}', which the format library does not have", id, uses),
                        Similar.hint(
                                uses,
                                library.ids(),
                                Wording.of("describe the format here: codec, raster, rate, data-rate")));
            }
        });
    }
}
