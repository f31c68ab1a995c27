package io.github.workprint.pdf;

import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.font.Typeface;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What form fields look like: vectors only, since a symbol font of the viewer's would not be embedded. */
final class FieldLooks {
    /** 9 pt black in the font of {@link #entryResources}. */
    static final String ENTRY_APPEARANCE = "/Entry 9 Tf 0 g";

    private static final int FIRST_CHARACTER = 0x20;
    private static final int LAST_CHARACTER = 0x17F;

    private final PDDocument document;
    private final ParsedFonts fonts;
    private final Map<String, PDAppearanceStream> drawn = new HashMap<>();

    FieldLooks(PDDocument document, ParsedFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** The two states of a check box: a frame, and a frame with a tick. */
    COSDictionary check(PDRectangle place) throws IOException {
        float w = place.getWidth();
        float h = place.getHeight();
        String frame = String.format(Locale.ROOT, "q 1 g 0 G 0.8 w 0.4 0.4 %.2f %.2f re B Q\n", w - 0.8, h - 0.8);
        String tick = String.format(
                Locale.ROOT,
                "q 0 G 1.4 w 1 J 1 j %.2f %.2f m %.2f %.2f l %.2f %.2f l S Q\n",
                w * 0.22,
                h * 0.52,
                w * 0.42,
                h * 0.28,
                w * 0.8,
                h * 0.76);
        COSDictionary states = new COSDictionary();
        states.setDirect(true);
        states.setItem(COSName.Off, stream(place, frame));
        states.setItem(COSName.YES, stream(place, frame + tick));
        return states;
    }

    /** An empty line: the rule under it is the page's. */
    PDAppearanceStream entry(PDRectangle place) throws IOException {
        return stream(place, "/Tx BMC EMC\n");
    }

    /** Fields of one size look the same and share the drawing. */
    private PDAppearanceStream stream(PDRectangle place, String drawing) throws IOException {
        String look = String.format(Locale.ROOT, "%.1f %.1f ", place.getWidth(), place.getHeight()) + drawing;
        PDAppearanceStream known = drawn.get(look);
        if (known != null) {
            return known;
        }
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (OutputStream out = stream.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        drawn.put(look, stream);
        return stream;
    }

    /** The font in which a viewer sets what is typed: the text face, cut to the letters of European languages. */
    PDResources entryResources() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(fonts.get(Typeface.ALL.get(0)));
        for (int character = FIRST_CHARACTER; character <= LAST_CHARACTER; character++) {
            subsetter.add(character);
        }
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        PDTrueTypeFont font =
                PDTrueTypeFont.load(document, new ByteArrayInputStream(subset.toByteArray()), WinAnsiEncoding.INSTANCE);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Entry"), font);
        return resources;
    }
}
