package io.github.workprint.pdf.font;

import io.github.workprint.look.LookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Knows which letters the fonts of a look can print. Reads the fonts when it is first asked about a letter beyond Latin. */
public final class PrintableLetters {
    /** Every font that the look could have begins with the letters of European languages. */
    private static final int LATIN = 0x17F;

    private final LookFiles look;
    private final List<ParsedFonts> fonts = new ArrayList<>();

    public PrintableLetters(LookFiles look) {
        this.look = look;
    }

    /** The letters of a text that no font has, each once, in order. */
    public List<MissingGlyph> missing(String text) {
        if (text.codePoints().allMatch(letter -> letter <= LATIN)) {
            return List.of();
        }
        try {
            return GlyphCheck.missing(text, fonts());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ParsedFonts fonts() throws IOException {
        if (fonts.isEmpty()) {
            fonts.add(ParsedFonts.parse(Typeface.files(look)));
        }
        return fonts.get(0);
    }
}
