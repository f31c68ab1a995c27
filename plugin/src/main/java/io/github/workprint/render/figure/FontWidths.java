package io.github.workprint.render.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How wide the characters of a TrueType font are, read from its tables {@code head}, {@code hhea}, {@code hmtx} and
 * {@code cmap} (format 4), as the OpenType specification gives them: the same on every machine, unlike what a window system
 * measures.
 */
final class FontWidths {
    private static final int ENTRY = 16;
    private static final int FORMAT_OF_THE_BASIC_PLANE = 4;

    private final ByteBuffer font;
    private final double unitsPerEm;
    private final int metrics;
    private final int widths;
    private final int segments;

    /**
     * @param file a TrueType font
     * @throws IllegalArgumentException if it lacks one of the tables
     */
    FontWidths(byte[] file) {
        this.font = ByteBuffer.wrap(file).asReadOnlyBuffer();
        this.unitsPerEm = unsigned(table("head") + 18);
        this.metrics = unsigned(table("hhea") + 34);
        this.widths = table("hmtx");
        this.segments = characters(table("cmap"));
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xffff;
    }

    private int table(String tag) {
        byte[] name = new byte[tag.length()];
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + i * ENTRY;
            font.get(entry, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table '" + tag + "'");
    }

    private int characters(int cmap) {
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + i * 8 + 4);
            if (unsigned(subtable) == FORMAT_OF_THE_BASIC_PLANE) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("the font has no table of its characters in format 4");
    }

    /** The width of a line of text, in the unit of the size. */
    double of(String text, double size) {
        return text.chars().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int character) {
        int glyph = Math.min(glyph(character), metrics - 1);
        return unsigned(widths + glyph * 4);
    }

    /** The first glyph is the one for characters that the font has not: a broad box. */
    private int glyph(int character) {
        int twice = unsigned(segments + 6);
        int ends = segments + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            if (character <= unsigned(ends + i)) {
                int start = unsigned(starts + i);
                return character < start ? 0 : glyph(character, start, starts + twice + i, starts + 2 * twice + i);
            }
        }
        return 0;
    }

    private int glyph(int character, int start, int delta, int range) {
        int offset = unsigned(range);
        return offset == 0
                ? (character + unsigned(delta)) & 0xffff
                : unsigned(range + offset + 2 * (character - start));
    }
}
