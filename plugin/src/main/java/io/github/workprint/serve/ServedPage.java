package io.github.workprint.serve;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

/** A page of the site with what shows it live: a script and a style of the server's, which its policy lets in and lets listen to the server. */
final class ServedPage {
    /** Where the files of the server lie; no audience can be called so. */
    static final String OWN = "/_workprint/";

    private static final String STRICT = "content=\"default-src 'none';";
    private static final String LISTENING = STRICT + " connect-src 'self';";

    private ServedPage() {}

    /** @param page as a build writes it */
    static byte[] of(byte[] page) {
        return with(page, tag(page));
    }

    /** A page of the server's own, in the place of one of the site. */
    static byte[] notice(String title, String text) {
        return with(plain(title, text), "");
    }

    /** @param tag stands for what the site has at this address; empty where it has nothing */
    private static byte[] with(byte[] page, String tag) {
        String text = new String(page, StandardCharsets.UTF_8);
        String added = "<link rel=\"stylesheet\" href=\"" + OWN + "live.css\">\n<script defer src=\"" + OWN
                + "live.js\" data-tag=\"" + tag + "\"></script>\n</head>";
        return text.replace(STRICT, LISTENING).replaceFirst("</head>", added).getBytes(StandardCharsets.UTF_8);
    }

    /** Stands for what a page says. */
    static String tag(byte[] page) {
        return Hashing.sha256().hashBytes(page).toString().substring(0, 24);
    }

    private static byte[] plain(String title, String text) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body class="workprint-notice">
                <main>
                <h1>%s</h1>
                <p>%s</p>
                </main>
                </body>
                </html>
                """
                .replaceFirst("%s", escaped(title))
                .replaceFirst("%s", escaped(title))
                .replaceFirst("%s", escaped(text))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return Matcher.quoteReplacement(
                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
