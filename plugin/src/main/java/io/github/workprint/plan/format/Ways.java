package io.github.workprint.plan.format;

import io.github.workprint.spec.work.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How stages lead from one format to another.
 *
 * @param onward format to the steps that lead on from it
 */
record Ways(Map<String, List<Step>> onward) {
    /** A stage makes a format. */
    record Step(Stage stage, String to) {}

    /**
     * @param taken addresses of the formats that a stage takes
     * @param made addresses of those that it makes
     */
    static Ways of(Collection<Stage> stages, Function<Stage, Set<String>> taken, Function<Stage, Set<String>> made) {
        Map<String, List<Step>> onward = new LinkedHashMap<>();
        for (Stage stage : stages) {
            for (String from : taken.apply(stage)) {
                made.apply(stage).stream().filter(to -> !to.equals(from)).forEach(to -> onward.computeIfAbsent(
                                from, key -> new ArrayList<>())
                        .add(new Step(stage, to)));
            }
        }
        return new Ways(onward);
    }

    /** The shortest way, the first in the order of the stages; empty where there is none. Breadth first. */
    List<Step> between(String from, String target) {
        Map<String, List<Step>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(target)) {
            String format = open.remove();
            for (Step step : onward.getOrDefault(format, List.of())) {
                if (!ways.containsKey(step.to())) {
                    List<Step> way = new ArrayList<>(ways.getOrDefault(format, List.of()));
                    way.add(step);
                    ways.put(step.to(), way);
                    open.add(step.to());
                }
            }
        }
        return ways.getOrDefault(target, List.of());
    }
}
