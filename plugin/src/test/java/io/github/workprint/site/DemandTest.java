package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.view.Thing;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.role.Demand;
import io.github.workprint.view.role.RoleSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who makes a deliverable works to its figures, and who checks an item has it on the sheet. */
class DemandTest {
    private static final Edition LATEST = latest();

    @Test
    void theMixerReadsTheItemsThatTheMixIsCheckedBy() {
        Map<String, List<String>> asked = asked(view(LATEST), "re-recording-mixer");
        assertEquals(List.of("r-008"), asked.get("feature-imf"));
        assertTrue(asked.containsKey("sound-elements"), asked::toString);
    }

    @Test
    void qualityControlReadsWhatItChecksOfEveryDeliverable() {
        Map<String, List<String>> asked = asked(view(LATEST), "qc-operator");
        assertEquals(4, asked.size(), asked::toString);
        assertTrue(asked.getOrDefault("feature-imf", List.of()).contains("r-007"), asked::toString);
    }

    @Test
    void whoeverMakesADeliverableReadsItsFigures() {
        Map<String, List<String>> asked = asked(view(LATEST), "mastering-engineer");
        assertEquals(List.of("r-018", "r-019", "r-020"), asked.get("festival-dcp"));
    }

    @Test
    void anItemThatIsCheckedElsewhereNowIsGoneFromOneSheetAndNewOnAnother() {
        Leaf at = TreeEdits.leaves(LATEST.root()).stream()
                .filter(leaf -> leaf.path().matches("requirement/r-008/checked-at(/.*)?"))
                .findFirst()
                .orElseThrow();
        Edition moved = LATEST.with(
                LATEST.audience(),
                TreeEdits.replace(
                        LATEST.root(),
                        at,
                        leaf -> Optional.of(new Leaf(
                                leaf.key(),
                                leaf.path(),
                                leaf.label(),
                                leaf.audience(),
                                leaf.group(),
                                at.kind(),
                                stageOfQc(),
                                at.via()))));
        VersionView view = VersionView.of(List.of(LATEST, moved), 1);
        assertEquals(Optional.of(Mark.REMOVED), mark(view, "re-recording-mixer"));
        assertEquals(Optional.of(Mark.ADDED), mark(view, "qc-operator"));
    }

    private static String stageOfQc() {
        return LATEST.entities().values().stream()
                .filter(entity -> entity.path().startsWith("stage/"))
                .filter(entity ->
                        entity.value("owner").filter("role/qc-operator"::equals).isPresent())
                .map(Branch::path)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Mark> mark(VersionView view, String role) {
        return sheet(view, role).demands().stream()
                .flatMap(demand -> demand.requirements().stream()
                        .filter(item -> item.entity().key().equals("r-008"))
                        .map(item ->
                                item.mark() == Mark.SAME ? demand.deliverable().mark() : item.mark()))
                .findFirst();
    }

    private static Edition latest() {
        List<Edition> editions = SampleHistories.read().all().stream()
                .map(history -> Editions.of(history, SampleHistories.LIBRARY))
                .filter(all -> all.get(0).workflow().equals("the-salt-road"))
                .findFirst()
                .orElseThrow();
        return editions.get(editions.size() - 1);
    }

    private static VersionView view(Edition edition) {
        return VersionView.of(List.of(edition), 0);
    }

    private static RoleSheet sheet(VersionView view, String role) {
        return RoleSheet.of(view.workflow().entity("role/" + role).orElseThrow(), view.workflow(), view.log());
    }

    private static Map<String, List<String>> asked(VersionView view, String role) {
        return sheet(view, role).demands().stream()
                .collect(
                        Collectors.toMap(demand -> demand.deliverable().entity().key(), DemandTest::items));
    }

    private static List<String> items(Demand demand) {
        return demand.requirements().stream()
                .map(Thing::entity)
                .map(Redline::key)
                .toList();
    }
}
