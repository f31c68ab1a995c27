package io.github.workprint.view;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one role has to know.
 *
 * @param people who holds the role, where people: names them
 * @param duties its stages, in order of date
 * @param reviews reviews of its stages, or that it takes part in
 * @param upstream roles that hand something to it
 * @param downstream roles that wait for it
 * @param questionsTo with whom it raises a problem
 * @param changes what changed for it since the edition before
 */
public record RoleSheet(
        Redline role,
        List<Redline> people,
        List<Duty> duties,
        List<Redline> reviews,
        List<Neighbour> upstream,
        List<Neighbour> downstream,
        Optional<Neighbour> questionsTo,
        StartHere start,
        List<Bundle> changes) {

    public static RoleSheet of(Redline role, Workflow workflow, ChangeLog log) {
        List<Duty> duties = duties(role, workflow);
        List<Redline> stages = duties.stream().map(Duty::stage).toList();
        List<Redline> reviews = workflow.root().all("schedule", "reviews").stream()
                .filter(review -> stages.stream().anyMatch(workflow.named(review, "of")::contains)
                        || workflow.named(review, "who").contains(role))
                .toList();
        return new RoleSheet(
                role,
                workflow.named(role, "person"),
                duties,
                reviews,
                others(role, duties.stream().flatMap(duty -> duty.inputs().stream()), workflow),
                others(role, duties.stream().flatMap(duty -> duty.outputs().stream()), workflow),
                workflow.root()
                        .child("production")
                        .flatMap(production -> workflow.now(production, "contact"))
                        .filter(contact -> !contact.equals(role))
                        .map(contact -> Neighbour.of(contact, workflow, List.of())),
                StartHere.of(duties, workflow),
                log.concerning(role));
    }

    private static List<Duty> duties(Redline role, Workflow workflow) {
        List<Duty> duties = new ArrayList<>();
        for (Redline stage : workflow.stages()) {
            boolean now = workflow.now(stage, "owner").filter(role::equals).isPresent();
            boolean before =
                    workflow.before(stage, "owner").filter(role::equals).isPresent();
            if (now || before) {
                duties.add(duty(stage, now, before, workflow));
            }
        }
        return Protection.toldOnce(
                duties.stream().sorted(Comparator.comparing(Duties::date)).toList());
    }

    private static Duty duty(Redline stage, boolean now, boolean before, Workflow workflow) {
        Mark mark = now && before ? stage.mark() : now ? Mark.ADDED : Mark.REMOVED;
        Optional<Redline> other = now == before ? Optional.empty() : workflow.now(stage, "owner");
        return new Duty(
                mark,
                stage,
                now ? workflow.before(stage, "owner").filter(role -> !before) : other,
                HandOffs.of(Duties.gets(stage, workflow), HandOffs.handOffs("to", stage, workflow), workflow),
                HandOffs.of(Duties.gives(stage, workflow), HandOffs.handOffs("from", stage, workflow), workflow),
                workflow.stages().stream()
                        .filter(later -> workflow.named(later, "after").contains(stage))
                        .toList(),
                Optional.empty());
    }

    private static List<Neighbour> others(Redline role, Stream<HandOff> parcels, Workflow workflow) {
        Map<Redline, Set<Redline>> things = new LinkedHashMap<>();
        parcels.flatMap(parcel -> parcel.flows().stream())
                .filter(flow -> flow.item().isPresent())
                .forEach(flow -> flow.roles().stream()
                        .filter(other -> !other.equals(role))
                        .forEach(other -> things.computeIfAbsent(other, first -> new LinkedHashSet<>())
                                .add(flow.thing())));
        return things.entrySet().stream()
                .map(other -> Neighbour.of(other.getKey(), workflow, List.copyOf(other.getValue())))
                .toList();
    }
}
