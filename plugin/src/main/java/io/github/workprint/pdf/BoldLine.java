package io.github.workprint.pdf;

import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.font.Typeface;
import io.github.workprint.pdf.page.RightToLeft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A line of bold letters outside of the engine's text, each in a font that has it. */
final class BoldLine {
    private static final float UNITS = 1000;
    /** What the engine, too, prints for a letter that no font has; it was told then. */
    private static final int UNKNOWN = '#';

    private record Run(PDFont font, String text) {}

    /** The fonts that the lines of one document are set in, each embedded when it is used. */
    static final class Fonts {
        private final PDDocument document;
        private final ParsedFonts parsed;
        private final Map<String, PDFont> embedded = new TreeMap<>();

        Fonts(PDDocument document, ParsedFonts parsed) {
            this.document = document;
            this.parsed = parsed;
        }

        BoldLine line(String text) throws IOException {
            List<Run> runs = new ArrayList<>();
            for (int letter : RightToLeft.drawn(text).codePoints().toArray()) {
                int drawn = parsed.has(letter) ? letter : UNKNOWN;
                add(runs, font(parsed.boldest(drawn)), Character.toString(drawn));
            }
            return new BoldLine(runs);
        }

        private static void add(List<Run> runs, PDFont font, String letter) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).font() == font) {
                runs.set(last, new Run(font, runs.get(last).text() + letter));
            } else {
                runs.add(new Run(font, letter));
            }
        }

        private PDFont font(Typeface face) throws IOException {
            PDFont font = embedded.get(face.file());
            if (font == null) {
                font = PDType0Font.load(document, parsed.get(face), true);
                embedded.put(face.file(), font);
            }
            return font;
        }
    }

    private final List<Run> runs;

    private BoldLine(List<Run> runs) {
        this.runs = runs;
    }

    /** In points, at a size in points. */
    float width(float size) throws IOException {
        float width = 0;
        for (Run run : runs) {
            width += run.font().getStringWidth(run.text());
        }
        return width * size / UNITS;
    }

    /** Within a text object that is placed. */
    void show(PDPageContentStream drawing, float size) throws IOException {
        for (Run run : runs) {
            drawing.setFont(run.font(), size);
            drawing.showText(run.text());
        }
    }
}
