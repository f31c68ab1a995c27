package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.look.LookFiles;
import io.github.workprint.signing.SigningKey;
import io.github.workprint.signing.TestKey;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfConformanceTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aPrintedPageIsAccessible() throws Exception {
        assertEquals(Set.of(), failures(PDFAFlavour.PDFUA_1));
    }

    @Test
    void aPrintedPageIsArchivable() throws Exception {
        assertEquals(Set.of(), failures(PDFAFlavour.PDFA_3_A));
    }

    @Test
    void aPageThatRunsFromRightToLeftIsBoth() throws Exception {
        byte[] pdf = new PdfPrinter(LookFiles.standard())
                .print("<!doctype html><html lang=ar dir=rtl><head><title>سير العمل</title></head><body><h1>سير"
                        + " العمل</h1><p>النسخة <a href='#t' title='جدول'>الثانية</a>, Ann Lee, <del>24</del>"
                        + " <ins>25</ins></p><table id=t><thead><tr><th scope=col>א</th><th"
                        + " scope=col>ב</th></tr></thead><tbody><tr><td"
                        + " colspan=2>پیوند</td></tr></tbody></table></body></html>")
                .pdf();
        assertEquals(Set.of(), failures(PDFAFlavour.PDFUA_1, pdf));
        assertEquals(Set.of(), failures(PDFAFlavour.PDFA_3_A, pdf));
    }

    /** A signature adds a field that nobody sees: the print stays as it was for those who read it with their ears, and in an archive. */
    @Test
    void aSignedPrintIsBoth() throws Exception {
        byte[] pdf =
                new PdfPrinter(LookFiles.standard()).print(SamplePage.html()).pdf();
        SigningKey key = TestKey.key(TestKey.in(folder.resolve("key.p12"), "post", "EC", "-1d"));
        byte[] signed = SignedPdf.of(
                pdf, key.signer(), Instant.now(), key.largest(), content -> key.sign(content.readAllBytes()));
        assertEquals(Set.of(), failures(PDFAFlavour.PDFUA_1, signed));
        assertEquals(Set.of(), failures(PDFAFlavour.PDFA_3_A, signed));
    }

    @Test
    void aCodeOnItsFootIsReadOut() throws Exception {
        byte[] pdf = new PdfPrinter(LookFiles.standard())
                .print(SamplePage.html()
                        .replace(
                                "<main",
                                "<div class=newest><svg viewBox='0 0 21 21' aria-label='Leads to the newest version'>"
                                        + "<path d='M0 0h7v1h-7zM3 1h2v1h-2z'/></svg><p>post.example/n</p></div><main"))
                .pdf();
        assertEquals(Set.of(), failures(PDFAFlavour.PDFUA_1, pdf));
        assertEquals(Set.of(), failures(PDFAFlavour.PDFA_3_A, pdf));
    }

    @Test
    void piecesOfTablesInAPacketAreAccessible() throws Exception {
        PdfPrinter printer = new PdfPrinter(LookFiles.standard());
        byte[] cover = printer.print(SamplePage.html()).pdf();
        for (int lines = 36; lines < 48; lines += 3) {
            byte[] now = printer.print(tableNearTheFoot(lines)).pdf();
            byte[] packet = printer.bind(cover, now, List.of(0));
            assertEquals(Set.of(), failures(PDFAFlavour.PDFUA_1, packet), lines + " lines above the table");
        }
    }

    private static String tableNearTheFoot(int lines) {
        String row =
                "<tr><th rowspan=2>Reel</th><td>Portal" + "<br>by reel".repeat(6) + "</td></tr><tr><td>Drive</td></tr>";
        return "<!DOCTYPE html><html lang=en-GB><head><title>Book</title></head><body><main><h1>Reels</h1>"
                + "<p>A line.</p>".repeat(lines)
                + "<table><thead><tr><th>What</th><th>How</th></tr></thead><tbody>"
                + row.repeat(4) + "</tbody></table></main></body></html>";
    }

    private static Set<String> failures(PDFAFlavour flavour) throws Exception {
        return failures(
                flavour,
                new PdfPrinter(LookFiles.standard()).print(SamplePage.html()).pdf());
    }

    private static Set<String> failures(PDFAFlavour flavour, byte[] pdf) throws Exception {
        Set<String> failures = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                if (failed.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(failed.getRuleId().getClause() + ": " + failed.getMessage());
                }
            }
            assertEquals(failures.isEmpty(), result.isCompliant());
        }
        return failures;
    }
}
