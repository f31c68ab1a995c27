package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.check.rule.PlannedWork;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageForPart;
import io.github.workprint.spec.work.StageKind.Trait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person is to do two pieces of work at once, each of which takes all of somebody's days. */
final class TwoAtOnce {
    private TwoAtOnce() {}

    static void check(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        List<Stage> stages = subject.spec().stages().values().stream()
                .filter(stage -> stage.has(Trait.ALONE) && !"day".equals(stage.each()))
                .filter(stage -> subject.dates(stage).isPresent() && !takesNoTime(stage))
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            List<Task> own = tasks(stages.get(i), holders, subject);
            for (Stage other : stages.subList(i + 1, stages.size())) {
                Map<String, List<Clash>> clashes = new LinkedHashMap<>();
                for (Task task : tasks(other, holders, subject)) {
                    own.stream()
                            .filter(one -> one.person().equals(task.person()))
                            .flatMap(one -> clash(one, task, subject.workingDays(other)).stream())
                            .forEach(clash -> clashes.computeIfAbsent(task.person(), person -> new ArrayList<>())
                                    .add(clash));
                }
                clashes.forEach((person, all) -> tell(person, all, subject, report));
            }
        }
    }

    /** What one person does at a stretch. */
    private record Task(Stage stage, PlannedWork work, String person) {}

    /** Working days on which two tasks need the same person. */
    private record Clash(Task one, Task other, LocalDate from, LocalDate to, long days) {}

    private static List<Task> tasks(Stage stage, Holders holders, CheckContext subject) {
        return subject.planned(stage).stream()
                .flatMap(work ->
                        person(stage, work, holders, subject).stream().map(person -> new Task(stage, work, person)))
                .toList();
    }

    /** Empty where several own the stage: one of them may go on with it alone. */
    private static Optional<String> person(Stage stage, PlannedWork work, Holders holders, CheckContext subject) {
        List<Role> owners = subject.parts().otherwise(stage, work.part()).stream()
                .filter(StageForPart.class::isInstance)
                .map(other -> ((StageForPart) other).owner())
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .map(owner -> owner.stream()
                        .flatMap(ref -> subject.find(Role.class, ref, "role").stream())
                        .toList())
                .orElseGet(() -> holders.owners(stage));
        return owners.size() == 1 ? holders.of(owners.get(0)).map(holder -> holder.name()) : Optional.empty();
    }

    private static Optional<Clash> clash(Task one, Task other, WorkingDays days) {
        PlannedWork first = one.work();
        PlannedWork second = other.work();
        LocalDate from = days.onOrAfter(first.starts().isAfter(second.starts()) ? first.starts() : second.starts());
        LocalDate to = first.finishes().isBefore(second.finishes()) ? first.finishes() : second.finishes();
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.of(new Clash(one, other, from, to, days.between(from.minusDays(1), to)));
    }

    private static void tell(String name, List<Clash> clashes, CheckContext subject, Report report) {
        Stage one = clashes.get(0).one().stage();
        Stage other = clashes.get(0).other().stage();
        long shared = clashes.stream().mapToLong(Clash::days).sum();
        LocalDate from =
                clashes.stream().map(Clash::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = clashes.stream().map(Clash::to).max(LocalDate::compareTo).orElseThrow();
        Optional<Stage> waits = Stream.of(other, one)
                .filter(stage -> Optional.ofNullable(
                                subject.dates(stage).orElseThrow().slack())
                        .filter(slack -> slack.amount().compareTo(BigDecimal.valueOf(shared)) >= 0)
                        .isPresent())
                .findFirst();
        report.with(one.origin().of("owner"))
                .at(
                        other,
                        "owner",
                        Wording.of(
                                "{0} and {1} both need {2} on {3}{4}{5}",
                                named(one, clashes, Clash::one, subject),
                                named(other, clashes, Clash::other, subject),
                                name,
                                shared,
                                shared == 1
                                        ? Wording.of(" working day, {0}", from)
                                        : Wording.of(
                                                " working days, {0}{1}{2}{3}",
                                                clashes.size() == 1 ? Wording.NONE : Wording.of("between "),
                                                from,
                                                clashes.size() == 1 ? Wording.of(" to ") : Wording.of(" and "),
                                                to),
                                waits.map(stage -> Wording.of(
                                                "; '{0}' can wait so long, with {1} of slack",
                                                stage.id(), slack(stage, subject)))
                                        .orElse(Wording.of("; neither has the slack to wait so long"))),
                        Wording.of("let one of them wait for the other with 'after', or give one to another"));
    }

    /** A stage, with the parts that are concerned. */
    private static Wording named(Stage stage, List<Clash> clashes, Function<Clash, Task> side, CheckContext subject) {
        Set<String> parts = clashes.stream()
                .map(clash -> side.apply(clash).work().part())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
        return Wording.of(
                "'{0}'{1}",
                stage.id(),
                parts.isEmpty() ? Wording.NONE : Wording.of(" of {0}", PartNames.of(subject.spec(), parts)));
    }

    private static boolean takesNoTime(Stage stage) {
        return stage.lasts() == null && stage.throughput() == null;
    }

    private static Quantity slack(Stage stage, CheckContext subject) {
        return Objects.requireNonNull(subject.dates(stage).orElseThrow().slack());
    }
}
