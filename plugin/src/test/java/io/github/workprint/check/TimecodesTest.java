package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.TimecodeAddress;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timecodes are held to a counter that counts every frame of a day as SMPTE ST 12-1 says. */
final class TimecodesTest {
    private static final int DAY = 24 * 3600;
    private static final int MOST_FRAMES = 100;
    private static final String[] OF_PRACTICE = {
        "df-0100: WF-FM21",
        "df-0401: WF-FM21",
        "df-1000: ",
        "df-5994: WF-FM21",
        "df-5994-ok: ",
        "f25: WF-FM21",
        "s60: WF-LA01",
        "h25: WF-LA01",
        "words: WF-LA01",
        "df-colon: WF-FM21",
        "ndf-semi: WF-FM22"
    };

    @Test
    void timecodesOfPracticeAreTold() {
        Map<String, String> told = new TreeMap<>();
        Set<String> rules = Set.of("WF-FM21", "WF-FM22", "WF-LA01");
        WholeSpecs.findings(WholeSpecs.text("timecodes")).stream()
                .filter(finding ->
                        rules.contains(finding.rule()) && finding.path().startsWith("format/"))
                .forEach(finding -> told.merge(
                        finding.path().split("/", -1)[1], finding.rule(), (one, other) -> one + " " + other));
        for (String line : OF_PRACTICE) {
            String[] expected = line.split(": ?", -1);
            assertEquals(expected[1], told.getOrDefault(expected[0], ""), expected[0]);
        }
        assertEquals(
                1,
                WholeSpecs.found(WholeSpecs.text("timecodes").replace("10:22:00;00", "10:22:00;01"), "WF-FM21").stream()
                        .filter(one -> one.startsWith("requirement/t-1"))
                        .count());
    }

    /** Counts as the machine does: it writes the number down, adds a frame, and skips what the standard has it skip. */
    @ParameterizedTest
    @CsvSource({"24, 24, 0", "25, 25, 0", "30000/1001, 30, 0", "30000/1001, 30, 2", "60000/1001, 60, 4", "50, 50, 0"})
    void theNumbersOfADayAreThoseOfACounter(String rate, int frames, int skipped) {
        BitSet counted = new BitSet();
        int frame = 0;
        for (int second = 0; second < DAY; ) {
            counted.set(second * MOST_FRAMES + frame);
            frame++;
            if (frame == frames) {
                second++;
                frame = second % 60 == 0 && second % 600 != 0 ? skipped : 0;
            }
        }
        int inSecond = TimecodeAddress.framesInSecond(Rate.of(rate).orElseThrow());
        assertEquals(frames, inSecond);
        for (int number = 0; number < DAY * MOST_FRAMES; number++) {
            int second = number / MOST_FRAMES;
            TimecodeAddress address = new TimecodeAddress(
                    second / 3600, second / 60 % 60, second % 60, number % MOST_FRAMES, skipped > 0);
            boolean exists = address.hasFrame(inSecond) && !(skipped > 0 && address.isDropped(inSecond));
            if (counted.get(number) != exists) {
                fail(address.toString());
            }
        }
    }
}
