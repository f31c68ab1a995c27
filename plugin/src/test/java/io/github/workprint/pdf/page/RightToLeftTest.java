package io.github.workprint.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.Glyphs;
import io.github.workprint.pdf.PageLabel;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.pdf.Printed;
import io.github.workprint.pdf.Tagged;
import io.github.workprint.pdf.Tagged.Piece;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Arabic and Hebrew are printed in their order and their letters, and a page in one of them is set from the right. */
final class RightToLeftTest {
    /** Points per millimetre. */
    private static final float MM = 72 / 25.4f;

    private static final float MIDDLE = 105 * MM;
    private static final PdfPrinter PRINTER = new PdfPrinter(LookFiles.standard());

    private static byte[] print(String language, String direction, String body) {
        Printed printed = PRINTER.print("<!doctype html><html lang=\"" + language + "\" dir=\"" + direction
                + "\"><head><title>T</title></head><body><h1>1</h1>" + body + "</body></html>");
        assertEquals(List.of(), printed.missing());
        return printed.pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Piece piece(byte[] pdf, String text) throws IOException {
        return Tagged.pieces(pdf).stream()
                .filter(piece -> piece.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody printed " + text));
    }

    @Test
    void theTextCanBeReadBack() throws IOException {
        String arabic = "النسخة الثانية من سير العمل، بتاريخ 12 مارس 2026";
        String hebrew = "גרסה שנייה של תהליך העבודה, 24 פריימים";
        String persian = "پیوند چاپ گرگ ژاله";
        String text = text(print("en-GB", "ltr", "<p>" + arabic + "</p><p>" + hebrew + "</p><p>" + persian + "</p>"));
        for (String word : (hebrew + " " + persian + " النسخة الثانية العمل مارس").split("[ ,،]+")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertFalse(text.contains("#"), text);
    }

    @Test
    void everyLetterOfBothScriptsHasAShapeWhereverItStandsInAWord() throws IOException {
        String letters = IntStream.concat(
                        IntStream.rangeClosed(0x621, 0x64A).filter(letter -> letter < 0x63B || letter > 0x640),
                        IntStream.rangeClosed(0x5D0, 0x5EA))
                .mapToObj(letter -> "<p>" + Character.toString(letter).repeat(3) + "</p>")
                .collect(Collectors.joining());
        assertFalse(text(print("ar", "rtl", letters)).contains("#"));
    }

    @Test
    void aPageIsSetFromTheRight() throws IOException {
        byte[] pdf = print(
                "ar",
                "rtl",
                """
                <p>عمل Alpha</p><p>Beta.</p>
                <table><tbody><tr><th scope="row">Gamma</th><td>Delta</td></tr></tbody></table>
                <p class="changed-line">Epsilon</p>""");
        assertTrue(piece(pdf, "Beta.").left() > MIDDLE, "a block of Latin letters starts at the right too");
        assertTrue(piece(pdf, "Gamma").left() > piece(pdf, "Delta").right(), "the first cell is the rightmost");
        assertTrue(piece(pdf, "*").right() < 20 * MM, "asterisks hang in the outer margin");
        String spoken = Tagged.text(pdf);
        assertTrue(spoken.indexOf("Gamma") < spoken.indexOf("Delta"), "and is read first: " + spoken);
    }

    @Test
    void punctuationStaysWithTheSentenceThatItIsOf() throws IOException {
        byte[] pdf = print("ar", "rtl", "<p>أسئلة <strong>ا</strong>, Q, <span>Z</span>.</p>");
        String drawn = Glyphs.of(pdf).stream()
                .filter(letter -> "QZ,.".contains(letter.getUnicode()))
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        assertEquals(".Z,Q,", drawn);
    }

    @Test
    void aViewerIsToldTheDirection() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("ar", "rtl", "<p>عمل</p>"))) {
            assertEquals("R2L", pdf.getDocumentCatalog().getViewerPreferences().getReadingDirection());
        }
    }

    @Test
    void aLabelIsStampedInItsOwnLetters() throws IOException {
        byte[] plain = print("ar", "rtl", "<p>عمل</p>");
        String text = text(PRINTER.label(plain, List.of(new PageLabel("ورقة 2A · أزرق · ☃", "#8dbbe6"))));
        assertTrue(text.contains("ورقة") && text.contains("2A"), text);
    }

    @Test
    void aLabelInLettersThatNoFontHasIsPrintedAllTheSame() throws IOException {
        byte[] plain = print("en-GB", "ltr", "<p>x</p>");
        assertTrue(text(PRINTER.label(plain, List.of(new PageLabel("青 2", "#8dbbe6"))))
                .contains("# 2"));
    }
}
