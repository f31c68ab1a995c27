package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.role.HandOff.Flow;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What stands around a stage: what comes in and from whom, what goes out and to whom. */
final class Duties {
    /** Sorts behind every date. */
    private static final String UNDATED = "9999";

    private Duties() {}

    /** When a duty begins, as far as anything says so. */
    static String date(Duty duty) {
        return duty.stage()
                .at("planned", "starts")
                .or(() -> duty.stage().child("not-before"))
                .flatMap(date -> date.value().or(date::formerValue))
                .orElse(UNDATED);
    }

    static List<Flow> gets(Redline stage, Workflow workflow) {
        return flows(stage, "takes", "makes", StageGraph::makers, workflow);
    }

    static List<Flow> gives(Redline stage, Workflow workflow) {
        return flows(stage, "makes", "takes", StageGraph::takers, workflow);
    }

    private static List<Flow> flows(
            Redline stage,
            String field,
            String otherField,
            BiFunction<StageGraph<Redline>, String, List<Redline>> otherEnd,
            Workflow workflow) {
        return stage.all(field).stream()
                .flatMap(item -> Stream.concat(item.value().stream(), item.formerValue().stream())
                        .limit(1)
                        .flatMap(address -> workflow.entity(address).stream())
                        .map(thing -> flow(
                                item, thing, otherField, otherEnd.apply(workflow.graph(), thing.path()), workflow)))
                .toList();
    }

    private static Flow flow(Redline item, Redline thing, String otherField, List<Redline> stages, Workflow workflow) {
        Relations relations = new Relations(workflow);
        Stream<Thing> owners = stages.stream().flatMap(other -> relations.of(other, otherField).stream()
                .filter(end -> end.entity().equals(thing))
                .flatMap(end -> relations.of(other, "owner").stream()
                        .map(owner -> new Thing(owner.entity(), Relations.of(owner.mark(), end.mark())))));
        List<Thing> roles = Relations.once(
                Stream.concat(owners, relations.of(thing, "from").stream()).toList());
        return new Flow(
                item,
                thing,
                roles.stream().map(role -> role.inside(item.mark())).toList());
    }
}
