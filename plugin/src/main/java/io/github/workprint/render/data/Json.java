package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes an edition's values as JSON. */
final class Json {
    private Json() {}

    static byte[] bytes(Consumer<JsonGenerator> content) {
        return JsonText.of(content).getBytes(StandardCharsets.UTF_8);
    }

    /** A leaf as a string, a list as an array, everything else as an object by key. */
    static void node(JsonGenerator json, Node node) {
        if (node instanceof Leaf leaf) {
            json.writeString(leaf.value());
            return;
        }
        Branch branch = (Branch) node;
        if (branch.form().isList()) {
            json.writeStartArray();
            branch.children().forEach(child -> node(json, child));
            json.writeEndArray();
        } else {
            json.writeStartObject();
            for (Node child : branch.children()) {
                json.writeName(child.key());
                node(json, child);
            }
            json.writeEndObject();
        }
    }
}
