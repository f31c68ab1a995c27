package io.github.workprint.check.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as makers number them, and ranges as people write them; what is neither is not taken for all versions. */
final class VersionRangeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20.3",
                ">=8.6 <9",
                ">= 8.6, < 9",
                "v8.6",
                "16.0v4",
                "2025.x",
                "19.1 or later",
                "8+",
                "3.2b1",
                "2025.6, <2026"
            })
    void versionsAndRangesAreRead(String text) {
        assertTrue(VersionRange.isReadable(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "latest", "~> 8", "8 - 9", "8 bis 9", "not 9", "<", "20.3 (Mac)"})
    void whatIsNeitherIsNotRead(String text) {
        assertFalse(VersionRange.isReadable(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "19.1 or later, 20, true",
        "19.1 or later, 19.0, false",
        "8+, 9.2, true",
        "16.0v4, 16.0v5, false",
        "16.0v4, '>=16.0v3 <16.0v5', true",
        "'>=8.6 <9', 9, false"
    })
    void rangesMeetOrDoNot(String one, String other, boolean meet) {
        assertEquals(meet, VersionRange.of(one).overlaps(VersionRange.of(other)));
        assertEquals(meet, VersionRange.of(other).overlaps(VersionRange.of(one)));
    }

    @Test
    void aSingleVersionStandsForAllThatBeginWithIt() {
        assertTrue(VersionRange.of("20").overlaps(VersionRange.of("20.3.1")));
    }
}
