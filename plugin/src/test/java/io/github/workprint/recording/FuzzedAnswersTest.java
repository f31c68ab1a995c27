package io.github.workprint.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.finding.Finding;
import io.github.workprint.recording.MediaHashListReader.UnfitManifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

/**
 * Damages what comes back from outside, and asks that nothing but a finding comes of it. {@code -Dtests.mutants=50000} says how many of each
 * kind.
 */
final class FuzzedAnswersTest {
    private static final String TICKS =
            """
            { "workprint": "checklist", "format": 1, "workflow": "film", "version": "1.0.0", "deliverables": {
              "master": { "r-001": { "print": "x", "tick": true, "initials": "BD", "date": "2026-03-01", "note": "n\\u00e9" } } } }
            """;

    private static final byte[] SIGNS = "<>&\"'{}[]:,/0".getBytes(StandardCharsets.US_ASCII);

    private final Random random = new Random(19);
    private final List<Finding> findings = new ArrayList<>();

    private static byte[] form() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setKeywords("workprint film 1.0.0");
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            List<PDField> fields = new ArrayList<>();
            for (String name : List.of("r-001", "r-002", "ep-01_r-003")) {
                PDCheckBox box = new PDCheckBox(form);
                box.setPartialName(name);
                fields.add(box);
            }
            form.setFields(fields);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Overwrites, cuts out, doubles or swaps a few places. */
    private byte[] mutant(byte[] whole) {
        byte[] mutant = whole.clone();
        for (int i = 1 + random.nextInt(6); i > 0 && mutant.length > 2; i--) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(mutant.length - at, 1 + random.nextInt(24));
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant = joined(mutant, at, at + length);
                case 2 -> mutant = joined(mutant, at + length, at);
                default -> mutant[at] = SIGNS[random.nextInt(SIGNS.length)];
            }
        }
        return mutant;
    }

    /** The beginning up to a place and the end from another: cut out, or doubled. */
    private static byte[] joined(byte[] whole, int end, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, end);
        out.write(whole, from, whole.length - from);
        return out.toByteArray();
    }

    private void answers(String name, byte[] whole, int count) {
        for (int i = 0; i < count; i++) {
            boolean read = AnswerReader.read(name, mutant(whole), findings::add).isPresent();
            assertTrue(read || !findings.isEmpty(), name);
            findings.clear();
        }
    }

    private void manifests(int count) {
        byte[] whole =
                ManifestCollectorTest.manifest("verified", "8d02114c32e28cbe").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            try {
                MediaHashList list = MediaHashListReader.read("0001_A001_2026-03-10_143000Z.mhl", mutant(whole));
                assertTrue(list.files() >= 0 && list.bytes() >= 0);
            } catch (UnfitManifest told) {
                assertTrue(told.getMessage() != null);
            }
        }
    }

    @Test
    void noDamageIsMoreThanAFinding() throws IOException {
        int count = Integer.getInteger("tests.mutants", Thoroughness.cases(300, 50_000));
        answers("ticks.json", TICKS.getBytes(StandardCharsets.UTF_8), count);
        answers("list.pdf", form(), count);
        manifests(count);
    }
}
