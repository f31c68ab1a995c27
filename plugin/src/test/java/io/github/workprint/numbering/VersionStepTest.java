package io.github.workprint.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.spec.value.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {
    @ParameterizedTest
    @CsvSource({"BREAKING, 2.0.0", "ACTION, 1.5.0", "NOTICE, 1.4.3", "EDITORIAL, 1.4.3"})
    void aClassCallsForTheNextVersionOfItsStep(ChangeClass rated, String next) {
        Version version = Version.of("1.4.2").orElseThrow();
        assertEquals(Version.of(next).orElseThrow(), VersionStep.of(rated).from(version));
    }

    @ParameterizedTest
    @CsvSource({"1.4.2, 2.0.0, MAJOR", "1.4.2, 1.5.0, MINOR", "1.4.2, 1.4.3, PATCH", "1.4.2, 3.1.0, MAJOR"})
    void theStepBetweenTwoVersionsIsThatOfTheirFirstDifference(String earlier, String later, VersionStep step) {
        assertEquals(
                step,
                VersionStep.between(
                        Version.of(earlier).orElseThrow(), Version.of(later).orElseThrow()));
    }
}
