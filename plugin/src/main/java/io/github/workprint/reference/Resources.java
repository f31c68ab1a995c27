package io.github.workprint.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The written parts of the generated pages, which lie beside the class. */
final class Resources {
    private Resources() {}

    /** An introduction, as Markdown. */
    static String head(String page) {
        return read("heads/" + page + ".md")
                .orElseThrow(() -> new IllegalStateException("the page " + page + " has no introduction"));
    }

    /** A snippet of a spec that shows something in use. */
    static Optional<String> example(String name) {
        return read("examples/" + name + ".yaml");
    }

    private static Optional<String> read(String file) {
        try (InputStream in = Resources.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
