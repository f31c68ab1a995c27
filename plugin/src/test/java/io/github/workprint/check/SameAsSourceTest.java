package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values that real documents have, those among them that are taken over from the source: these count as if they were written, and are
 * told where they cannot be known.
 */
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
                .filter(told -> told.contains("'graded' runs at 25 fps") && told.endsWith("the same at 'finish'"))
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
                List.of("format/graded/as-source: 'graded' has the raster of its source, but its sources differ:"
                        + " 'camera-file' has 4096x2160, 'shot' has 3840x2160"),
                found(
                        "formats: { camera-file: { raster: 4096x2160 }, graded: { raster: same as source } }",
                        "WF-FM26"));
        assertEquals(
                List.of("format/graded/as-source: 'graded' has the raster of its source, and is 3840x2160 as well: one"
                        + " of the two is wrong"),
                found("formats: { graded: { as-source: [raster] } }", "WF-FM26"));
        assertEquals(
                List.of("format/camera-file/as-source: 'camera-file' has the rate of its source, but no stage makes it"
                        + " from a picture, so it has none"),
                found("formats: { camera-file: { rate: same as source } }", "WF-FM26"));
        assertEquals(
                List.of("format/graded/as-source: 'graded' has the raster of its source, but 'grade', which makes it,"
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

    /** What public delivery and archive specifications say of files, sound and film. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "formats: { proxy: { container: mkv, codec: FFV1, compression: lossless } }",
                "formats: { final-sound: { container: flac } }",
                "formats: { plate: { colour: { primaries: rec709, transfer: printing-density } } }",
                "formats: { master-file: { level: High@L4.2, gop: long-gop, gop-length: 12 f } }",
                "formats: { master-file: { gop: all-intra } }",
                "stages: { edit: { manifest: bagit } }",
                "materials: { a-cam: { amount: 1820+08 ft 35mm } }",
                "deliverables: { master: { loudness: { within: ~, above: 0.5 LU, below: 1 LU, peak-within: 0.3 dB,"
                        + " range-least: 4 LU, range-most: 18 LU, absolute-gate: -70 LUFS, relative-gate: -10 LU } } }",
                "deliverables: { master: { requires: { r-001: { name: Captions, checked-at: [finish, final-check] } }"
                        + " } }",
                "glossary: { as-11: { name: AS-11 UK DPP, text: What British broadcasters take files by. } }",
                "organisations: { client: { requires: { c-001: { text: Checksums beside every file, check: Compare"
                        + " them, source: coast-spec } } } }"
            })
    void realDocumentsCanBeSaid(String fragment) {
        assertEquals(
                List.of(),
                Cases.check("", fragment).all().stream()
                        .filter(finding -> finding.rule().startsWith("WF-LA")
                                || finding.rule().startsWith("WF-ID")
                                || finding.rule().startsWith("WF-DL"))
                        .filter(finding -> !finding.message().contains("has no value"))
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void footageOfFilmIsDataAtItsRate() {
        Quantity film = Units.read("1440 ft 35mm", "").orElseThrow();
        assertEquals(0, film.inBase().compareTo(BigDecimal.valueOf(16 * 60 * 24)));
    }

    @Test
    void whatTheReceiverAsksIsHeldToTheFormatToo() {
        String asked = "organisations: { client: { requires: { c-001: { text: Picture, value: %s, check: Look, source:"
                + " coast-spec } } } }";
        assertEquals(List.of(), found(asked.formatted("24 fps"), "WF-DL02"));
        assertEquals(1, found(asked.formatted("25 fps"), "WF-DL02").size());
        assertEquals(
                1,
                found(asked.formatted("24 fps").replace("check: Look, ", ""), "WF-DL05")
                        .size());
    }

    @Test
    void aLoudnessThatContradictsItselfIsTold() {
        String loudness = "deliverables: { master: { loudness: { %s } } }";
        assertEquals(1, found(loudness.formatted("above: 1 LU"), "WF-DL12").size());
        assertEquals(List.of(), found(loudness.formatted("above: 1 LU, within: ~"), "WF-DL12"));
        assertEquals(
                1,
                found(loudness.formatted("range-least: 20 LU, range-most: 4 LU"), "WF-DL12")
                        .size());
        assertEquals(List.of(), found(loudness.formatted("range-least: 4 LU, range-most: 20 LU"), "WF-DL12"));
    }
}
