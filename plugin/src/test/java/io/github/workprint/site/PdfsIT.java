package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.pdf.Destinations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF of the sample's last versions can be read by everyone, leads where it says, and breaks no rule of PDF/UA-1 and PDF/A-3a. */
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
        for (String file : site.prints()) {
            try (PDDocument pdf = Loader.loadPDF(site.content(file))) {
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

    @Test
    void everyLinkAndBookmarkLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String file : site.prints()) {
            Destinations.faults(site.content(file)).stream().distinct().forEach(fault -> dead.add(file + ": " + fault));
        }
        assertEquals(List.of(), dead);
    }

    private static void note(List<String> wanting, String file, String what, boolean there) {
        if (!there) {
            wanting.add(file + " has no " + what);
        }
    }

    static Stream<Arguments> sites() {
        return Stream.of(
                Arguments.of(BuiltSite.sample(), Thoroughness.cases(90, 400)),
                Arguments.of(BuiltSite.rightToLeft(), Thoroughness.cases(20, 40)));
    }

    /**
     * Two at a time: it takes longer than all else here.
     *
     * @param least how many there are at the least
     */
    @ParameterizedTest
    @MethodSource("sites")
    void everyPdfIsAccessibleAndArchivable(BuiltSite built, int least) throws Exception {
        List<String> files = built.prints();
        Set<String> failures = new ConcurrentSkipListSet<>();
        ExecutorService validators = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> validations = new ArrayList<>();
            for (String file : files) {
                validations.add(() -> failures(built.content(file)).stream()
                        .map(failure -> file + ": " + failure)
                        .allMatch(failures::add));
            }
            for (Future<Boolean> validation : validators.invokeAll(validations)) {
                validation.get();
            }
        } finally {
            validators.shutdownNow();
        }
        assertTrue(files.size() > least, files::toString);
        assertEquals(Set.of(), failures);
    }

    @Test
    void aHandbookFitsIntoAMail() {
        List<String> heavy = site.files("handbook.pdf").stream()
                .filter(file -> site.content(file).length >= MEGABYTE)
                .map(file -> file + ": " + site.content(file).length + " bytes")
                .toList();
        assertEquals(List.of(), heavy);
    }

    private static Set<String> failures(byte[] pdf) throws Exception {
        Set<String> failures = new TreeSet<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            failures.addAll(failures(pdf, flavour));
        }
        return failures;
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
