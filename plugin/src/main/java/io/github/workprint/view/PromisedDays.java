package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a version stands against the days that it promises: what is planned to come too late, and what may not lose a day.
 *
 * @param late deliverables and milestones that the plan has behind their day
 * @param tight those that it has right on their day
 */
public record PromisedDays(List<Redline> late, List<Redline> tight) {
    public PromisedDays {
        late = List.copyOf(late);
        tight = List.copyOf(tight);
    }

    public static PromisedDays of(Workflow workflow) {
        return new PromisedDays(
                promised(workflow).filter(thing -> slack(thing).startsWith("-")).toList(),
                promised(workflow)
                        .filter(thing -> slack(thing).matches("0(\\s.*)?"))
                        .toList());
    }

    private static Stream<Redline> promised(Workflow workflow) {
        Redline root = workflow.root();
        return Stream.concat(root.all("deliverables").stream(), root.all("schedule", "milestones").stream())
                .filter(Redline::isPresent);
    }

    private static String slack(Redline thing) {
        return thing.at("planned", "slack").flatMap(Redline::value).orElse("");
    }
}
