package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Similar;
import io.github.workprint.plan.FormatLibrary;
import java.util.function.Consumer;

/** A format names a row of the format library that is not there. */
final class UnknownLibraryFormat implements Rule {
    private final FormatLibrary library;

    UnknownLibraryFormat(FormatLibrary library) {
        this.library = library;
    }

    @Override
    public String id() {
        return "WF-FM20";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.spec().formats().forEach((id, format) -> {
            String uses = format.uses();
            if (uses != null && !library.ids().isEmpty() && !library.ids().contains(uses)) {
                findings.accept(Finding.error(
                        id(),
                        format.origin().of("uses"),
                        format.origin().path() + "/uses",
                        "format '" + id + "' uses '" + uses + "', which the format library does not have",
                        Similar.hint(uses, library.ids(), "describe the format here: codec, raster, rate, data-rate")));
            }
        });
    }
}
