package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are taken over from the source: they count as if they were written, and are told where they cannot be known. */
final class SameAsSourceTest {
    private static List<String> found(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ raster: same as source, rate: same as source }",
                "{ raster: as source, rate: the same as the source, scan: same as its source }",
                "{ raster: ~, rate: ~, scan: ~, as-source: [raster, rate, scan] }"
            })
    void whatIsTakenOverIsNoFault(String graded) {
        List<Finding> found =
                Cases.check("", "formats: { graded: " + graded + " }").all();
        assertEquals(
                List.of(),
                found.stream()
                        .filter(finding -> !finding.message().contains("has no value"))
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void aWrongRateAtTheSourceIsFoundWhereItArrives() {
        String sources = "formats: { camera-file: { rate: 25 }, shot: { rate: 25 }, graded: { rate: same as source } }";
        assertFalse(found(sources, "WF-FM02").stream()
                .filter(told -> told.startsWith("stage/finish") && told.contains("'graded' runs at 25 fps"))
                .toList()
                .isEmpty());
    }

    @Test
    void theDefaultRateDoesNotReachWhatIsTakenOver() {
        String sources = "formats: { camera-file: { rate: 50 }, shot: { rate: 50 }, graded: { rate: same as source,"
                + " compression: lossless } }";
        assertFalse(found(sources, "WF-FM02").stream()
                .filter(told -> told.contains("'graded' runs at 50 fps"))
                .toList()
                .isEmpty());
    }

    @Test
    void whatCannotBeKnownIsTold() {
        assertEquals(
                List.of("format/graded/as-source: 'graded' has the raster of its source, and its sources differ:"
                        + " 'camera-file' has 4096x2160, 'shot' has 3840x2160"),
                found(
                        "formats: { camera-file: { raster: 4096x2160 }, graded: { raster: same as source } }",
                        "WF-FM26"));
        assertEquals(
                List.of("format/graded/as-source: 'graded' has the raster of its source, and is 3840x2160 as well: one"
                        + " of the two is wrong"),
                found("formats: { graded: { as-source: [raster] } }", "WF-FM26"));
        assertEquals(
                List.of("format/camera-file/as-source: 'camera-file' has the rate of its source, and no stage makes it"
                        + " of a picture: it has none"),
                found("formats: { camera-file: { rate: same as source } }", "WF-FM26"));
        assertEquals(
                List.of("format/graded/as-source: 'graded' has the raster of its source, and 'grade', which makes it,"
                        + " converts the raster"),
                found(
                        "formats: { graded: { raster: same as source } }\nstages: { grade: { converts: [colour, raster]"
                                + " } }",
                        "WF-FM26"));
    }

    @Test
    void aRequirementIsHeldToWhatIsTakenOver() {
        String asked =
                """
                formats: { graded: { raster: same as source }, master-file: { raster: same as source } }
                deliverables: { master: { requires: { r-009: { text: Picture, value: 1920x1080, checked-at: final-check } } } }
                """;
        assertFalse(found(asked, "WF-DL02").isEmpty());
        assertEquals(List.of(), found(asked.replace("1920x1080", "3840x2160"), "WF-DL02"));
    }
}
