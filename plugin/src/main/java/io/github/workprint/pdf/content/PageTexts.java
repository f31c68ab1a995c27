package io.github.workprint.pdf.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * What the pages of a document say now: without headers and footers, and without what only tells of the change before, so that
 * a page is the same as long as its reader may keep it. Two pages that say the same are the same whatever their lines were drawn in,
 * so the letters count, as they stand from above and from the left, and neither the blanks between them nor the order in which they
 * were drawn, which a mark changes.
 */
public final class PageTexts extends PDFStreamEngine {
    /**
     * The colours in which {@code print.css} sets deleted text, the words and asterisks of marks, what marks say to the ear, omissions, and
     * nothing else.
     */
    private static final Set<Integer> OF_MARKS = Set.of(0x8c1d18, 0x853200, 0x0a5531, 0x17181b, 0x575757, 0xfefefe);

    /** Points from the upper and lower edge of the sheet, as {@code print-page.css} sets its margins. */
    private static final float HEAD = 66;

    private static final float FOOT = 55;

    private final Map<PDFont, Map<Integer, String>> letters = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Letters that were drawn at once.
     *
     * @param y points from above, to a tenth
     * @param x points from the left
     */
    private record Piece(float y, float x, String letters) {
        private static final Comparator<Piece> AS_READ =
                Comparator.comparing(Piece::y).thenComparing(Piece::x);
    }

    private PageTexts() {
        List.of(
                        new BeginText(this),
                        new Concatenate(this),
                        new DrawObject(this),
                        new EndText(this),
                        new MoveText(this),
                        new Restore(this),
                        new Save(this),
                        new SetFontAndSize(this),
                        new SetMatrix(this),
                        new SetNonStrokingDeviceRGBColor(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this))
                .forEach(this::addOperator);
    }

    /** The text of each page. */
    public static List<String> of(PDDocument document) throws IOException {
        PageTexts reader = new PageTexts();
        List<String> texts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            reader.pieces.clear();
            reader.processPage(page);
            texts.add(reader.pieces.stream()
                    .sorted(Piece.AS_READ)
                    .map(Piece::letters)
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        float height = getCurrentPage().getCropBox().getHeight();
        Matrix place = getTextMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
        float y = height - place.getTranslateY();
        if (y < HEAD || y > height - FOOT || isOfMark()) {
            return;
        }
        PDFont font = getGraphicsState().getTextState().getFont();
        Map<Integer, String> known = letters.computeIfAbsent(font, unread -> new HashMap<>());
        StringBuilder text = new StringBuilder();
        InputStream rest = new ByteArrayInputStream(codes);
        while (rest.available() > 0) {
            text.append(known.computeIfAbsent(font.readCode(rest), code -> letters(font, code)));
        }
        pieces.add(new Piece(Math.round(y * 10) / 10f, place.getTranslateX(), text.toString()));
    }

    /** What a code stands for; the code where nothing says so. */
    private static String letters(PDFont font, int code) {
        String letters = font.toUnicode(code);
        return letters == null ? "#" + code : letters.strip();
    }

    private boolean isOfMark() throws IOException {
        return OF_MARKS.contains(getGraphicsState().getNonStrokingColor().toRGB());
    }
}
