package io.github.workprint.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets devices of the house's network in: each by a token that is shown here, and is good once. */
final class Passes {
    private final Supplier<String> secrets;
    private final Set<String> devices = ConcurrentHashMap.newKeySet();
    private String token;

    /** @param secrets gives another text each time, which nobody can guess */
    Passes(Supplier<String> secrets) {
        this.secrets = secrets;
        this.token = secrets.get();
    }

    /** What lets the next device in. */
    synchronized String token() {
        return token;
    }

    /** What a device shows from now on; none where the token is not that of the next device. */
    synchronized Optional<String> redeem(String shown) {
        if (!MessageDigest.isEqual(bytes(token), bytes(shown))) {
            return Optional.empty();
        }
        token = secrets.get();
        String device = secrets.get();
        devices.add(device);
        return Optional.of(device);
    }

    boolean lets(String device) {
        return devices.contains(device);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
