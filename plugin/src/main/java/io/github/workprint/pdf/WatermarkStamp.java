package io.github.workprint.pdf;

import io.github.workprint.pdf.content.PageContent;
import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.page.RightToLeft;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Prints a word on finished pages. It is no part of their text, so it is marked as an artifact. */
final class WatermarkStamp {
    private static final float GREY = 0.91f;
    /** How much of the page's diagonal a watermark fills. */
    private static final float SPAN = 0.62f;

    private static final float TALLEST = 150;
    private static final float LABEL = 8;
    /** Between a label and the edge of its chip. */
    private static final float PAD = 3.5f;

    private static final float HAIR = 0.5f;
    private static final float MARGIN = 57;
    private static final float TOP = 34;

    private final PDDocument document;
    private final BoldLine.Fonts fonts;

    WatermarkStamp(PDDocument document, ParsedFonts fonts) {
        this.document = document;
        this.fonts = new BoldLine.Fonts(document, fonts);
    }

    /** A word across every page, grey and behind the text. */
    void across(String word) throws IOException {
        BoldLine line = fonts.line(word);
        for (PDPage page : document.getPages()) {
            PDRectangle sheet = page.getMediaBox();
            double angle = Math.atan2(sheet.getHeight(), sheet.getWidth());
            double diagonal = Math.hypot(sheet.getHeight(), sheet.getWidth());
            float size = Math.min(TALLEST, (float) (diagonal * SPAN / line.width(1)));
            double half = line.width(size) / 2;
            Matrix place = Matrix.getRotateInstance(
                    angle, (float) (sheet.getWidth() / 2 - half * Math.cos(angle) + size / 3 * Math.sin(angle)), (float)
                            (sheet.getHeight() / 2 - half * Math.sin(angle) - size / 3 * Math.cos(angle)));
            print(page, AppendMode.PREPEND, GREY, size, place, line);
        }
    }

    /** A label above the header of one page, at the end of its line, on a chip of its colour. */
    void above(PDPage page, PageLabel label) throws IOException {
        BoldLine line = fonts.line(label.text());
        float width = line.width(LABEL);
        PDRectangle sheet = page.getMediaBox();
        float left = RightToLeft.is(document) ? MARGIN + PAD : sheet.getWidth() - MARGIN - width - PAD;
        float base = sheet.getHeight() - TOP;
        try (PDPageContentStream drawing = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            drawing.setNonStrokingColor(Color.decode(label.colour()));
            drawing.setStrokingColor(Color.BLACK);
            drawing.setLineWidth(HAIR);
            drawing.addRect(left - PAD, base - PAD, width + 2 * PAD, LABEL + PAD);
            drawing.fillAndStroke();
            text(drawing, 0, LABEL, Matrix.getTranslateInstance(left, base), line);
            drawing.endMarkedContent();
        }
        PageContent.join(document, page);
    }

    private void print(PDPage page, AppendMode mode, float grey, float size, Matrix place, BoldLine line)
            throws IOException {
        try (PDPageContentStream drawing = new PDPageContentStream(document, page, mode, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            text(drawing, grey, size, place, line);
            drawing.endMarkedContent();
        }
    }

    private void text(PDPageContentStream drawing, float grey, float size, Matrix place, BoldLine line)
            throws IOException {
        drawing.beginText();
        drawing.setNonStrokingColor(grey, grey, grey);
        drawing.setTextMatrix(place);
        line.show(drawing, size);
        drawing.endText();
    }
}
