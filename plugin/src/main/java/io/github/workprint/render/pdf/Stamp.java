package io.github.workprint.render.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Prints a word on finished pages. It is no part of their text, so it is marked as an artifact. */
final class Stamp {
    private static final float GREY = 0.91f;
    private static final float UNITS = 1000;
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
    private final PDFont font;

    /** @param fonts of which the bold text face is embedded */
    Stamp(PDDocument document, ParsedFonts fonts) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, fonts.get(Typeface.nearest("IBM Plex Sans", true, false)), true);
    }

    /** A word across every page, grey and behind the text. */
    void across(String word) throws IOException {
        for (PDPage page : document.getPages()) {
            PDRectangle sheet = page.getMediaBox();
            double angle = Math.atan2(sheet.getHeight(), sheet.getWidth());
            double diagonal = Math.hypot(sheet.getHeight(), sheet.getWidth());
            float size = Math.min(TALLEST, (float) (diagonal * SPAN * UNITS / font.getStringWidth(word)));
            double half = font.getStringWidth(word) * size / UNITS / 2;
            Matrix place = Matrix.getRotateInstance(
                    angle, (float) (sheet.getWidth() / 2 - half * Math.cos(angle) + size / 3 * Math.sin(angle)), (float)
                            (sheet.getHeight() / 2 - half * Math.sin(angle) - size / 3 * Math.cos(angle)));
            print(page, AppendMode.PREPEND, GREY, size, place, word);
        }
    }

    /** A label at the top right of one page, above its header, on a chip of its colour. */
    void above(PDPage page, PageLabel label) throws IOException {
        float width = font.getStringWidth(label.text()) * LABEL / UNITS;
        PDRectangle sheet = page.getMediaBox();
        float left = sheet.getWidth() - MARGIN - width - PAD;
        float base = sheet.getHeight() - TOP;
        try (PDPageContentStream drawing = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            drawing.setNonStrokingColor(Color.decode(label.colour()));
            drawing.setStrokingColor(Color.BLACK);
            drawing.setLineWidth(HAIR);
            drawing.addRect(left - PAD, base - PAD, width + 2 * PAD, LABEL + PAD);
            drawing.fillAndStroke();
            text(drawing, 0, LABEL, Matrix.getTranslateInstance(left, base), label.text());
            drawing.endMarkedContent();
        }
    }

    private void print(PDPage page, AppendMode mode, float grey, float size, Matrix place, String text)
            throws IOException {
        try (PDPageContentStream drawing = new PDPageContentStream(document, page, mode, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            text(drawing, grey, size, place, text);
            drawing.endMarkedContent();
        }
    }

    private void text(PDPageContentStream drawing, float grey, float size, Matrix place, String text)
            throws IOException {
        drawing.beginText();
        drawing.setFont(font, size);
        drawing.setNonStrokingColor(grey, grey, grey);
        drawing.setTextMatrix(place);
        drawing.showText(text);
        drawing.endText();
    }
}
