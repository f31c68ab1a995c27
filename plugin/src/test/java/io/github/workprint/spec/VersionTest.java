package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.spec.value.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Versions come in the order of semver.org. */
class VersionTest {
    private static Version version(String text) {
        return Version.of(text).orElseThrow();
    }

    @Test
    void versionsOrderAsSemverSays() {
        List<String> order = List.of(
                "0.9.9",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.0+draft",
                "1.0.1",
                "1.2.0",
                "1.10.0",
                "2.0.0");
        List<Version> shuffled =
                new ArrayList<>(order.stream().map(VersionTest::version).toList());
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(order, shuffled.stream().sorted().map(Version::toString).toList());
    }

    @Test
    void onlyWhatSemverAllowsIsAVersion() {
        for (String text : List.of(
                "1.0.0-a.",
                "1.0.0-.a",
                "1.0.0-a..b",
                "1.0.0-01",
                "1.0.0-a.00",
                "1.0.0+..",
                "1.0.0+",
                "1.0.0-",
                "1.0.0-a+b+c",
                "01.0.0",
                "1.0")) {
            assertTrue(Version.of(text).isEmpty(), text);
        }
        for (String text :
                List.of("1.0.0-0", "1.0.0-01a", "1.0.0--", "1.0.0-a.0.b-1", "1.0.0+001.-", "1.0.0-rc.1+5114f85")) {
            assertEquals(text, version(text).toString());
        }
    }

    @Test
    void onlyEqualVersionsCompareAsEqual() {
        List<String> texts = List.of(
                "1.0.0-1",
                "1.0.0-9999999999",
                "1.0.0-10000000000",
                "1.0.0-99999999999a",
                "1.0.0-a",
                "1.0.0-a.1",
                "1.0.0",
                "1.0.0+1",
                "1.0.0+01");
        for (String one : texts) {
            for (String other : texts) {
                int order = Integer.signum(version(one).compareTo(version(other)));
                assertEquals(one.equals(other), order == 0, one + " and " + other);
                assertEquals(-order, Integer.signum(version(other).compareTo(version(one))), one + " and " + other);
            }
        }
        assertTrue(version("1.0.0-9999999999").compareTo(version("1.0.0-10000000000")) < 0);
        assertTrue(version("1.0.0-10000000000").compareTo(version("1.0.0-1a")) < 0);
    }

    @Test
    void whatWasBuiltDoesNotRank() {
        assertTrue(version("1.0.0+a").hasRankOf(version("1.0.0+b")));
        assertFalse(version("1.0.0-a").hasRankOf(version("1.0.0")));
        assertFalse(version("1.0.0+a").equals(version("1.0.0")));
    }
}
