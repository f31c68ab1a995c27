package io.github.workprint.pdf;

import io.github.workprint.pdf.font.ParsedFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/** What form fields look like: vectors only, since a symbol font of the viewer's would not be embedded. */
final class FieldLooks {
    /** 9 pt black in the font of {@link #entryResources}. */
    static final String ENTRY_APPEARANCE = "/Entry 9 Tf 0 g";

    private static final COSName ENTRY = COSName.getPDFName("Entry");

    private final PDDocument document;
    private final ParsedFonts fonts;
    private final Map<String, PDAppearanceStream> drawn = new HashMap<>();
    private @Nullable PDResources entryResources;

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
        states.setItem(COSName.Off, stream(place, frame, new PDResources()));
        states.setItem(COSName.YES, stream(place, frame + tick, new PDResources()));
        return states;
    }

    /** A line with what is written on it: the rule under it is the page's. */
    PDAppearanceStream entry(PDRectangle place, String written) throws IOException {
        if (written.isEmpty()) {
            return stream(place, "/Tx BMC EMC\n", new PDResources());
        }
        PDResources resources = entryResources();
        String line = String.format(
                Locale.ROOT,
                "/Tx BMC q 0 0 %.2f %.2f re W n BT %s 1 %.2f Td <%s> Tj ET Q EMC\n",
                place.getWidth(),
                place.getHeight(),
                ENTRY_APPEARANCE,
                Math.max(1.5, (place.getHeight() - 9) / 2 + 2),
                encoded(written, fonts.entry().font()));
        return stream(place, line, resources);
    }

    /** What the font has no letter for is drawn without its accent, or as a dot; the value of the field keeps it. */
    private static String encoded(String written, PDFont font) throws IOException {
        StringBuilder codes = new StringBuilder();
        for (int character : written.codePoints().toArray()) {
            String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                    .substring(0, 1);
            for (String drawn : List.of(Character.toString(character), plain, "·")) {
                if (drawn.length() == 1 && WinAnsiEncoding.INSTANCE.contains(glyph(drawn))) {
                    codes.append(HexFormat.of().withUpperCase().formatHex(font.encode(drawn)));
                    break;
                }
            }
        }
        return codes.toString();
    }

    private static String glyph(String character) {
        return GlyphList.getAdobeGlyphList().codePointToName(character.codePointAt(0));
    }

    /** Fields of one size look the same and share the drawing. */
    private PDAppearanceStream stream(PDRectangle place, String drawing, PDResources resources) throws IOException {
        String look = String.format(Locale.ROOT, "%.1f %.1f ", place.getWidth(), place.getHeight()) + drawing;
        PDAppearanceStream known = drawn.get(look);
        if (known != null) {
            return known;
        }
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(resources);
        try (OutputStream out = stream.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        drawn.put(look, stream);
        return stream;
    }

    /** The font in which a viewer sets what is typed. */
    PDResources entryResources() throws IOException {
        PDResources known = entryResources;
        if (known != null) {
            return known;
        }
        COSDictionary named = new COSDictionary();
        named.setItem(ENTRY, fonts.entry().in(document));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, named);
        known = new PDResources(resources);
        entryResources = known;
        return known;
    }
}
