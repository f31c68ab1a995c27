package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF of the sample can be read by everyone, and those that are put to veraPDF break no rule. */
final class PdfsIT {
    private static final int MEGABYTE = 1_000_000;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        VeraGreenfieldFoundryProvider.initialise();
        site = BuiltSite.sample();
    }

    @Test
    void everyPdfSaysWhatItIs() throws IOException {
        List<String> wanting = new ArrayList<>();
        for (String file : site.files(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(content(file))) {
                PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
                String title = pdf.getDocumentInformation().getTitle();
                String language = pdf.getDocumentCatalog().getLanguage();
                note(wanting, file, "title", title != null && !title.isBlank());
                note(wanting, file, "language", "en-GB".equals(language));
                note(wanting, file, "tags", tags != null && !tags.getKids().isEmpty());
                note(
                        wanting,
                        file,
                        "mark",
                        pdf.getDocumentCatalog().getMarkInfo().isMarked());
                note(wanting, file, "text", !new PDFTextStripper().getText(pdf).isBlank());
            }
        }
        assertEquals(List.of(), wanting);
    }

    private static void note(List<String> wanting, String file, String what, boolean there) {
        if (!there) {
            wanting.add(file + " has no " + what);
        }
    }

    @Test
    void pdfsAreAccessibleAndArchivable() throws Exception {
        List<String> chosen = Boolean.getBoolean("workprint.everyPdf") ? site.files(".pdf") : oneOfEach();
        assertTrue(chosen.size() >= 8, chosen::toString);
        Set<String> failures = new TreeSet<>();
        for (String file : chosen) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                failures(content(file), flavour).forEach(failure -> failures.add(file + ": " + failure));
            }
        }
        assertEquals(Set.of(), failures);
    }

    @Test
    void aHandbookFitsIntoAMail() {
        List<String> heavy = site.files("handbook.pdf").stream()
                .filter(file -> content(file).length >= MEGABYTE)
                .map(file -> file + ": " + content(file).length + " bytes")
                .toList();
        assertEquals(List.of(), heavy);
    }

    /** Of each audience one of each kind, of the last version. */
    private static List<String> oneOfEach() {
        return Stream.of("internal", "crew", "client")
                .flatMap(audience -> Stream.of(
                                "handbook\\.pdf",
                                "packet\\.pdf",
                                "changes\\.pdf",
                                "roles/.*\\.pdf",
                                "checklists/.*\\.pdf")
                        .flatMap(kind -> site.files(".pdf").stream()
                                .filter(file -> file.matches(audience + "/the-salt-road/2\\.1\\.1/" + kind))
                                .limit(1)))
                .toList();
    }

    private static byte[] content(String file) {
        return site.tree().files().getOrDefault(file, new byte[0]);
    }

    private static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Set<String> failures = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
                if (failed.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(failed.getRuleId().getClause() + ": " + failed.getMessage());
                }
            }
        }
        return failures;
    }
}
