package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFormTest {
    private static final int SCALE = 4;
    private static final int DARK = 128;

    private final byte[] pdf =
            new PdfPrinter(LookFiles.standard()).print(SamplePage.html()).pdf();

    @Test
    void marksOfTheTemplateAreNamedAndSpokenFields() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fields = document.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(field ->
                            field.getFieldType() + " " + field.getPartialName() + ": " + field.getAlternateFieldName()
                                    + " x" + field.getWidgets().size())
                    .toList();
            assertEquals(
                    List.of(
                            "Btn item/1: Frame count checked x2",
                            "Btn item/2: Colour checked x1",
                            "Btn item-3: Slate read x1",
                            "Tx who: Initials x1",
                            "Tx when: Date x1"),
                    fields);
        }
    }

    @Test
    void anEmptyBoxIsDrawnAndATickedOneIsDarkerInside() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDCheckBox box = (PDCheckBox) field(document, "item/2");
            PDRectangle place = box.getWidgets().get(0).getRectangle();
            int edge = darkPixels(document, place, 0);
            assertTrue(edge > 2 * SCALE * (place.getWidth() + place.getHeight()) / 2, "frame: " + edge);
            assertEquals(0, darkPixels(document, place, SCALE * 2));
            box.check();
            assertTrue(darkPixels(document, place, SCALE * 2) > SCALE * SCALE);
        }
    }

    @Test
    void whatIsTypedIsKeptAndShown() throws Exception {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ((PDTextField) field(document, "who")).setValue("M. Véga");
            document.save(filled);
        }
        try (PDDocument document = Loader.loadPDF(filled.toByteArray())) {
            assertEquals("M. Véga", ((PDTextField) field(document, "who")).getValue());
            document.getDocumentCatalog().getAcroForm().flatten();
            assertTrue(new PDFTextStripper().getText(document).contains("Véga"));
        }
    }

    private static PDField field(PDDocument document, String name) {
        return document.getDocumentCatalog().getAcroForm().getField(name);
    }

    /** Dark pixels on the first page in a rectangle that is made smaller by some pixels on every side. */
    private static int darkPixels(PDDocument document, PDRectangle place, int inset) throws Exception {
        BufferedImage image = new PDFRenderer(document).renderImage(0, SCALE);
        int dark = 0;
        for (int x = (int) (place.getLowerLeftX() * SCALE) + inset; x < place.getUpperRightX() * SCALE - inset; x++) {
            int top = (int) (image.getHeight() - place.getUpperRightY() * SCALE) + inset;
            for (int y = top; y < image.getHeight() - place.getLowerLeftY() * SCALE - inset; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
            }
        }
        return dark;
    }
}
