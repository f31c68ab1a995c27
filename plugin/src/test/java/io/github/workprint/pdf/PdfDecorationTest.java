package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Rules and backgrounds cost little: neither a dictionary each, nor a mark around nothing. */
final class PdfDecorationTest {
    @Test
    void decorationIsMarkedInFewWords() throws IOException {
        byte[] pdf =
                new PdfPrinter(LookFiles.standard()).print(SamplePage.html()).pdf();
        boolean decorated = false;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertEquals(0, backgrounds(page));
                String drawing = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                decorated |= drawing.contains("/Artifact BMC");
                assertFalse(drawing.matches("(?s).*BMC\\s+EMC.*"), "a mark around nothing");
            }
        }
        assertTrue(decorated, "rules are still marked as decoration");
    }

    private static long backgrounds(PDPage page) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return properties == null
                ? 0
                : properties.keySet().stream()
                        .map(properties::getCOSDictionary)
                        .filter(property ->
                                property != null && "Background".equals(property.getNameAsString(COSName.TYPE)))
                        .count();
    }
}
