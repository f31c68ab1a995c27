package io.github.workprint.pdf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.junit.jupiter.api.Test;

/** What is drawn stays what it was; upright rectangles take one line. */
final class RectanglesTest {
    private static String folded(String drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentStreamWriter writer = new ContentStreamWriter(out);
        writer.writeTokens(
                Rectangles.folded(new PDFStreamParser(drawing.getBytes(StandardCharsets.ISO_8859_1)).parse()));
        return out.toString(StandardCharsets.ISO_8859_1).replaceAll("\\s+", " ").strip();
    }

    @Test
    void uprightRectanglesAreFolded() throws IOException {
        assertEquals(
                "q 1 2 10.0 -0.5 re f Q",
                folded("q 1 2 m 11 2 l 11 1.5 l 1 1.5 l 1 2 l h f Q").replace("1.0 2.0", "1 2"));
        assertEquals("1.0 2.0 3.0 4.0 re f", folded("1 2 m 1 6 l 4 6 l 4 2 l h f"));
    }

    @Test
    void otherShapesStay() throws IOException {
        for (String shape : new String[] {
            "1 2 m 5 2 l 6 4 l 2 4 l h f",
            "1 2 m 5 2 l 5 4 l h f",
            "1 2 m 5 2 l 5 4 l 1 4 l f",
            "1 2 m 5 2 l 5 4 l 1 4 l 1 3 l h f",
            "1 2 m 5 2 l 5 4 l 1 4 l 1 5 2 6 3 7 c h f",
        }) {
            assertEquals(shape, folded(shape));
        }
    }
}
