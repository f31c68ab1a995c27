package io.github.workprint.pdf.font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of the look, parsed, for one print at a time. */
public final class ParsedFonts {
    private static final int CSS_BOLD = 700;

    private final Map<Typeface, TrueTypeFont> fonts = new LinkedHashMap<>();

    private @Nullable EntryFont entry;

    private ParsedFonts() {}

    static ParsedFonts parse(Map<Typeface, byte[]> files) throws IOException {
        ParsedFonts parsed = new ParsedFonts();
        for (Map.Entry<Typeface, byte[]> file : files.entrySet()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.getValue()));
            // Ligatures and shaped glyphs have no entry in the character map, so their text could not be read back.
            font.setEnableGsub(false);
            parsed.fonts.put(file.getKey(), font);
        }
        return parsed;
    }

    public TrueTypeFont get(Typeface face) {
        TrueTypeFont font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("not a font of the look: " + face);
        }
        return font;
    }

    /** The font of what is typed into forms: the text face. */
    public EntryFont entry() throws IOException {
        EntryFont known = entry;
        if (known == null) {
            known = EntryFont.of(get(Typeface.ALL.get(0)));
            entry = known;
        }
        return known;
    }

    /** Whether text in any style can show the character, in its own font or a fallback, as its script is written. */
    public boolean has(int codePoint) throws IOException {
        if (!SetLetters.areSetApart(codePoint)) {
            return false;
        }
        for (Map.Entry<Typeface, TrueTypeFont> entry : fonts.entrySet()) {
            CmapLookup characters = entry.getValue().getUnicodeCmapLookup();
            if (entry.getKey().fallback() && characters.getGlyphId(codePoint) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The width of a line in the heaviest face of the text, in ems; a letter that the face lacks is as wide as the sign for it. */
    double width(String line) throws IOException {
        TrueTypeFont face =
                get(Typeface.nearest(fonts.keySet(), Typeface.ALL.get(0).family(), true, false));
        CmapLookup characters = face.getUnicodeCmapLookup();
        int width = 0;
        for (int letter : line.codePoints().toArray()) {
            width += face.getAdvanceWidth(characters.getGlyphId(letter));
        }
        return (double) width / face.getUnitsPerEm();
    }

    /**
     * The face for a letter where everything is bold: the text's own, then any that has the letter.
     *
     * @throws IllegalArgumentException if none has it
     */
    public Typeface boldest(int codePoint) throws IOException {
        Typeface best = Typeface.nearest(fonts.keySet(), Typeface.ALL.get(0).family(), true, false);
        List<Typeface> faces = new ArrayList<>(List.of(best));
        fonts.keySet().stream().filter(face -> face.fallback() && face.bold()).forEach(faces::add);
        fonts.keySet().stream().filter(Typeface::fallback).forEach(faces::add);
        for (Typeface face : faces) {
            if (get(face).getUnicodeCmapLookup().getGlyphId(codePoint) != 0) {
                return face;
            }
        }
        throw new IllegalArgumentException("no font has " + Character.toString(codePoint));
    }

    /** Makes the fonts known to one document; each is embedded, as a subset, when it is used. */
    public void register(PDDocument document, PdfBoxFontResolver resolver) {
        fonts.forEach((face, font) -> {
            PDFontSupplier embedded = new EmbeddedOnUse(document, font);
            // For anything heavier than a bold face the engine would draw the letters twice.
            List<Integer> weights = face.bold() ? List.of(face.weight(), CSS_BOLD) : List.of(face.weight());
            for (int weight : weights) {
                resolver.addFont(embedded, face.family(), weight, face.style(), true, FontGroup.MAIN);
                if (face.fallback()) {
                    resolver.addFont(embedded, face.family(), weight, face.style(), true, FontGroup.FINAL_FALLBACK);
                }
            }
        });
    }

    private static final class EmbeddedOnUse extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont embedded;

        EmbeddedOnUse(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                if (embedded == null) {
                    embedded = PDType0Font.load(document, font, true);
                }
                return embedded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
