package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.font.MissingGlyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private final PdfPrinter printer = new PdfPrinter(LookFiles.standard());

    @Test
    void theTextCanBeReadBack() throws Exception {
        String text = text(SamplePage.html());
        for (String part :
                List.of("final office files", "Žofie, Жанна, Ελένη: 24 fps → 25 fps ✓ ☐ 🔒 ≥ ½", "DNxHR Ω ─", "A090")) {
            assertTrue(text.contains(part), part);
        }
    }

    @Test
    void whatBelongsToTheScreenDoesNotPrint() throws Exception {
        String text = text("<body><p>Seen</p><p class=screen-only>Unseen</p><button>Press</button><script>1</script>");
        assertEquals("Seen", text.strip());
    }

    @Test
    void aTableWithinATablePrintsWhereverThePageEnds() throws Exception {
        String inner = "<table><tbody><tr><th>Data</th></tr><tr><td>14.46 TiB</td></tr></tbody></table>";
        String thing = "<tbody><tr><td>Reels</td><td>Portal</td></tr><tr class=rest><td colspan=2><dl class=run><div"
                + " class=field><dd>10 TB"
                + inner + "</dd></div></dl></td></tr></tbody>";
        for (int lines = 0; lines < 12; lines++) {
            String text = text(
                    "<body>" + "<p>One</p>".repeat(lines) + "<table class=things>" + thing.repeat(40) + "</table>");
            assertEquals(41, text.split("14.46 TiB", -1).length);
        }
    }

    @Test
    void headAndLanguageBecomeProperties() throws Exception {
        try (PDDocument pdf = open(SamplePage.html())) {
            assertEquals(
                    "Handbook · The Salt Road 1.1.0",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("Tern Films", pdf.getDocumentInformation().getAuthor());
            assertEquals(
                    "The workflow of the film", pdf.getDocumentInformation().getSubject());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "2026-06-15T00:00:00Z",
                    pdf.getDocumentInformation().getCreationDate().toInstant().toString());
        }
    }

    @Test
    void headingsBecomeBookmarks() throws Exception {
        try (PDDocument pdf = open(SamplePage.html())) {
            assertEquals(
                    List.of("The Salt Road", " Your work", "  Check on arrival", " Reels", " Sources"),
                    titles(pdf.getDocumentCatalog().getDocumentOutline(), ""));
        }
    }

    @Test
    void contentsGiveThePageOfEachHeading() throws Exception {
        List<String> lines = text(SamplePage.html()).lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("Reels[ .]+1")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("Sources[ .]+4")), lines.toString());
    }

    @Test
    void everyPageHasItsHeaderNumberAndTableHead() throws Exception {
        try (PDDocument pdf = open(SamplePage.html())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertTrue(text.contains("Blue · " + page + " of " + pdf.getNumberOfPages()), text);
                assertTrue(text.contains("Crew only"), text);
                assertTrue(text.contains("Roll Format Reel"), text);
            }
        }
    }

    @Test
    void charactersThatNoFontHasAreReportedOnce() {
        Printed printed = printer.print("<body><p>Grade with 调色 and 调 again</p><p>fine → ✓</p>");
        assertEquals(
                List.of(
                        new MissingGlyph("调", "Grade with 调色 and 调 again"),
                        new MissingGlyph("色", "Grade with 调色 and 调 again")),
                printed.missing());
        assertEquals("U+8C03", printed.missing().get(0).codePoint());
        assertEquals(List.of(), printer.print(SamplePage.html()).missing());
    }

    @Test
    void aPageWithoutDateHasAFixedOne() {
        byte[] pdf = printer.print("<body><p>Undated</p>").pdf();
        assertArrayEquals(pdf, printer.print("<body><p>Undated</p>").pdf());
        assertFalse(Arrays.equals(pdf, printer.print("<body><p>Other</p>").pdf()));
    }

    @Test
    void twoContentsDoNotShareADocumentId() throws Exception {
        try (PDDocument one = open("<body><p>One</p>");
                PDDocument two = open("<body><p>Two</p>")) {
            assertNotEquals(
                    one.getDocument().getDocumentID().toString(),
                    two.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void onlyLinksThatCanBeFollowedAreLinks() throws Exception {
        String html = "<body><p id=here><a href='javascript:alert(1)'>a</a> <a href='file:///etc/passwd'>b</a>"
                + " <a href='../x.html'>c</a> <a href='https://example.org/'>d</a> <a href='#here'>e</a></p>";
        try (PDDocument pdf = open(html)) {
            assertEquals(2, pdf.getPage(0).getAnnotations().size());
        }
    }

    private PDDocument open(String html) throws Exception {
        return Loader.loadPDF(printer.print(html).pdf());
    }

    private String text(String html) throws Exception {
        try (PDDocument pdf = open(html)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> titles(PDOutlineNode parent, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + " "));
        }
        return titles;
    }
}
