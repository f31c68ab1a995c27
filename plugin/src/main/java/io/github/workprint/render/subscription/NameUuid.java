package io.github.workprint.render.subscription;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Ids that follow from a name: version 5 of RFC 9562, by SHA-1. */
final class NameUuid {
    /** The name space of all ids of Workprint. */
    private static final UUID SPACE = UUID.fromString("6d0f6a4e-9c0b-5b43-8f0e-0e6b7f1f5a52");

    private NameUuid() {}

    /** @param parts of the name; no two lists of parts have the same id */
    static String urn(List<String> parts) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(SPACE.getMostSignificantBits())
                .putLong(SPACE.getLeastSignificantBits())
                .array());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return "urn:uuid:" + new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-1", every);
        }
    }
}
