package io.github.workprint.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Looks up what a print needs beside the page itself: style sheets, fonts, the colour profile. */
@FunctionalInterface
public interface PrintAssets {
    /**
     * Returns the bytes of an asset.
     *
     * @param name relative to the look's root, with slashes, such as {@code fonts/IBMPlexSans-Regular.ttf}
     * @throws UncheckedIOException if it is missing or unreadable
     */
    byte[] read(String name);

    /** Reads a UTF-8 text asset; fails as {@link #read} does. */
    default String readText(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    /** The default look, from the templates jar. */
    static PrintAssets ofTemplates() {
        return name -> {
            String path = "/io/github/workprint/templates/" + name;
            try (InputStream in = PrintAssets.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IOException("the look has no file " + name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
