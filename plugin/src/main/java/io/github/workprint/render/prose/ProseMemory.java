package io.github.workprint.render.prose;

import java.util.Optional;

/** Keeps what Asciidoctor has made of fragments from one run to the next, so that it need not be booted for them again. */
public interface ProseMemory {
    /** Remembers nothing. */
    ProseMemory NONE = new ProseMemory() {
        @Override
        public Optional<ProseHtml> find(String source) {
            return Optional.empty();
        }

        @Override
        public void keep(String source, ProseHtml html) {}
    };

    /** What was made of a fragment; empty where nobody remembers. */
    Optional<ProseHtml> find(String source);

    void keep(String source, ProseHtml html);
}
