package io.github.workprint.pdf.font;

/**
 * A character that a page holds and that none of the fonts can draw as it is written.
 * Its number is printed in its place, so that two names never look alike.
 *
 * @param character the character, one code point
 * @param context the text around its first occurrence, at most some 20 characters on either side
 */
public record MissingGlyph(String character, String context) {
    /** Whether a font would not help: letters of its script are joined or moved as they are set, which the printer cannot do. */
    public boolean isShaped() {
        return !SetLetters.areSetApart(character.codePointAt(0));
    }

    /** Its name in Unicode's notation, such as {@code U+4E2D}. */
    public String codePoint() {
        return String.format(java.util.Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
