package io.github.workprint.render.prose;

import java.util.Map;

/** One converter for all tests of a JVM, because every boot of Asciidoctor takes seconds. */
final class SharedProse {
    static final Prose PROSE =
            new Prose(new ProseStyle(0, Map.of("tip", "Hint"), anchor -> anchor.startsWith("stage-")));

    private SharedProse() {}

    static String html(String asciidoc) {
        return PROSE.convert(asciidoc).html();
    }
}
