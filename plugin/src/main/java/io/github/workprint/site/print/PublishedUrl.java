package io.github.workprint.site.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where the output directory is published, with a slash at its end. */
public record PublishedUrl(URI root) {
    /** @return nothing where it is no address of a web server */
    public static Optional<PublishedUrl> of(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean whole = url.getHost() != null && url.getRawQuery() == null && url.getRawFragment() == null;
            return web && whole ? Optional.of(new PublishedUrl(url)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** The address of a file or folder of the site. */
    public String to(String path) {
        try {
            return root + new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException never) {
            throw new IllegalArgumentException(path, never);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
