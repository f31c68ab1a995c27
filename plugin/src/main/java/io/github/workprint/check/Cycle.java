package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Stage;
import io.github.workprint.spec.value.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Stages wait for each other in a circle, so none of them can begin. Each circle is told once. */
final class Cycle implements Rule {
    @Override
    public String id() {
        return "WF-GR01";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Set<String> done = new HashSet<>();
        for (String id : subject.spec().stages().keySet()) {
            search(id, new ArrayList<>(), done, subject.spec().stages(), findings);
        }
    }

    private void search(
            String id, List<String> trail, Set<String> done, Map<String, Stage> stages, Consumer<Finding> findings) {
        Stage stage = stages.get(id);
        if (stage == null || done.contains(id)) {
            return;
        }
        int start = trail.indexOf(id);
        if (start >= 0) {
            List<String> circle = new ArrayList<>(trail.subList(start, trail.size()));
            circle.add(id);
            findings.accept(
                    Finding.error(
                            id(),
                            stage.origin().of("after"),
                            stage.origin().path() + "/after",
                            "these stages wait for each other: " + String.join(" after ", circle),
                            "take out one of the 'after' or 'needs' entries; where work goes round, make the second pass a stage of its own"));
            return;
        }
        trail.add(id);
        Stream.concat(stage.after().stream(), stage.needs().stream())
                .map(Ref::id)
                .forEach(before -> search(before, trail, done, stages, findings));
        trail.remove(trail.size() - 1);
        done.add(id);
    }
}
