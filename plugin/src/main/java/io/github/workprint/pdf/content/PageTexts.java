package io.github.workprint.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the pages of a document say now: without headers and footers, and without what only tells of the change before, so that
 * a page is the same as long as its reader may keep it.
 */
public final class PageTexts extends PDFTextStripper {
    /**
     * The colours in which {@code print.css} sets deleted text, the words and asterisks of marks, what marks say to the ear, omissions, and
     * nothing else.
     */
    private static final Set<Integer> OF_MARKS = Set.of(0x8c1d18, 0x853200, 0x0a5531, 0x17181b, 0x575757, 0xfefefe);

    /** Points from the upper and lower edge of the sheet, as {@code print-page.css} sets its margins. */
    private static final float HEAD = 66;

    private static final float FOOT = 55;

    private PageTexts() {
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        setSortByPosition(true);
    }

    /** The text of each page. */
    public static List<String> of(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PageTexts reader = new PageTexts();
            reader.setStartPage(page);
            reader.setEndPage(page);
            texts.add(reader.getText(document).replaceAll("\\s+", " ").strip());
        }
        return texts;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        float y = text.getYDirAdj();
        if (y < HEAD || y > text.getPageHeight() - FOOT || isOfMark()) {
            return;
        }
        super.processTextPosition(text);
    }

    private boolean isOfMark() {
        try {
            return OF_MARKS.contains(getGraphicsState().getNonStrokingColor().toRGB());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
