package io.github.workprint.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The server's own pages, which are templates beside this class: {@code @name@} stands for a text. */
final class OwnPage {
    private static final Pattern PLACE = Pattern.compile("@([a-z]+)@");

    private OwnPage() {}

    /** A page in the place of one of the site. */
    static byte[] notice(String title, String text) throws IOException {
        return bytes(filled("notice.html", Map.of("title", escaped(title), "text", escaped(text))));
    }

    /** What other devices scan to come in. */
    static byte[] invitations(List<String> addresses) throws IOException {
        StringBuilder invitations = new StringBuilder();
        for (String address : addresses) {
            QrCode code = QrCode.of(address);
            invitations.append(filled(
                    "invitation.html",
                    Map.of(
                            "side", String.valueOf(code.size()),
                            "path", code.path(),
                            "address", escaped(address))));
        }
        return bytes(filled("invitations.html", Map.of("invitations", invitations.toString())));
    }

    /** A file beside this class, as it is. */
    static byte[] file(String name) throws IOException {
        try (InputStream file = OwnPage.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static String filled(String template, Map<String, String> texts) throws IOException {
        return PLACE.matcher(new String(file(template), StandardCharsets.UTF_8))
                .replaceAll(place -> Matcher.quoteReplacement(text(place, texts)));
    }

    private static String text(MatchResult place, Map<String, String> texts) {
        return Objects.requireNonNull(texts.get(place.group(1)), place.group());
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> switch (letter) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> String.valueOf((char) letter);
                })
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
