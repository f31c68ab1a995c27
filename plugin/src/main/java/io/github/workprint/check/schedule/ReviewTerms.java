package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PlannedWork;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.delivery.Agreement;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether the client sees what was agreed, can see it at all, and has the time that was agreed. */
final class ReviewTerms {
    private static final Set<String> CUTS = Set.of("offline-edit", "picture-lock");

    private ReviewTerms() {}

    private static Collection<Review> of(CheckContext subject) {
        return subject.spec().schedule() == null
                ? List.of()
                : subject.spec().schedule().reviews().values();
    }

    static void few(CheckContext subject, Report report) {
        for (Agreement agreement : subject.spec().agreements().values()) {
            Integer agreed = agreement.cutReviews();
            if (agreed == null) {
                continue;
            }
            long planned = of(subject).stream()
                    .filter(review -> review.who() == null || Objects.equals(review.who(), agreement.client()))
                    .filter(review -> isCut(subject.stage(review.of())))
                    .count();
            if (planned < agreed) {
                report.at(
                        agreement,
                        "cut-reviews",
                        Wording.of(
                                "'{0}' grants {1}{2} of the cut, and {3}{4} planned; the client may ask for the rest"
                                        + " when it costs most",
                                agreement.id(),
                                agreed,
                                agreed == 1 ? Wording.of(" review") : Wording.of(" reviews"),
                                planned,
                                planned == 1 ? Wording.of(" is") : Wording.of(" are")),
                        Wording.of(
                                "add reviews of a stage of kind offline-edit or picture-lock under schedule.reviews"));
            }
        }
    }

    private static boolean isCut(Optional<Stage> stage) {
        return stage.map(Stage::kind).filter(kind -> !CUTS.contains(kind)).isEmpty();
    }

    static void unseen(CheckContext subject, Report report) {
        for (Review review : of(subject)) {
            tooEarly(review, subject, report);
            boolean outside = subject.find(Organisation.class, review.who(), "organisation")
                    .isPresent();
            boolean noFormat = !review.origin().has("watch");
            boolean noPlace = !review.origin().has("platform");
            if (outside && noFormat && noPlace) {
                report.at(
                        review,
                        Wording.of("'{0}' does not say what {1} will watch, or where", review.id(), review.who()),
                        Wording.of("add 'watch:' with a format, and 'platform:' with the screening or the secure"
                                + " platform"));
            }
        }
    }

    /** Of work in parts, the first of them counts. */
    private static void tooEarly(Review review, CheckContext subject, Report report) {
        LocalDate on = review.on();
        Optional<Stage> stage = subject.stage(review.of());
        Optional<LocalDate> begins = stage.stream()
                .flatMap(one -> subject.planned(one).stream())
                .map(PlannedWork::starts)
                .min(Comparator.naturalOrder());
        if (on != null && begins.filter(on::isBefore).isPresent()) {
            report.with(stage.orElseThrow().origin().place())
                    .at(
                            review,
                            "on",
                            Wording.of(
                                    "'{0}' is on {1}, and '{2}', whose work it shows, begins on {3}: there is nothing"
                                            + " to watch yet",
                                    review.id(), on, stage.get().id(), begins.get()),
                            Wording.of("move the review behind the beginning of the work, or begin the work earlier"));
        }
    }

    static void hurried(CheckContext subject, Report report) {
        for (Review review : of(subject)) {
            LocalDate on = review.on();
            LocalDate by = review.decideBy();
            if (on == null || by == null) {
                continue;
            }
            if (by.isBefore(on)) {
                report.at(
                        review,
                        "decide-by",
                        Wording.of("'{0}' asks for a decision by {1}, before it is held on {2}", review.id(), by, on),
                        Wording.of("move the review forward or the decision back"));
                continue;
            }
            Optional<Agreement> agreement = subject.spec().agreements().values().stream()
                    .filter(one -> Objects.equals(one.client(), review.who()))
                    .filter(one -> one.notesWithin() != null)
                    .findFirst();
            Optional<Quantity> agreed = agreement.map(Agreement::notesWithin).or(() -> subject.find(
                            Organisation.class, review.who(), "organisation")
                    .map(Organisation::notesWithin));
            agreed.ifPresent(period -> compare(review, on, by, period, subject, report));
        }
    }

    private static void compare(
            Review review, LocalDate on, LocalDate by, Quantity period, CheckContext subject, Report report) {
        boolean worked = period.unit().equals("wd");
        long given = worked ? subject.workingDays(null).between(on, by) : ChronoUnit.DAYS.between(on, by);
        long asked = worked ? period.amount().longValue() : period.inBase().longValue() / 86_400;
        if (given < asked) {
            report.at(
                    review,
                    "decide-by",
                    Wording.of(
                            "'{0}' on {1} asks for a decision by {2}, {3}{4} later; {5} has {6} for notes",
                            review.id(),
                            on,
                            by,
                            given,
                            worked ? Wording.of(" working days") : Wording.of(" days"),
                            review.who() == null ? Wording.of("whoever decides") : Wording.of("'{0}'", review.who()),
                            period),
                    Wording.of("move the review forward or the decision back"));
        }
    }
}
