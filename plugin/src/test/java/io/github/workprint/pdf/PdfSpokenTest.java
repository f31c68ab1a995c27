package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A screen reader says of a change what was and what is, in its place; the eye sees the marks alone. */
final class PdfSpokenTest {
    private static final PdfPrinter PRINTER = new PdfPrinter(LookFiles.standard());
    private static final float POINT = 1;

    private static byte[] print(String body) {
        return PRINTER.print("<!doctype html><html lang=\"en-GB\"><head><title>Sheet</title></head><body><h1>Sheet</h1>"
                        + body + "</body></html>")
                .pdf();
    }

    @Test
    void theWordsOfAMarkAreReadOutInTheirPlace() throws IOException {
        String spoken = Tagged.text(
                print(
                        """
                        <p>Picture at <span class="chg changed"><span class="say">was: </span><del>24 fps</del>
                        <span class="say">now: </span><ins>25 fps</ins></span>, for everybody.</p>
                        <table><tbody><tr><th scope="row">Handles</th>
                        <td><span class="say">deleted: </span><del>8 frames</del></td></tr></tbody></table>"""));
        assertTrue(spoken.contains("Picture at was: 24 fps now: 25 fps, for everybody."), spoken);
        assertTrue(spoken.contains("Handles deleted: 8 frames"), spoken);
    }

    @Test
    void theyTakeNoRoom() throws IOException {
        float without = right(print("<p>at <ins>25 fps</ins></p>"));
        float with = right(print("<p>at <span class=\"say\">inserted: </span><ins>25 fps</ins></p>"));
        assertEquals(without, with, POINT);
    }

    private static float right(byte[] pdf) throws IOException {
        return Tagged.pieces(pdf).stream()
                .filter(piece -> piece.text().endsWith("fps"))
                .findFirst()
                .orElseThrow()
                .right();
    }
}
