package io.github.workprint.numbering;

import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.meaning.ChangeClass;
import io.github.workprint.meaning.Circumstances;
import io.github.workprint.meaning.Matter;
import io.github.workprint.meaning.Matters;
import io.github.workprint.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a version's number with what changed since the issued version before it. Of a draft it only warns. */
public final class StepCheck {
    private static final String TOO_SMALL = "WF-VE02";
    private static final String NOT_APPROVED = "WF-VE03";
    private static final String NOT_EXPLAINED = "WF-VE04";
    /** More than these make a message that nobody reads. */
    private static final int NAMED = 3;

    private final Edition later;
    private final Spec spec;
    private final List<Matter> matters;
    private final List<Finding> findings = new ArrayList<>();

    private StepCheck(Edition later, Spec spec, List<Matter> matters) {
        this.later = later;
        this.spec = spec;
        this.matters = matters;
    }

    /**
     * @param earlier the last issued version before
     * @param later whole editions, for the internal audience
     * @param spec where the later one was written
     */
    public static Findings of(Edition earlier, Edition later, Spec spec) {
        List<Matter> matters = Matters.of(Merge.of(earlier, later), Circumstances.between(earlier, later));
        StepCheck check = new StepCheck(later, spec, matters);
        check.step(earlier);
        check.told(ChangeClass.BREAKING, StepCheck::isApproved, NOT_APPROVED);
        check.told(ChangeClass.ACTION, matter -> !matter.notes().isEmpty(), NOT_EXPLAINED);
        return Findings.of(check.findings);
    }

    /** The step that the changes between two versions call for. */
    public static VersionStep called(Edition earlier, Edition later) {
        return called(Matters.of(Merge.of(earlier, later), Circumstances.between(earlier, later)));
    }

    private static VersionStep called(List<Matter> matters) {
        return matters.stream()
                .map(matter -> VersionStep.of(matter.rated()))
                .min(VersionStep::compareTo)
                .orElse(VersionStep.PATCH);
    }

    private void step(Edition earlier) {
        VersionStep made = VersionStep.between(earlier.version(), later.version());
        VersionStep called = called(matters);
        if (called.isWiderThan(made)) {
            List<Matter> callers = matters.stream()
                    .filter(matter -> VersionStep.of(matter.rated()) == called)
                    .toList();
            String asked = called == VersionStep.MAJOR ? "breaking changes" : "changes that ask for action";
            add(
                    TOO_SMALL,
                    severity(),
                    spec.origin().of("version"),
                    "version " + later.version() + " has " + asked + " since " + earlier.version() + ": "
                            + named(callers),
                    "make it " + called.from(earlier.version()));
        }
    }

    private void told(ChangeClass rated, java.util.function.Predicate<Matter> enough, String rule) {
        List<Matter> untold = matters.stream()
                .filter(matter -> matter.rated() == rated && matter.cause().isPresent())
                .filter(matter -> !enough.test(matter))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        boolean breaking = rated == ChangeClass.BREAKING;
        add(
                rule,
                breaking ? severity() : Severity.WARN,
                spec.origin().of("changes"),
                (breaking
                                ? "nobody has approved these breaking changes: "
                                : "no change request explains these changes: ")
                        + named(untold),
                breaking
                        ? "add a change request that is about them, with who has approved it"
                        : "add a change request that is about them: why, and until when people must have acted");
    }

    private Severity severity() {
        return later.status().equals("draft") ? Severity.WARN : Severity.ERROR;
    }

    private static boolean isApproved(Matter matter) {
        return matter.notes().stream()
                .map((Redline note) -> note.all("approved"))
                .anyMatch(roles -> roles.stream().anyMatch(Redline::isPresent));
    }

    private static String named(List<Matter> matters) {
        List<String> labels = matters.stream()
                .flatMap(matter -> matter.cause().stream())
                .map(cause -> "'" + cause.change().path() + "'")
                .distinct()
                .toList();
        int more = labels.size() - NAMED;
        return Stream.concat(labels.stream().limit(NAMED), more > 0 ? Stream.of(more + " more") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private void add(String rule, Severity severity, Place place, String message, String help) {
        findings.add(new Finding(rule, severity, place, "version", message, help));
    }
}
