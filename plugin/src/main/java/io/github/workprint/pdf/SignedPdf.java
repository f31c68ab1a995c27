package io.github.workprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Adds a signature to a print, behind its last byte: all that it had stays, and the boxes of its checklists can still be filled in. */
public final class SignedPdf {
    private SignedPdf() {}

    /** Makes a detached signature in the Cryptographic Message Syntax, in DER. */
    @FunctionalInterface
    public interface Signer {
        /** @throws IOException where the bytes cannot be read */
        byte[] sign(InputStream content) throws IOException;
    }

    /**
     * @param name who signs
     * @param at when
     * @param largest how many bytes the signature has at most
     * @throws IOException where the print is none
     */
    public static byte[] of(byte[] pdf, String name, Instant at, int largest, Signer signer) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(name);
            signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
            options.setPreferredSignatureSize(largest);
            document.addSignature(signature, signer::sign, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * largest);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
