package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Originals are erased before enough copies of them were proved to be whole. */
final class Wiping {
    private static final int THREE = 3;

    private Wiping() {}

    static boolean erases(Stage stage) {
        return stage.action() != null || stage.has(Trait.ERASES);
    }

    static void check(CheckContext subject, Report report) {
        Holdings holdings = new Holdings(subject);
        for (Stage stage : subject.spec().stages().values()) {
            if (!"wipe".equals(stage.action()) && !stage.is(StageKind.WIPE)) {
                continue;
            }
            Set<Stage> gates = needed(stage, subject);
            for (String thing : subject.work().takes(stage)) {
                DataClass data = holdings.classOf(thing);
                int house = Thresholds.or(subject.thresholds().copies(), THREE);
                int asked = data != null && data.copies() != null ? data.copies() : house;
                Set<Volume> proved = new LinkedHashSet<>();
                holdings.keepers(thing).stream()
                        .filter(keeper -> gates.contains(keeper) && keeper.gate() != null && keeper.hash() != null)
                        .forEach(keeper -> proved.addAll(holdings.volumes(keeper)));
                if (proved.size() < asked) {
                    report.at(
                            stage,
                            "needs",
                            "'" + stage.id() + "' erases '" + Address.of(thing).id() + "' after " + proved.size()
                                    + " verified "
                                    + (proved.size() == 1 ? "copy" : "copies") + volumes(proved) + "; " + asked
                                    + " must be proved first" + unawaited(thing, gates, holdings),
                            "add to 'needs' the stages whose gate proves the other copies");
                    break;
                }
            }
        }
    }

    /** The stages whose gates must have been passed, near and far. */
    private static Set<Stage> needed(Stage stage, CheckContext subject) {
        Function<Stage, List<Stage>> needs = one ->
                one.needs().stream().flatMap(ref -> subject.stage(ref).stream()).toList();
        return new LinkedHashSet<>(
                subject.work().reached(needs.apply(stage), needs).values());
    }

    private static String volumes(Set<Volume> volumes) {
        return volumes.isEmpty()
                ? ""
                : volumes.stream().map(volume -> "'" + volume.id() + "'").collect(Collectors.joining(", ", " (", ")"));
    }

    private static String unawaited(String thing, Set<Stage> gates, Holdings holdings) {
        String others = holdings.keepers(thing).stream()
                .filter(keeper -> !gates.contains(keeper))
                .map(keeper -> "'" + keeper.id() + "'")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "; it does not wait for the gate of " + others;
    }
}
