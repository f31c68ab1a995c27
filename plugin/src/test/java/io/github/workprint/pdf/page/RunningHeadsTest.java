package io.github.workprint.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.PdfPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {
    private static final String BOOK =
            "<!DOCTYPE html><html lang=en><head><title>Book</title></head><body class=handbook><div"
                    + " class=running-header><table class=running><tr><td>The Film</td></tr></table></div><main><section"
                    + " class=cover><h1 class=no-toc>The Film</h1></section><section"
                    + " class=chapter><h1>Stages</h1><section><h2>Stages</h2><p>Conform.</p></section></section><section"
                    + " class=chapter><h1>Dates</h1><section><h2>Timetable</h2>" + "<p>A day.</p>".repeat(140)
                    + "</section><section><h2>Agreements</h2><p>Two"
                    + " rounds.</p></section></section></main></body></html>";

    /** The lines at the head of each page. */
    private static List<String> heads(byte[] pdf) throws IOException {
        List<String> heads = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                heads.add(stripper.getText(document).lines().findFirst().orElse(""));
            }
        }
        return heads;
    }

    @Test
    void eachPageNamesItsSection() throws IOException {
        List<String> heads =
                heads(new PdfPrinter(LookFiles.standard()).print(BOOK).pdf());
        assertEquals("Stages", heads.get(1));
        assertEquals("Dates", heads.get(2));
        assertEquals("Dates · Timetable", heads.get(3));
        assertTrue(heads.size() > 3, heads::toString);
    }

    @Test
    void aPartIsNamedOnceWhereItsSectionIsCalledTheSame() {
        String page = PrintPage.of(BOOK, PrintStyles.of(LookFiles.standard(), Paper.A4))
                .html()
                .outerHtml();
        assertTrue(page.contains("no-toc hidden"), page);
    }
}
