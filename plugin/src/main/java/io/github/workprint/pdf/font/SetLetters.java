package io.github.workprint.pdf.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which letters can be set one beside the other as their font draws them. The engine does not shape: it neither joins nor moves letters, so
 * that scripts that need it would come out wrong whatever the font. Arabic is joined by letters that Unicode has for that.
 */
final class SetLetters {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.TIFINAGH,
            UnicodeScript.COPTIC,
            UnicodeScript.OGHAM,
            UnicodeScript.RUNIC);

    /** The parts of Korean syllables, which stand together in one square. */
    private static final int FIRST_PART = 0x1100;

    private static final int LAST_PART = 0x11FF;

    private SetLetters() {}

    static boolean areSetApart(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint)) && !(codePoint >= FIRST_PART && codePoint <= LAST_PART);
    }
}
