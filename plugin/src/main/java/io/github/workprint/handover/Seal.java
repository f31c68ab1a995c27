package io.github.workprint.handover;

import io.github.workprint.pdf.SignedPdf;
import io.github.workprint.signing.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * A key that signs what is handed over.
 *
 * @param at when
 */
public record Seal(SigningKey key, Instant at) {
    private static final int BUFFER = 64 * 1024;

    byte[] sign(byte[] content) {
        return key.sign(SigningKey.sha256().digest(content));
    }

    byte[] signed(byte[] pdf) throws IOException {
        return SignedPdf.of(pdf, key.signer(), at, key.largest(), this::sign);
    }

    private byte[] sign(InputStream content) throws IOException {
        MessageDigest digest = SigningKey.sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return key.sign(digest.digest());
    }
}
