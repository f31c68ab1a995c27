package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.StageGraph;
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
        return flows(stage, "takes", StageGraph::makers, workflow);
    }

    static List<Flow> gives(Redline stage, Workflow workflow) {
        return flows(stage, "makes", StageGraph::takers, workflow);
    }

    private static List<Flow> flows(
            Redline stage,
            String field,
            BiFunction<StageGraph<Redline>, String, List<Redline>> otherEnd,
            Workflow workflow) {
        return stage.all(field).stream()
                .flatMap(item -> Stream.concat(item.value().stream(), item.formerValue().stream())
                        .limit(1)
                        .flatMap(address -> workflow.entity(address).stream())
                        .map(thing -> flow(item, thing, otherEnd.apply(workflow.graph(), thing.path()), workflow)))
                .toList();
    }

    private static Flow flow(Redline item, Redline thing, List<Redline> stages, Workflow workflow) {
        Stream<Redline> owners = stages.stream().flatMap(other -> workflow.now(other, "owner").stream());
        List<Redline> roles = Stream.concat(
                        owners, thing.child("from").stream().flatMap(from -> workflow.now(thing, "from").stream()))
                .distinct()
                .toList();
        return new Flow(item, thing, stages, roles);
    }

    static List<Redline> handOffs(Redline stage, Workflow workflow) {
        return workflow.root().all("interfaces").stream()
                .filter(handOff -> workflow.named(handOff, "from").contains(stage)
                        || workflow.named(handOff, "to").contains(stage))
                .toList();
    }
}
