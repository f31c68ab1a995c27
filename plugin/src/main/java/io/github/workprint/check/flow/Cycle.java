package io.github.workprint.check.flow;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Stages wait for each other in a circle, so none of them can begin. Each circle is told once. */
final class Cycle implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Set<String> done = new HashSet<>();
        for (String id : subject.spec().stages().keySet()) {
            search(id, new ArrayList<>(), done, subject.spec().stages(), report);
        }
    }

    private void search(String id, List<String> trail, Set<String> done, Map<String, Stage> stages, Report report) {
        Stage stage = stages.get(id);
        if (stage == null || done.contains(id)) {
            return;
        }
        int start = trail.indexOf(id);
        if (start >= 0) {
            List<String> circle = new ArrayList<>(trail.subList(start, trail.size()));
            circle.add(id);
            report.at(
                    stage.origin().of("after"),
                    stage.origin().path() + "/after",
                    "these stages wait for each other: " + String.join(" after ", circle),
                    "take out one of the 'after' or 'needs' entries; where work goes round, make the second pass a"
                            + " stage of its own");
            return;
        }
        trail.add(id);
        Stream.concat(stage.after().stream(), stage.needs().stream())
                .map(Ref::id)
                .forEach(before -> search(before, trail, done, stages, report));
        trail.remove(trail.size() - 1);
        done.add(id);
    }
}
