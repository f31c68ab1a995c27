package io.github.workprint.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.signing.TestKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed handbook is the handbook and a signature behind it, which another reader of PDF finds valid. */
class SealTest {
    @TempDir
    Path folder;

    private byte[] pdf = {};
    private byte[] signed = {};

    @BeforeEach
    void aSignedHandbook() throws Exception {
        pdf = new PdfPrinter(LookFiles.standard())
                .print("<!DOCTYPE html><html lang=en-GB><head><title>Handbook</title></head><body><h1>Handbook</h1>"
                        + "</body></html>")
                .pdf();
        Seal seal = new Seal(TestKey.key(TestKey.in(folder.resolve("key.p12"), "post", "RSA", "-1d")), Instant.now());
        signed = seal.signed(pdf);
    }

    @Test
    void theHandbookStaysAsItWas() throws IOException {
        assertArrayEquals(pdf, Arrays.copyOf(signed, pdf.length));
        try (PDDocument read = Loader.loadPDF(signed)) {
            PDSignature signature = read.getLastSignatureDictionary();
            assertEquals("Post Office", signature.getName());
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] range = Objects.requireNonNull(signature.getByteRange());
            assertEquals(signed.length, range[2] + range[3], "all of it is signed");
        }
    }

    @Test
    void popplerFindsTheSignatureValid() throws Exception {
        Path file = Files.write(folder.resolve("handbook.pdf"), signed);
        String said = pdfsig(file);
        assertTrue(said.contains("Signer Certificate Common Name: Post Office"), said);
        assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
        byte[] edited = signed.clone();
        edited[edited.length / 20] ^= 1;
        assertTrue(!pdfsig(Files.write(file, edited)).contains("Signature is Valid."), "not of another handbook");
    }

    private static String pdfsig(Path file) throws IOException, InterruptedException {
        try {
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pdfsig.waitFor();
            return said;
        } catch (IOException missing) {
            return Assumptions.abort("pdfsig of Poppler is not there");
        }
    }
}
