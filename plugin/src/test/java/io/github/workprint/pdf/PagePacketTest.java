package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.content.LostReferences;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Only pages that read differently are swapped; they bear the numbers of the pages that they replace. */
final class PagePacketTest {
    private static PdfPrinter printer;

    @BeforeAll
    static void printer() {
        printer = new PdfPrinter(LookFiles.standard());
    }

    private static byte[] book(String version, String... pages) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>Book</title></head><body>"
                        + "<div class=\"running-header\">Book " + version + "</div>");
        for (String page : pages) {
            html.append("<section style=\"page-break-after: always\"><h1>Page</h1><p>")
                    .append(page)
                    .append("</p></section>");
        }
        return printer.print(html + "</body></html>").pdf();
    }

    @Test
    void whatOnlyTellsOfTheChangeBeforeMakesNoPageNew() {
        byte[] before = book("1", "A scan of <del>2K</del> <ins>4K</ins>", "same");
        byte[] now = book("2", "A scan of <ins>4K</ins>", "same");
        assertEquals(printer.texts(before), printer.texts(now));
    }

    @Test
    void whatReadsTheSameIsTheSameInWhateverOrderItWasDrawn() {
        byte[] before =
                book("1", "Planned <span style=\"display: inline-block\">Expected on</span> 28 July", "another");
        byte[] now = book("2", "Planned Expected on 28 July", "other");
        assertEquals(printer.texts(before).get(0), printer.texts(now).get(0));
        assertNotEquals(printer.texts(before).get(1), printer.texts(now).get(1));
        assertTrue(
                printer.texts(now).get(0).contains("PlannedExpectedon28July"),
                printer.texts(now).get(0));
    }

    @Test
    void aPacketHoldsTheCoverAndTheChangedPages() throws IOException {
        byte[] now = printer.label(
                book("2", "one", "two and more", "added", "three"),
                List.of(
                        new PageLabel("Sheet 1, White", "#ffffff"),
                        new PageLabel("Sheet 2, Blue", "#8dbbe6"),
                        new PageLabel("Sheet 2A, Blue", "#8dbbe6"),
                        new PageLabel("Sheet 3, White", "#ffffff")));
        byte[] packet = printer.bind(book("2", "cover"), now, List.of(1, 2));
        assertArrayEquals(packet, printer.bind(book("2", "cover"), now, List.of(1, 2)));
        try (PDDocument pdf = Loader.loadPDF(packet)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("two and more") && text.contains("added"), text);
            assertTrue(text.contains("Sheet 2A, Blue"), text);
            assertTrue(!text.contains("one") && !text.contains("three"), text);
        }
    }

    @Test
    void tagsForgetTheLinksOfPagesThatAreTakenOut() throws IOException {
        String link = "<a href=\"https://tern.example/%s\" title=\"Away\">away</a>";
        try (PDDocument pdf = Loader.loadPDF(book("2", link.formatted("one"), link.formatted("two")))) {
            assertEquals(2, references(pdf.getDocumentCatalog().getStructureTreeRoot()));
            pdf.removePage(0);
            LostReferences.forget(pdf);
            assertEquals(1, references(pdf.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    /** How many links and fields are tagged. */
    private static int references(PDStructureNode node) {
        return node.getKids().stream()
                .mapToInt(kid -> kid instanceof PDStructureNode inner
                        ? references(inner)
                        : kid instanceof PDObjectReference ? 1 : 0)
                .sum();
    }

    @Test
    void linksLeadToPagesOfThePacketOrAreWords() throws IOException {
        String link = "<a href=\"#%s\" title=\"To the page\">to %s</a> ";
        byte[] now = book(
                "2",
                "<span id=\"one\">one</span> " + link.formatted("two", "two") + link.formatted("three", "three"),
                "<span id=\"two\">the second</span>",
                "<span id=\"three\">three</span> " + link.formatted("one", "one"),
                "four");
        byte[] packet = printer.bind(book("2", "cover"), now, List.of(0, 2));
        assertEquals(List.of(), Destinations.faults(packet));
        assertEquals(2, Destinations.within(packet));
        assertTrue(Tagged.text(packet).contains("to two"), Tagged.text(packet));
    }

    @Test
    void fieldsComeAlongWithTheirPages() throws IOException {
        String box = "<a class=\"check\" href=\"https://check.invalid/%s\" title=\"%s\"></a>";
        byte[] now = book(
                "2",
                "one" + box.formatted("a", "A"),
                "two" + box.formatted("a", "A") + box.formatted("b", "B"),
                "three" + box.formatted("a", "A")
                        + "<a class=\"entry\" href=\"https://entry.invalid/who\" title=\"Who\"></a>");
        try (PDDocument pdf = Loader.loadPDF(printer.bind(book("2", "cover"), now, List.of(1, 2)))) {
            var form = pdf.getDocumentCatalog().getAcroForm();
            assertEquals(2, form.getField("a").getWidgets().size());
            assertEquals(1, form.getField("b").getWidgets().size());
            assertEquals("Tx", form.getField("who").getFieldType());
            assertTrue(form.getDefaultResources().getFontNames().iterator().hasNext());
        }
    }
}
