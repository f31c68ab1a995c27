package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfAsteriskTest {
    /** Points per millimetre. */
    private static final float MM = 72 / 25.4f;

    private static final float A4_WIDTH = 210 * MM;
    private static final float SAME_LINE = 3;

    @Test
    void aChangedLineHasAnAsteriskInTheMarginWhereverItStands() throws Exception {
        byte[] pdf = new PdfPrinter(LookFiles.standard())
                .print(
                        """
                        <body><p class="changed-line">P</p><h2 class="changed-line">H</h2>
                        <table><tr class="changed-line"><td>R<td>r</tr><tr><td>x<td class="changed-line">C</tr></table>
                        <ol><li>x<ul><li class="changed-line">L</li></ul></li></ol>
                        <dl><dt>x<dd class="changed-line">D</dl><p>x x <span class="changed-line">S</span></p>""")
                .pdf();
        List<TextPosition> glyphs = Glyphs.of(pdf);
        for (String line : List.of("P", "H", "R", "C", "L", "D", "S")) {
            TextPosition letter = glyphs.stream()
                    .filter(glyph -> glyph.getUnicode().equals(line))
                    .findFirst()
                    .orElseThrow();
            List<TextPosition> beside = glyphs.stream()
                    .filter(glyph -> glyph.getUnicode().equals("*"))
                    .filter(glyph -> Math.abs(glyph.getYDirAdj() - letter.getYDirAdj()) < SAME_LINE)
                    .toList();
            assertEquals(1, beside.size(), line);
            assertTrue(beside.get(0).getXDirAdj() > A4_WIDTH - 20 * MM, line);
            assertTrue(beside.get(0).getXDirAdj() < A4_WIDTH - 8 * MM, line);
        }
    }
}
