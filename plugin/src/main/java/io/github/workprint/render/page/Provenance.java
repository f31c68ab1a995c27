package io.github.workprint.render.page;

/** Says in words where a value comes from that its author did not write here. */
record Provenance(Messages messages) {
    String words(String via) {
        return messages.get(via.startsWith("library/") ? "via.library" : "via.defaults");
    }
}
