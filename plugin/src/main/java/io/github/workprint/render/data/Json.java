package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON: two spaces, line feeds, fields in the order in which they are declared. */
final class Json {
    private Json() {}

    static byte[] bytes(Consumer<JsonGenerator> content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, out)) {
            content.accept(json);
        }
        return out.append('\n').toString();
    }

    /** A leaf as a string, a list as an array, everything else as an object by key. */
    static void node(JsonGenerator json, Node node) {
        if (node instanceof Leaf leaf) {
            json.writeString(leaf.value());
            return;
        }
        Branch branch = (Branch) node;
        if (branch.form() == Form.SET || branch.form() == Form.SEQUENCE) {
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
