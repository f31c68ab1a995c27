package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.people.Organisation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is required of a deliverable: whether it can be met, is checked, and where it comes from. */
final class Requirements {
    private Requirements() {}

    static void broken(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<EffectiveFormat> signal =
                    subject.find(Format.class, deliverable.format(), "format").map(subject.signals()::of);
            for (Requirement requirement : subject.spec().asked(deliverable)) {
                List<Wording> made = signal.map(one -> new AskedValue(requirement, one).contradictions())
                        .orElse(List.of());
                if (!made.isEmpty()) {
                    report.with(signal.orElseThrow().format().origin().place())
                            .at(
                                    requirement,
                                    "value",
                                    Wording.of(
                                            "'{0}' asks for {1}, and '{2}', in which '{3}' is made, {4}",
                                            requirement.id(),
                                            requirement.value(),
                                            signal.get().format().id(),
                                            deliverable.id(),
                                            Wording.together(made)),
                                    Wording.of("change the format, or have the requirement waived in writing"));
                }
            }
        }
    }

    static void unchecked(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            unchecked(deliverable.id(), deliverable.requires().values(), report);
        }
        for (Organisation receiver : subject.spec().organisations().values()) {
            unchecked(receiver.id(), receiver.requires().values(), report);
        }
    }

    private static void unchecked(String of, Collection<Requirement> requirements, Report report) {
        for (Requirement requirement : requirements) {
            if ((requirement.level() == null || "must".equals(requirement.level()))
                    && requirement.check() == null
                    && !requirement.origin().has("checked-at")) {
                report.at(
                        requirement,
                        Wording.of(
                                "'{0}' of '{1}' is a must{2}, and nothing checks it; the client will be the first to"
                                        + " find out",
                                requirement.id(),
                                of,
                                requirement.level() == null ? Wording.of(" (no level is given)") : Wording.NONE),
                        Wording.of("add 'checked-at:' with a stage, or 'check:' with how it is checked"));
            }
        }
    }

    static void unsourced(CheckContext subject, Report report) {
        if (subject.spec().sources().isEmpty()) {
            return;
        }
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            for (Requirement requirement : deliverable.requires().values()) {
                if (isUnsourced(requirement) && !deliverable.origin().has("source")) {
                    report.at(
                            requirement,
                            Wording.of(
                                    "'{0}' cites no source; when somebody disputes it, nobody can look it up",
                                    requirement.id()),
                            Wording.of("add 'source:' to it, or to '{0}' for all", deliverable.id()));
                }
            }
        }
        subject.spec().organisations().values().stream()
                .flatMap(receiver -> receiver.requires().values().stream())
                .filter(Requirements::isUnsourced)
                .forEach(requirement -> report.at(
                        requirement,
                        Wording.of(
                                "'{0}' cites no source; when somebody disputes it, nobody can look it up",
                                requirement.id()),
                        Wording.of("add 'source:' to it")));
    }

    /** What comes from a set is looked up there. */
    private static boolean isUnsourced(Requirement requirement) {
        return !requirement.origin().has("source") && requirement.set() == null;
    }
}
