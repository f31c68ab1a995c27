package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one edit mends is told once, with the places, though it comes up at many. */
final class SaidOnceTest {
    private static final String SERIES = WholeSpecs.text("five-episodes");

    private static List<String> found(String rule) {
        return WholeSpecs.found(SERIES, rule);
    }

    @Test
    void aLossyStepOfEachEpisodeIsOne() {
        assertEquals(
                List.of("stage/grade-1/takes: all that 'grade-1' gets has passed through 'conformed' (lossy); the grade"
                        + " would see its artefacts, not the camera's picture; the same at 'grade-2' and 'grade-3' and"
                        + " 'grade-4' and 'grade-5'"),
                found("WF-FM06"));
    }

    @Test
    void coloursThatNoFormatDeclaresAreOne() {
        assertEquals(1, found("WF-FM09").size());
    }

    @Test
    void whatGoesToEachEpisodeIsOneQuestion() {
        List<String> things = found("WF-GR04").stream()
                .map(told -> told.replaceFirst(".*\\) gives (.*) to '.*", "$1"))
                .toList();
        assertEquals(things.stream().distinct().toList(), things);
    }

    /** One fault in the sound spec, which several stages meet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            WF-FM02 | formats: { cut-list: { timecode: { base: 25 } } }
            WF-FM03 | formats: { cut-list: { timecode: { base: 23.976 } } }
            WF-FM05 | formats: { cut-list: { timecode: { base: 29.97, mode: df, start: ~ } } }
            WF-FM09 | formats: { camera-file: { colour: ~ } }
            WF-FM12 | formats: { shot: { carries: ~ } }
            """)
    void isToldOnce(String rule, String fragment) {
        assertEquals(
                1,
                Cases.check("", fragment + "\n").all().stream()
                        .filter(finding -> finding.rule().equals(rule) && finding.severity() != Severity.INFO)
                        .count());
    }
}
