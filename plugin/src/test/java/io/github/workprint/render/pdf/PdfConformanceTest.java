package io.github.workprint.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.look.LookFiles;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfConformanceTest {
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

    private static Set<String> failures(PDFAFlavour flavour) throws Exception {
        byte[] pdf =
                new PdfPrinter(LookFiles.standard()).print(SamplePage.html()).pdf();
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
