package io.github.workprint.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

final class FixedZipTest {
    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void theZoneOfTheMachineIsNotInIt() {
        Map<String, byte[]> entries = Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8));
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] one = FixedZip.of(entries);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(one, FixedZip.of(entries));
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
