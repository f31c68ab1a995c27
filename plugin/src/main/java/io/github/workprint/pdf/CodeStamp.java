package io.github.workprint.pdf;

import io.github.workprint.pdf.content.PageContent;
import io.github.workprint.pdf.content.TaggedFigure;
import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.page.FootCode;
import io.github.workprint.pdf.page.RightToLeft;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Prints a code on the foot of every page, in the outer corner, with the address beside it. On the first page it is a figure that is read
 * out; on the others it says the same again, as headers do, and is marked as an artifact.
 */
final class CodeStamp {
    /** Points to a side, of which the quiet zone around the code takes its part; a module of an address of 100 letters is 0.33 mm. */
    private static final float SIDE = 43;

    /** Modules on each side that have to stay white (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;

    private static final float EDGE = 14;
    private static final float BOTTOM = 9;
    private static final float TYPE = 6;
    private static final float SMALLEST = 4;
    /** From the edge at which lines begin, where sheets are punched. */
    private static final float MARGIN = 57;

    private final PDDocument document;
    private final BoldLine.Fonts fonts;

    CodeStamp(PDDocument document, ParsedFonts fonts) {
        this.document = document;
        this.fonts = new BoldLine.Fonts(document, fonts);
    }

    void below(FootCode code) throws IOException {
        PDFormXObject drawn = drawn(code);
        BoldLine words = fonts.line(code.words());
        boolean first = true;
        for (PDPage page : document.getPages()) {
            float width = page.getMediaBox().getWidth();
            boolean mirrored = RightToLeft.is(document);
            float left = mirrored ? EDGE : width - EDGE - SIDE;
            float room = width - MARGIN - EDGE - SIDE;
            float size = Math.max(SMALLEST, Math.min(TYPE, TYPE * room / words.width(TYPE)));
            float start = mirrored ? left + SIDE : left - words.width(size);
            try (PDPageContentStream drawing = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                if (first) {
                    PDRectangle place = new PDRectangle(left, BOTTOM, SIDE, SIDE);
                    drawing.beginMarkedContent(
                            COSName.getPDFName("Figure"),
                            marked(TaggedFigure.add(document, page, code.spoken(), place)));
                } else {
                    drawing.beginMarkedContent(COSName.ARTIFACT);
                }
                drawing.saveGraphicsState();
                drawing.transform(Matrix.getTranslateInstance(left, BOTTOM));
                drawing.drawForm(drawn);
                drawing.restoreGraphicsState();
                drawing.endMarkedContent();
                drawing.beginMarkedContent(COSName.ARTIFACT);
                drawing.beginText();
                drawing.setNonStrokingColor(Color.BLACK);
                drawing.setTextMatrix(Matrix.getTranslateInstance(start, BOTTOM + TYPE));
                words.show(drawing, size);
                drawing.endText();
                drawing.endMarkedContent();
            }
            PageContent.join(document, page);
            first = false;
        }
    }

    private static PDPropertyList marked(int number) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        return PDPropertyList.create(properties);
    }

    /** Once for all pages, in white on its own ground, so that no watermark lies behind it. */
    private PDFormXObject drawn(FootCode code) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(SIDE, SIDE));
        form.setResources(new PDResources());
        float module = SIDE / (code.size() + 2 * QUIET);
        try (PDFormContentStream drawing = new PDFormContentStream(form)) {
            drawing.setNonStrokingColor(Color.WHITE);
            drawing.addRect(0, 0, SIDE, SIDE);
            drawing.fill();
            drawing.setNonStrokingColor(Color.BLACK);
            for (FootCode.Run run : code.runs()) {
                drawing.addRect(
                        (run.x() + QUIET) * module,
                        SIDE - (run.y() + QUIET + 1) * module,
                        run.length() * module,
                        module);
            }
            drawing.fill();
        }
        return form;
    }
}
