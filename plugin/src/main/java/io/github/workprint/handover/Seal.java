package io.github.workprint.handover;

import io.github.workprint.pdf.SignedPdf;
import io.github.workprint.signing.SigningKey;
import java.io.IOException;
import java.time.Instant;

/**
 * A key that signs what is handed over.
 *
 * @param at when
 */
public record Seal(SigningKey key, Instant at) {
    byte[] sign(byte[] content) {
        return key.sign(content);
    }

    byte[] signed(byte[] pdf) throws IOException {
        return SignedPdf.of(pdf, key.signer(), at, key.largest(), content -> key.sign(content.readAllBytes()));
    }
}
