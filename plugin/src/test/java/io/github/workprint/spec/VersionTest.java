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
    void whatWasBuiltDoesNotRank() {
        assertTrue(version("1.0.0+a").hasRankOf(version("1.0.0+b")));
        assertFalse(version("1.0.0-a").hasRankOf(version("1.0.0")));
        assertFalse(version("1.0.0+a").equals(version("1.0.0")));
    }
}
