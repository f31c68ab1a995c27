package io.github.workprint.pdf.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Scripts that run from right to left: put into the order in which they are drawn, and joined as Arabic is written. */
public final class RightToLeft {
    private static final String DIR = "dir";
    private static final String BLOCKS = "p, li, td, th, dd, dt, div, caption, h1, h2, h3, h4";
    private static final String PIECES = "a, span, del, ins, strong, em, code";
    private static final BidiReorderer LETTERS = new ICUBidiReorderer();

    private RightToLeft() {}

    /** Whether a page, or a part of it, runs from right to left. */
    static boolean isIn(Document page) {
        return is(page)
                || page.nodeStream(TextNode.class).map(TextNode::getWholeText).anyMatch(RightToLeft::isIn);
    }

    private static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether a page as a whole runs from right to left. */
    public static boolean is(Document page) {
        return page.select("html[dir=rtl]").size() > 0;
    }

    /**
     * Makes a page ready for an engine that sets the pieces of a line one after the other, each ordered by itself: a piece must not take
     * the punctuation beside it along, and a block without a letter that runs from right to left has to run from left to right.
     */
    static void settle(Document page) {
        for (Element part : page.body().select(BLOCKS + ", " + PIECES).not("[dir]")) {
            boolean isPiece = part.is(PIECES) || part.select(BLOCKS).size() == 1;
            if (isPiece && hasLetters(part.text())) {
                part.attr(DIR, isIn(part.text()) ? "rtl" : "ltr");
            }
        }
        for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
            if (text.siblingNodes().size() > 0 && hasLetters(text.getWholeText())) {
                text.wrap("<span dir='rtl'></span>");
            }
        }
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Notes of a document that it runs from right to left, for those who view it and for {@link #is(PDDocument)}. */
    public static void mark(PDDocument document) {
        document.getDocumentCatalog().getViewerPreferences().setReadingDirection(READING_DIRECTION.R2L);
    }

    public static boolean is(PDDocument document) {
        PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
        return preferences != null && preferences.getReadingDirection().equals(READING_DIRECTION.R2L.name());
    }

    /** Lets the engine order text; without it, it draws letters as they come. */
    public static PdfRendererBuilder order(PdfRendererBuilder engine) {
        return engine.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(LETTERS);
    }

    /** A line with its letters as they are drawn, from left to right. */
    public static String drawn(String line) {
        BidiSplitter runs = new ICUBidiSplitter.ICUBidiSplitterFactory().createBidiSplitter();
        byte direction = runs.getBaseDirection(line);
        runs.setParagraph(line, direction == BidiSplitter.RTL ? BidiSplitter.RTL : BidiSplitter.LTR);
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < runs.countTextRuns(); i++) {
            BidiTextRun run = runs.getVisualRun(i);
            String text = line.substring(run.getStart(), run.getStart() + run.getLength());
            drawn.append(
                    run.getDirection() == BidiSplitter.RTL
                            ? LETTERS.reorderRTLTextToLTR(LETTERS.shapeText(text))
                            : text);
        }
        return drawn.toString();
    }
}
