package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each device of the network comes in by a token that is good once. */
final class PassesTest {
    @Test
    void aTokenLetsOneDeviceIn() {
        AtomicInteger secrets = new AtomicInteger();
        Passes passes = new Passes(() -> "secret-" + secrets.incrementAndGet());
        String token = passes.token();
        assertEquals(Optional.empty(), passes.redeem("secret"));
        assertEquals(Optional.empty(), passes.redeem(""));
        String device = passes.redeem(token).orElseThrow();
        assertTrue(passes.lets(device));
        assertFalse(passes.lets(token));
        assertEquals(Optional.empty(), passes.redeem(token), "it was used");
        String next = passes.redeem(passes.token()).orElseThrow();
        assertTrue(passes.lets(next) && passes.lets(device) && !next.equals(device));
    }
}
