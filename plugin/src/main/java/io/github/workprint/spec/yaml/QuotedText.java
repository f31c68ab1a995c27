package io.github.workprint.spec.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in double quotes, which is the one form of YAML that can hold any. */
public final class QuotedText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");

    private QuotedText() {}

    /** On one line, with what nobody sees spelled out. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    String one = Character.toString(letter);
                    if (UNSEEN.matcher(one).matches()) {
                        quoted.append(String.format(Locale.ROOT, letter > 0xFFFF ? "\\U%08X" : "\\u%04X", letter));
                    } else {
                        quoted.append(one);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether it holds what nobody sees, but for line ends, so that no other form gives it back. */
    public static boolean isNeededFor(String text) {
        return UNSEEN.matcher(text).find();
    }
}
