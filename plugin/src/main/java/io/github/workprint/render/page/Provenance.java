package io.github.workprint.render.page;

import io.github.workprint.messages.Messages;

/** Says in words where a value comes from that its author did not write here. */
record Provenance(Messages messages) {
    String words(String via) {
        return messages.get(via.startsWith("library/") ? "via.library" : "via.defaults");
    }
}
