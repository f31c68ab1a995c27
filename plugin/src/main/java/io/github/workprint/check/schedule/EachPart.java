package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.part.PartKinship;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StageOrder;
import io.github.workprint.plan.schedule.StagePartFigures;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.part.FinishBy;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.work.Stage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is declared for parts that are not there or that it is not for, and what cannot be done by a day of its part. */
final class EachPart {
    private static final String EACH = "each";
    private static final String DAY = "day";

    private EachPart() {}

    static void none(CheckContext subject, Report report) {
        List<PerPart> without = declarations(subject).stream()
                .filter(declaration -> declaration.each() != null && !DAY.equals(declaration.each()))
                .filter(declaration -> subject.parts().of(declaration).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return;
        }
        PerPart first = without.get(0);
        int more = without.size() - 1;
        report.at(
                first,
                EACH,
                Wording.of(
                        "'{0}': 'each: {1}', but no part is of that kind, so it is planned once{2}",
                        first.id(),
                        first.each(),
                        more == 0
                                ? Wording.NONE
                                : Wording.of(
                                        "; so for {0}{1}",
                                        more, more == 1 ? Wording.of(" more") : Wording.of(" others"))),
                Wording.of("list the parts under 'parts': ep-01: { kind: {0} }", first.each()));
    }

    /** One finding tells of all parts that a declaration says something for in vain. */
    static void inVain(CheckContext subject, Report report) {
        for (PerPart declaration : declarations(subject)) {
            Set<String> own =
                    subject.parts().of(declaration).stream().map(Part::id).collect(Collectors.toSet());
            Set<String> named = new TreeSet<>(subject.parts()
                    .ids(declaration.for_().stream()
                            .map(ForPart::part)
                            .filter(Objects::nonNull)
                            .toList()));
            if (declaration.only().isEmpty() && declaration.each() != null) {
                named.addAll(subject.parts().ids(declaration.except()).stream()
                        .filter(part -> !isOf(declaration, part, subject))
                        .toList());
            }
            named.removeAll(own);
            if (!named.isEmpty()) {
                report.at(
                        declaration,
                        "for",
                        Wording.of(
                                "'{0}' says something for {1}, which it is not for",
                                declaration.id(), PartNames.of(subject.spec(), named)),
                        Wording.of("take it out, or make it for that part: see 'each', 'only' and 'except'"));
            }
        }
    }

    /** One finding tells of each circle, at the part of it that stands first. */
    static void circular(CheckContext subject, Report report) {
        Set<String> told = new HashSet<>();
        for (Part part : subject.spec().parts().values()) {
            List<String> circle = told.contains(part.id()) ? List.of() : circle(part, subject);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                report.at(
                        part,
                        "of",
                        Wording.of(
                                "these parts are of each other: {0}; each would take the length and the days of the"
                                        + " other",
                                String.join(", ", circle)),
                        Wording.of("take out one of the 'of' entries: a version is of its length, not the other way"
                                + " round"));
            }
        }
    }

    /** The parts that one is of and that are of it, in the order of the spec; none where it is in no circle. */
    private static List<String> circle(Part part, CheckContext subject) {
        PartKinship kinship = PartKinship.of(subject.spec(), subject.addresses());
        List<Part> origins = kinship.line(part);
        boolean itself = origins.stream()
                .anyMatch(origin -> subject.addresses().all(origin.of(), "part").contains("part/" + part.id()));
        return itself
                ? subject.spec().parts().values().stream()
                        .filter(origins::contains)
                        .filter(origin -> kinship.line(origin).contains(part))
                        .map(Part::id)
                        .toList()
                : List.of();
    }

    /** One finding tells of all parts that have no such day. */
    static void undated(CheckContext subject, Report report) {
        for (PerPart declaration : declarations(subject)) {
            FinishBy by = declaration instanceof Stage stage
                    ? stage.finishBy()
                    : declaration instanceof Deliverable deliverable ? deliverable.finishBy() : null;
            if (by == null || by.date() == null) {
                continue;
            }
            String day = by.date();
            List<Part> parts = subject.parts().of(declaration);
            PartKinship kinship = PartKinship.of(subject.spec(), subject.addresses());
            List<String> without = parts.stream()
                    .filter(part -> kinship.dated(part, day).isEmpty())
                    .map(Part::id)
                    .toList();
            if (parts.isEmpty() || !without.isEmpty()) {
                report.at(
                        declaration,
                        "finish-by",
                        Wording.of(
                                "'{0}' is to be finished by its {1}, but {2}",
                                declaration.id(),
                                day,
                                parts.isEmpty()
                                        ? Wording.of("it is for no part that could have one")
                                        : Wording.of(
                                                "{0}{1}",
                                                PartNames.of(subject.spec(), without),
                                                without.size() == 1
                                                        ? Wording.of(" has none")
                                                        : Wording.of(" have none"))),
                        parts.isEmpty()
                                ? Wording.of("say which parts it is for, with 'each'; or write a day under 'due'")
                                : Wording.of("add to the part: dates: { {0}: … }", day));
            }
        }
    }

    /** One finding tells of all parts that a stage cannot finish in time, and of what is in the way of the one that is latest. */
    static void missed(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            List<StagePartFigures> late = subject.dates(stage).map(StageFigures::parts).orElse(List.of()).stream()
                    .filter(part -> part.finishBy() != null && part.finishes().isAfter(part.finishBy()))
                    .toList();
            late.stream()
                    .max(Comparator.comparing(part -> daysLate(part, stage, subject)))
                    .ifPresent(worst -> report.at(
                            stage,
                            "finish-by",
                            Wording.of(
                                    "'{0}' cannot be finished in time for {1}: {2} is done on {3}, to be finished by"
                                            + " {4}, {5} wd late{6}",
                                    stage.id(),
                                    PartNames.of(
                                            subject.spec(),
                                            late.stream()
                                                    .map(part -> part.part().id())
                                                    .toList()),
                                    PartNames.of(
                                            subject.spec(), List.of(worst.part().id())),
                                    worst.finishes(),
                                    worst.finishBy(),
                                    daysLate(worst, stage, subject),
                                    inTheWay(stage, worst, subject)
                                            .map(other -> Wording.of("; in the way is '{0}'", other.id()))
                                            .orElse(Wording.NONE)),
                            Wording.of("shorten what is in the way, begin it earlier, or do more parts at once")));
        }
    }

    private static long daysLate(StagePartFigures part, Stage stage, CheckContext subject) {
        return part.finishBy() == null ? 0 : subject.workingDays(stage).between(part.finishBy(), part.finishes());
    }

    /** Of the stages that come before, the one that takes longest among those that have as little slack for that part. */
    private static Optional<Stage> inTheWay(Stage stage, StagePartFigures late, CheckContext subject) {
        String part = late.part().id();
        return StageOrder.of(subject.spec(), subject.addresses()).allBefore(stage.id()).stream()
                .flatMap(id -> Stream.ofNullable(subject.spec().stages().get(id)))
                .filter(before -> subject.planned(before).stream()
                        .filter(work -> work.part().isEmpty() || work.part().equals(part))
                        .anyMatch(work -> work.slack() != null
                                && late.slack() != null
                                && work.slack().amount().compareTo(late.slack().amount()) <= 0))
                .max(Comparator.comparingLong(before -> taken(before, part, subject)));
    }

    private static long taken(Stage stage, String part, CheckContext subject) {
        return subject.planned(stage).stream()
                .filter(work -> work.part().isEmpty() || work.part().equals(part))
                .mapToLong(
                        work -> subject.workingDays(stage).between(work.starts().minusDays(1), work.finishes()))
                .max()
                .orElse(0);
    }

    private static boolean isOf(PerPart declaration, String part, CheckContext subject) {
        Part found = subject.spec().parts().get(part);
        return found != null && Objects.equals(found.kind(), declaration.each());
    }

    private static List<PerPart> declarations(CheckContext subject) {
        return subject.addresses().entities().values().stream()
                .filter(PerPart.class::isInstance)
                .map(PerPart.class::cast)
                .toList();
    }
}
