package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that is written wrongly is one fault, however much stands in it. */
final class MeantKeysTest {
    private static final String SOUND = Starter.text(
            StarterKind.PLAIN, "my-film", Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "production, Production",
        "roles, Roles",
        "roles, role",
        "materials, Material",
        "formats, formts",
        "stages, Stages",
        "stages, tasks",
        "deliverables, delivrables",
        "deliverables, Deliverables",
        "organisations, organizations",
        "schedule, shedule"
    })
    void isOneFindingOfTheWholeBlock(String key, String written) {
        List<String> before = told(SOUND);
        String text =
                ("\n" + SOUND).replace("\n" + key + ":", "\n" + written + ":").substring(1);
        List<String> expected = new ArrayList<>(before);
        expected.add("WF-ID06 " + written + ": unknown field '" + written + "' -> did you mean '" + key + "'?");
        assertEquals(sorted(expected), sorted(told(text)));
    }

    @ParameterizedTest
    @CsvSource({"owner, Owner", "lasts, duration", "takes, takse", "format, Format", "email, e_mail"})
    void isOneFindingWithinABlock(String key, String written) {
        List<String> before = told(SOUND);
        String text = SOUND.replaceFirst("(?m)^( +)" + key + ":", "$1" + written + ":");
        if (text.equals(SOUND)) {
            text = SOUND.replaceFirst("([{,] )" + key + ":", "$1" + written + ":");
        }
        List<String> after = told(text);
        assertEquals(before.size() + 1, after.size(), after::toString);
        assertEquals(
                List.of("WF-ID06"),
                after.stream()
                        .filter(told -> !before.contains(told))
                        .map(told -> told.substring(0, "WF-ID06".length()))
                        .toList());
    }

    private static List<String> told(String text) {
        return WholeSpecs.findings(text).stream().map(MeantKeysTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.path() + ": " + finding.message() + " -> " + finding.help();
    }

    private static List<String> sorted(List<String> told) {
        return told.stream().sorted().toList();
    }
}
