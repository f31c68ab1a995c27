package io.github.workprint.pdf.font;

/**
 * A character that a page holds and that none of the fonts can draw as it is written.
 * It comes out as {@code #}, or unjoined if its script is Devanagari.
 *
 * @param character the character, one code point
 * @param context the text around its first occurrence, at most some 20 characters on either side
 */
public record MissingGlyph(String character, String context) {
    /** Its name in Unicode's notation, such as {@code U+4E2D}. */
    public String codePoint() {
        return String.format(java.util.Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
