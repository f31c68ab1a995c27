package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.delivery.Source;
import io.github.workprint.spec.value.Ref;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** The documents that requirements come from. */
final class Sources {
    private Sources() {}

    static void stale(CheckContext subject, Report report) {
        for (Source source : subject.spec().sources().values()) {
            if (source.reviewBy() != null && source.reviewBy().isBefore(subject.asOf())) {
                report.at(
                        source,
                        "review-by",
                        Wording.of(
                                "'{0}' was to be read again by {1}, and {2} on it; it may have changed",
                                source.id(), source.reviewBy(), cited(source, subject)),
                        Wording.of("read it again, and write the days under 'read' and 'review-by'"));
            }
        }
    }

    static void superseded(CheckContext subject, Report report) {
        for (Source source : subject.spec().sources().values()) {
            if (source.supersededBy() != null && citations(source, subject) > 0) {
                report.at(
                        source,
                        "superseded-by",
                        Wording.of(
                                "{0} on '{1}', which was superseded by {2}",
                                cited(source, subject), source.id(), source.supersededBy()),
                        Wording.of("compare the two, and cite the new one"));
            }
        }
    }

    static void unwatched(CheckContext subject, Report report) {
        for (Source source : subject.spec().sources().values()) {
            if (!source.origin().has("owner")) {
                report.at(
                        source,
                        Wording.of("nobody watches '{0}' for changes", source.id()),
                        Wording.of("add 'owner:' with a role"));
            }
        }
    }

    private static Wording cited(Source source, CheckContext subject) {
        int count = citations(source, subject);
        return count == 0
                ? Wording.of("nothing rests")
                : Wording.of("{0}{1}", count, count == 1 ? Wording.of(" entry rests") : Wording.of(" entries rest"));
    }

    private static int citations(Source source, CheckContext subject) {
        AtomicInteger count = new AtomicInteger();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof Ref ref
                    && Arrays.asList(field.declared().to()).contains("source")
                    && subject.addresses()
                            .resolve(ref, "source")
                            .filter(("source/" + source.id())::equals)
                            .isPresent()) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }
}
