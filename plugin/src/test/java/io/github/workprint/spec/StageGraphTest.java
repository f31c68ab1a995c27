package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Stages are letters here; what a graph says does not depend on what they are. */
final class StageGraphTest {
    private static StageGraph<String> graph(
            Map<String, List<String>> makes, Map<String, List<String>> takes, Map<String, List<String>> waits) {
        return StageGraph.of(List.of("A", "B", "C", "D"), Function.identity(), of(makes), of(takes), of(waits));
    }

    private static Function<String, List<String>> of(Map<String, List<String>> table) {
        return stage -> table.getOrDefault(stage, List.of());
    }

    @Test
    void whatIsMadeAndTakenIsFoundFromBothEnds() {
        StageGraph<String> graph = graph(
                Map.of("A", List.of("raw", "raw"), "B", List.of("raw")), Map.of("C", List.of("raw", "cut")), Map.of());
        assertEquals(List.of("A", "B"), graph.makers("raw"));
        assertEquals(List.of("C"), graph.takers("cut"));
        assertEquals(List.of("raw", "cut"), graph.takes("C"));
        assertEquals(List.of(), graph.makers("cut"));
    }

    @Test
    void waitingReachesFarAndNoStageWaitsForItself() {
        StageGraph<String> graph = graph(
                Map.of(),
                Map.of(),
                Map.of("A", List.of("A"), "B", List.of("A", "A"), "C", List.of("B"), "D", List.of("C", "A")));
        assertEquals(List.of(), graph.before("A"));
        assertEquals(List.of("A"), graph.before("B"));
        assertEquals(List.of("B", "D"), graph.behind("A"));
        assertEquals(Set.of("C", "A", "B"), graph.allBefore("D"));
        assertEquals(Set.of("B", "D", "C"), graph.allBehind("A"));
    }

    @Test
    void stagesThatWaitForEachOtherAreAllBeforeEachOther() {
        StageGraph<String> graph = graph(Map.of(), Map.of(), Map.of("A", List.of("B"), "B", List.of("A")));
        assertEquals(Set.of("A", "B"), graph.allBefore("A"));
    }

    @Test
    void theShortestWayLeadsThroughWhatIsMade() {
        StageGraph<String> graph = graph(
                Map.of("A", List.of("log"), "B", List.of("dailies"), "C", List.of("master"), "D", List.of("master")),
                Map.of("A", List.of("raw"), "B", List.of("log"), "C", List.of("dailies"), "D", List.of("log")),
                Map.of());
        assertEquals(
                List.of(new StageGraph.Step<>("A", "log"), new StageGraph.Step<>("D", "master")),
                graph.way("raw", "master"));
        assertEquals(List.of(), graph.way("master", "raw"));
        assertEquals(Set.of("B", "D", "C"), graph.fedBy("A"));
    }
}
