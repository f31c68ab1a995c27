package io.github.workprint.numbering;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.finding.Wording;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.meaning.EditionChanges;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares a version's number with what changed since the issued version before it. Of a draft it only warns. */
public final class StepCheck {
    private static final String TOO_SMALL = "WF-VE02";
    private static final String NOT_APPROVED = "WF-VE03";
    private static final String NOT_EXPLAINED = "WF-VE04";
    private static final String UNDERSTATED = "WF-VE11";
    private static final String CHANGE = "change/";
    /** More than these make a message that nobody reads. */
    private static final int NAMED = 3;

    private final Edition later;
    private final Spec spec;
    private final List<ChangeItem> matters;
    private final List<Finding> findings = new ArrayList<>();

    private StepCheck(Edition later, Spec spec, List<ChangeItem> matters) {
        this.later = later;
        this.spec = spec;
        this.matters = matters;
    }

    /**
     * Holds each version, from one on, to what changed since the version before it that is no draft.
     *
     * @param history of a workflow, for the internal audience
     * @param first the place of the first version to look at, from 1
     * @param specs where each was written
     */
    public static Findings of(MarkedHistory history, int first, List<Spec> specs) {
        List<Finding> findings = new ArrayList<>();
        for (int later = first; later < history.size(); later++) {
            int earlier = later - 1;
            while (earlier > 0 && specs.get(earlier).isDraft()) {
                earlier--;
            }
            EditionChanges changes = history.between(earlier, later);
            StepCheck check = new StepCheck(changes.later(), specs.get(later), changes.items());
            check.step(changes.earlier());
            check.told(ChangeClass.BREAKING, StepCheck::isApproved, NOT_APPROVED);
            check.told(ChangeClass.ACTION, matter -> !matter.notes().isEmpty(), NOT_EXPLAINED);
            check.understated();
            findings.addAll(check.findings);
        }
        return Findings.of(findings);
    }

    private static VersionStep called(List<ChangeItem> matters) {
        return matters.stream()
                .map(matter -> VersionStep.of(matter.rated()))
                .min(VersionStep::compareTo)
                .orElse(VersionStep.PATCH);
    }

    /** A request may ask for more than the rules do, never for less; whoever wrote it should know. */
    private void understated() {
        matters.stream().flatMap(matter -> matter.notes().stream()).distinct().forEach(this::understated);
    }

    private void understated(Redline request) {
        ChangeClass derived = matters.stream()
                .filter(matter -> matter.notes().contains(request))
                .map(ChangeItem::rated)
                .min(ChangeClass::compareTo)
                .orElse(ChangeClass.EDITORIAL);
        request.child("class")
                .flatMap(Redline::value)
                .flatMap(ChangeClass::of)
                .filter(derived::isStrongerThan)
                .ifPresent(stated -> findings.add(new Finding(
                        UNDERSTATED,
                        Severity.WARN,
                        place(request, "class"),
                        request.path() + "/class",
                        Wording.of(
                                "the request says '{0}', but what it is about is '{1}': {2}",
                                stated.word(), derived.word(), named(about(request, derived))),
                        Wording.of("say 'class: {0}', or leave it out", derived.word()),
                        List.of())));
        notSpelling(request, derived);
    }

    /** What asks for something although a request calls it spelling is more than that. */
    private void notSpelling(Redline request, ChangeClass derived) {
        List<ChangeItem> more = matters.stream()
                .filter(matter -> matter.notes().contains(request)
                        && matter.cause().isPresent()
                        && !matter.basis().contains(ClassReason.DECLARED))
                .toList();
        if (derived != ChangeClass.EDITORIAL
                && !more.isEmpty()
                && request.child("spelling-only")
                        .flatMap(Redline::value)
                        .filter("true"::equals)
                        .isPresent()) {
            findings.add(new Finding(
                    UNDERSTATED,
                    Severity.WARN,
                    place(request, "spelling-only"),
                    request.path() + "/spelling-only",
                    Wording.of(
                            "the request says that only spelling changed, but a value, a figure, a must or a name did:"
                                    + " {0}",
                            named(more)),
                    Wording.of("take 'spelling-only' out, or name under 'about' only what is spelt otherwise"),
                    List.of()));
        }
    }

    private Place place(Redline request, String field) {
        return Optional.ofNullable(spec.changes().get(request.path().substring(CHANGE.length())))
                .map(note -> note.origin().of(field))
                .orElseThrow(() -> new IllegalStateException(request.path() + " is in no version"));
    }

    private List<ChangeItem> about(Redline request, ChangeClass rated) {
        return matters.stream()
                .filter(matter -> matter.rated() == rated && matter.notes().contains(request))
                .toList();
    }

    /** What is breaking only because a check finds an error with it is told as a warning: the check stops whom it shall stop. */
    private void step(Edition earlier) {
        List<ChangeItem> sound =
                matters.stream().filter(matter -> !isFlawed(matter)).toList();
        if (!step(earlier, sound, severity(), number -> Wording.of("make it {0}", number))) {
            step(
                    earlier,
                    matters,
                    Severity.WARN,
                    number -> Wording.of("mend the errors that the check finds with them, or make it {0}", number));
        }
    }

    private boolean step(Edition earlier, List<ChangeItem> among, Severity severity, Function<Version, Wording> help) {
        VersionStep called = called(among);
        boolean tooSmall = called.isWiderThan(VersionStep.between(earlier.version(), later.version()));
        if (tooSmall) {
            List<ChangeItem> callers = among.stream()
                    .filter(matter -> VersionStep.of(matter.rated()) == called)
                    .toList();
            add(
                    TOO_SMALL,
                    severity,
                    spec.origin().of("version"),
                    Wording.of(
                            called == VersionStep.MAJOR
                                    ? "version {0} has breaking changes since {1}: {2}"
                                    : "version {0} has changes that ask for action since {1}: {2}",
                            later.version(),
                            earlier.version(),
                            named(callers)),
                    help.apply(called.from(earlier.version())));
        }
        return tooSmall;
    }

    private static boolean isFlawed(ChangeItem matter) {
        return matter.basis().contains(ClassReason.NEW_ERROR);
    }

    private void told(ChangeClass rated, Predicate<ChangeItem> enough, String rule) {
        List<ChangeItem> untold = matters.stream()
                .filter(matter -> matter.rated() == rated && matter.cause().isPresent())
                .filter(matter -> !isFlawed(matter) && !enough.test(matter))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        boolean breaking = rated == ChangeClass.BREAKING;
        add(
                rule,
                breaking ? severity() : Severity.WARN,
                spec.origin().of("changes"),
                Wording.of(
                        breaking
                                ? "nobody has approved these breaking changes: {0}"
                                : "no change request explains these changes: {0}",
                        all(untold)),
                Wording.of(
                        breaking
                                ? "add a change request that is about them, with who has approved it"
                                : "add a change request that is about them: why, and until when people must have"
                                        + " acted; 'workprint changes --write' begins one for each"));
    }

    private Severity severity() {
        return spec.isDraft() ? Severity.WARN : Severity.ERROR;
    }

    private static boolean isApproved(ChangeItem matter) {
        return matter.notes().stream()
                .map((Redline note) -> note.all("approved"))
                .anyMatch(roles -> roles.stream().anyMatch(Redline::isPresent));
    }

    private static List<String> labels(List<ChangeItem> matters) {
        return matters.stream()
                .flatMap(matter -> matter.cause().stream())
                .map(cause -> "'" + cause.change().path() + "'")
                .distinct()
                .toList();
    }

    /** What has to be written about has to be known in full. */
    private static String all(List<ChangeItem> matters) {
        return String.join(", ", labels(matters));
    }

    private static Wording named(List<ChangeItem> matters) {
        List<String> labels = labels(matters);
        int more = labels.size() - NAMED;
        return more > 0
                ? Wording.of("{0}, {1} more", String.join(", ", labels.subList(0, NAMED)), more)
                : Wording.text(String.join(", ", labels));
    }

    private void add(String rule, Severity severity, Place place, Wording message, Wording help) {
        findings.add(new Finding(rule, severity, place, "version", message, help, List.of()));
    }
}
