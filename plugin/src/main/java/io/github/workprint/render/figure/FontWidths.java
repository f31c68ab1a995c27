package io.github.workprint.render.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How wide the characters of a TrueType font are, by its own tables: the same on every machine, unlike what a window system
 * measures. A character that the font has not is as wide as the box that stands for it.
 */
final class FontWidths {
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final double unitsPerEm;

    /**
     * @param file a TrueType font
     * @throws IllegalArgumentException if it is none
     */
    FontWidths(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parseEmbedded(new ByteArrayInputStream(file))) {
            this.characters = font.getUnicodeCmapLookup();
            this.widths = font.getHorizontalMetrics();
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new IllegalArgumentException("the font cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** The width of a line of text, in the unit of the size. */
    double of(String text, double size) {
        int advance = text.codePoints()
                .map(character -> widths.getAdvanceWidth(characters.getGlyphId(character)))
                .sum();
        return advance * size / unitsPerEm;
    }
}
