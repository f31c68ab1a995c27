package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One person is to do two pieces of work at once, each of which takes all of somebody's days. */
final class TwoAtOnce {
    private TwoAtOnce() {}

    static void check(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        List<Stage> stages = subject.spec().stages().values().stream()
                .filter(stage -> stage.has(Trait.ALONE) && !"day".equals(stage.each()))
                .filter(stage -> subject.dates(stage).isPresent())
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            Stage one = stages.get(i);
            Optional<String> person = person(one, holders);
            for (Stage other : stages.subList(i + 1, stages.size())) {
                person.filter(name ->
                                person(other, holders).filter(name::equals).isPresent())
                        .ifPresent(name -> compare(name, one, other, subject, report));
            }
        }
    }

    /** Empty where several own the stage: one of them may go on with it alone. */
    private static Optional<String> person(Stage stage, Holders holders) {
        List<Role> owners = holders.owners(stage);
        return owners.size() == 1 ? holders.of(owners.get(0)).map(holder -> holder.name()) : Optional.empty();
    }

    private static void compare(String name, Stage one, Stage other, CheckContext subject, Report report) {
        StageFigures first = subject.dates(one).orElseThrow();
        StageFigures second = subject.dates(other).orElseThrow();
        WorkingDays days = subject.workingDays(other);
        LocalDate from = days.onOrAfter(first.starts().isAfter(second.starts()) ? first.starts() : second.starts());
        LocalDate to = first.finishes().isBefore(second.finishes()) ? first.finishes() : second.finishes();
        if (from.isAfter(to) || takesNoTime(one) || takesNoTime(other)) {
            return;
        }
        long shared = days.between(from.minusDays(1), to);
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
                        "'" + one.id() + "' and '" + other.id() + "' both need " + name + " on " + shared
                                + (shared == 1 ? " working day, " + from : " working days, " + from + " to " + to)
                                + waits.map(stage -> "; '" + stage.id() + "' can wait so long, with "
                                                + slack(stage, subject) + " of slack")
                                        .orElse("; neither has the slack to wait so long"),
                        "let one of them wait for the other with 'after', or give one to another");
    }

    private static boolean takesNoTime(Stage stage) {
        return stage.lasts() == null && stage.throughput() == null;
    }

    private static Quantity slack(Stage stage, CheckContext subject) {
        return Objects.requireNonNull(subject.dates(stage).orElseThrow().slack());
    }
}
