package io.github.workprint.edition;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A SHA-256 of texts and numbers, one after the other, that do not run into each other. */
final class FramedDigest {
    private final Hasher digest = Hashing.sha256().newHasher();

    /** Its length goes first. */
    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.putBytes(bytes);
    }

    void number(int number) {
        digest.putBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** In hexadecimal digits; nothing can be added any more. */
    String end() {
        return digest.hash().toString();
    }
}
