package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.figure.Outlook;
import io.github.workprint.view.figure.StageMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams of every version of the sample, for those who see how its stages hang together. */
class WorkflowDiagramsTest {

    static Stream<VersionView> versions() throws IOException {
        return SampleVersions.read();
    }

    private static List<Drawing> diagrams(Workflow workflow) {
        return WorkflowDiagrams.of(StageMap.of(workflow), Sheet.SCREEN, SampleVersions.LETTERING, SampleVersions.WORDS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyStageIsInThem(VersionView version) {
        TreeSet<String> stages = new TreeSet<>();
        version.workflow().stages().stream().map(Redline::path).forEach(stages::add);
        List<Drawing> diagrams = diagrams(version.workflow());
        for (List<Drawing> part : List.of(diagrams.subList(0, 1), diagrams)) {
            TreeSet<String> missing = new TreeSet<>(stages);
            part.forEach(diagram -> missing.removeAll(Drawings.addresses(diagram)));
            assertEquals(new TreeSet<>(), missing);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theyLeadToEntitiesOfThePage(VersionView version) {
        for (Drawing diagram : diagrams(version.workflow())) {
            for (String address : Drawings.addresses(diagram)) {
                assertTrue(version.workflow().entity(address).isPresent(), address);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void noWordLiesOverAnother(VersionView version) {
        List<String> collisions = new ArrayList<>();
        diagrams(version.workflow()).forEach(diagram -> collisions.addAll(Drawings.collisions(diagram)));
        assertEquals(List.of(), collisions);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theyAreTheSameEveryTimeAndOnEveryThread(VersionView version) {
        List<Drawing> once = diagrams(version.workflow());
        List<List<Drawing>> again = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> diagrams(version.workflow()))
                .toList();
        again.forEach(drawings -> assertEquals(once, drawings));
    }

    /** What somebody sees from whom nothing is hidden, as if no stage were known to lead to another. */
    private static List<Drawing> outlook(Workflow workflow) {
        return OutlookDiagram.of(
                Outlook.of(workflow, StageMap.of(workflow)),
                Sheet.SCREEN,
                SampleVersions.LETTERING,
                SampleVersions.WORDS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anOutlookHoldsEveryStageScreeningDecisionAndDelivery(VersionView version) {
        List<Drawing> outlook = outlook(version.workflow());
        assertEquals(1, outlook.size());
        TreeSet<String> missing = new TreeSet<>();
        version.workflow().stages().stream().map(Redline::path).forEach(missing::add);
        version.workflow().root().all("deliverables").stream()
                .filter(deliverable -> deliverable.child("due").isPresent())
                .map(Redline::path)
                .forEach(missing::add);
        version.workflow().root().all("schedule", "reviews").stream()
                .filter(review -> review.child("of").isPresent())
                .map(Redline::path)
                .forEach(missing::add);
        missing.removeAll(Drawings.addresses(outlook.get(0)));
        assertEquals(new TreeSet<>(), missing);
        assertEquals(List.of(), Drawings.collisions(outlook.get(0)));
    }
}
