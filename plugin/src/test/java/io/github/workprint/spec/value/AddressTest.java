package io.github.workprint.spec.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AddressTest {
    @Test
    void anEntityIsAKindAndAnId() {
        Address grade = Address.of("stage/grade");
        assertEquals("stage", grade.kind());
        assertEquals("grade", grade.id());
        assertEquals("", grade.rest());
        assertEquals(grade, Address.of("stage", "grade"));
        assertTrue(grade.isOf("stage"));
        assertFalse(grade.isOf("sta"));
    }

    @Test
    void whatIsInAnEntityKnowsIt() {
        Address taken = Address.of("stage/grade/takes/1");
        assertEquals("stage/grade", taken.entity());
        assertEquals("grade", taken.id());
        assertEquals("/takes/1", taken.rest());
        assertEquals("1", taken.last());
        assertEquals(
                "stage/colour/takes/1",
                taken.renamed(Map.of("stage/grade", "stage/colour")).toString());
        assertEquals("stage/colour", taken.withId("colour").toString());
    }

    @Test
    void aFieldOfTheWorkflowHasNoKind() {
        Address title = Address.of("title");
        assertEquals("", title.kind());
        assertEquals("title", title.id());
        assertEquals("title", title.last());
        assertEquals(Optional.empty(), title.above());
    }

    @Test
    void theWayUpEndsAtTheFirstPart() {
        List<String> way = Stream.iterate(
                        Optional.of(Address.of("stage/grade/takes/1")),
                        Optional::isPresent,
                        below -> below.flatMap(Address::above))
                .map(place -> place.orElseThrow().toString())
                .toList();
        assertEquals(List.of("stage/grade/takes/1", "stage/grade/takes", "stage/grade", "stage"), way);
    }
}
