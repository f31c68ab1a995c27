package io.github.workprint.finding;

import java.util.Locale;

/**
 * What is told of a text that anybody may have written: characters that nobody sees, or that change how others are seen or what a
 * terminal does, are written out, and what is quoted is short.
 */
public final class Legible {
    /** How many characters of somebody's text are quoted at most. */
    public static final int LONGEST_QUOTE = 200;

    private static final char QUOTE = '\'';

    private Legible() {}

    /** With invisible characters as escapes: a line end as {@code \n}, the right-to-left override as {@code \}{@code u202E}. */
    public static String text(String text) {
        if (text.chars().noneMatch(Legible::isHidden)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(one)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                legible.append(one).append(text.charAt(++i));
            } else if (isHidden(one)) {
                legible.append(escape(one));
            } else {
                legible.append(one);
            }
        }
        return legible.toString();
    }

    /** A message: legible, and with what stands in quotes cut short. */
    public static String message(String message) {
        String text = text(message);
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        StringBuilder brief = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(QUOTE); open >= 0; open = text.indexOf(QUOTE, from)) {
            int close = text.indexOf(QUOTE, open + 1);
            int end = close < 0 ? text.length() : close;
            int shown = Math.min(end, open + 1 + LONGEST_QUOTE);
            if (shown < end && Character.isHighSurrogate(text.charAt(shown - 1))) {
                shown--;
            }
            brief.append(text, from, shown).append(shown < end ? "…" : "");
            if (close < 0) {
                return brief.toString();
            }
            brief.append(QUOTE);
            from = close + 1;
        }
        return brief.append(text, from, text.length()).toString();
    }

    /** What is quoted, no longer than can be taken in. */
    public static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int shown = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, shown) + "…";
    }

    /** Control characters, those that turn the direction of text, those without width, and halves of characters. */
    private static boolean isHidden(int one) {
        return one < ' '
                || one >= 0x7F && one <= 0x9F
                || one == 0xAD
                || one == 0x61C
                || one >= 0x200B && one <= 0x200F
                || one >= 0x2028 && one <= 0x202E
                || one >= 0x2060 && one <= 0x206F
                || one == 0xFEFF
                || one >= 0xD800 && one <= 0xDFFF;
    }

    private static String escape(char one) {
        return switch (one) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04X", (int) one);
        };
    }
}
