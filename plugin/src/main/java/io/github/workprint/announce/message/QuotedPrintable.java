package io.github.workprint.announce.message;

import java.nio.charset.StandardCharsets;

/** Writes a text in UTF-8 so that it passes every mail server as it is: quoted-printable, RFC 2045. */
final class QuotedPrintable {
    /** Without the sign that says that the line goes on. */
    private static final int WIDEST = 75;

    private static final String DIGITS = "0123456789ABCDEF";

    private QuotedPrintable() {}

    /** @param text with line feeds; those of the result are of the mail */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\r\n");
            line(line.getBytes(StandardCharsets.UTF_8), out);
        }
        return out.toString();
    }

    private static void line(byte[] line, StringBuilder out) {
        int width = 0;
        for (int i = 0; i < line.length; i++) {
            int octet = line[i] & 0xFF;
            boolean blankAtEnd = octet == ' ' && i == line.length - 1;
            // A full stop or "From " at the beginning of a line has been eaten by a server before.
            boolean atBegin = width == 0 && (octet == '.' || octet == 'F');
            boolean plain = octet >= ' ' && octet <= '~' && octet != '=' && !blankAtEnd && !atBegin;
            int size = plain ? 1 : 3;
            if (width + size > WIDEST) {
                out.append("=\r\n");
                width = 0;
            }
            if (plain) {
                out.append((char) octet);
            } else {
                out.append('=').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xF));
            }
            width += size;
        }
    }
}
