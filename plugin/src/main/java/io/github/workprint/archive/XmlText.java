package io.github.workprint.archive;

import java.nio.charset.StandardCharsets;

/** XML as it is written, without blanks between elements, which some readers take for content; whatever is said in it is escaped, and characters that XML 1.0 does not know are left out. */
public final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names, each before its value */
    public void open(String name, String... attributes) {
        tag(name, attributes);
        text.append('>');
    }

    public void close(String name) {
        text.append("</").append(name).append('>');
    }

    public void empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>");
    }

    public void element(String name, String content, String... attributes) {
        tag(name, attributes);
        text.append('>');
        escape(content);
        close(name);
    }

    /** @param attributes names, each before its value */
    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String words) {
        words.codePoints().filter(XmlText::isCharacter).forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(letter);
            }
        });
    }

    /** XML 1.0, production 2. */
    private static boolean isCharacter(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    /** In UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
