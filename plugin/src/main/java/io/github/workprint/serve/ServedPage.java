package io.github.workprint.serve;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** A page of the site with what shows it live: a script and a style of the server's, which its policy lets in and lets listen to the server. */
final class ServedPage {
    /** Where the files of the server lie; no audience can be called so. */
    static final String OWN = "/_workprint/";

    private static final String STRICT = "content=\"default-src 'none';";
    private static final String LISTENING = STRICT + " connect-src 'self';";

    private ServedPage() {}

    /** @param page as a build writes it */
    static byte[] of(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        String added = "<link rel=\"stylesheet\" href=\"" + OWN + "live.css\">\n<script defer src=\"" + OWN
                + "live.js\" data-tag=\"" + tag(page) + "\"></script>\n</head>";
        return text.replace(STRICT, LISTENING).replaceFirst("</head>", added).getBytes(StandardCharsets.UTF_8);
    }

    /** Stands for what a page says. */
    static String tag(byte[] page) {
        return Hashing.sha256().hashBytes(page).toString().substring(0, 24);
    }
}
