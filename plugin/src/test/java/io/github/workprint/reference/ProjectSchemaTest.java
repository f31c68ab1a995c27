package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.workprint.history.VersionText;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a project offers what the project has names for, says what to write instead, and accepts what it accepted. */
final class ProjectSchemaTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Path SPEC = Path.of("..", "sample-project", "src", "workprint", "the-salt-road", "2.1.1.yaml");

    private static JsonNode schema(ProjectIds ids) {
        return JsonMapper.builder().build().readTree(LanguageSchema.text(VOCABULARY, ids));
    }

    private static String text() {
        try {
            return Files.readString(SPEC);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ProjectIds sample() {
        Spec spec = new SpecReader(VOCABULARY)
                .read(new VersionText("film", "2.1.1.yaml", text()), finding -> {})
                .orElseThrow();
        return ProjectIds.of(List.of(spec), FormatLibrary.load());
    }

    /** All that is offered for a field, in whatever form it may be written. */
    private static List<String> offered(JsonNode schema, String record, String field) {
        List<String> offered = new ArrayList<>();
        collect(schema, schema.at("/$defs/" + record + "/properties/" + field), offered);
        return offered;
    }

    private static void collect(JsonNode schema, JsonNode node, List<String> offered) {
        node.path("enum").valueStream().forEach(one -> offered.add(one.asString()));
        node.path("anyOf").valueStream().forEach(one -> collect(schema, one, offered));
        if (node.has("items")) {
            collect(schema, node.path("items"), offered);
        }
        if (node.has("$ref")) {
            collect(schema, schema.at(node.path("$ref").asString().substring(1)), offered);
        }
    }

    @Test
    void offersIdsAndRowsOfTheLibrary() {
        JsonNode schema = schema(sample());
        assertTrue(
                offered(schema, "stage", "owner").containsAll(List.of("editor", "dit")),
                () -> offered(schema, "stage", "owner").toString());
        assertTrue(offered(schema, "stage", "after").contains("grade"));
        assertTrue(offered(schema, "stage", "takes").contains("offline-proxy"));
        assertFalse(offered(schema, "stage", "takes").contains("grade"), "a stage is nothing that is taken");
        assertTrue(offered(schema, "format", "uses").contains("prores-hq-uhd-25"));
        assertTrue(
                schema.toString().contains("\"stage/grade\""),
                "where an address may be written, addresses are offered");
        assertEquals(
                schema.at("/$defs/id-role/anyOf/0/enum").size(),
                schema.at("/$defs/id-role/anyOf/0/enumDescriptions").size());
    }

    @Test
    void offersNoTruthWhereANameIsWritten() {
        for (JsonNode schema : List.of(schema(ProjectIds.none()), schema(sample()))) {
            List<String> where = new ArrayList<>();
            booleans("", schema, where);
            assertEquals(List.of("/$defs/value-flag"), where);
        }
    }

    private static void booleans(String path, JsonNode node, List<String> where) {
        boolean here = node.path("type").asString("").equals("boolean")
                || node.path("type").valueStream().anyMatch(type -> type.asString()
                        .equals("boolean"));
        if (here) {
            where.add(path);
        }
        node.properties().forEach(child -> booleans(path + "/" + child.getKey(), child.getValue(), where));
        int index = 0;
        for (JsonNode item : node.isArray() ? node.valueStream().toList() : List.<JsonNode>of()) {
            booleans(path + "/" + index++, item, where);
        }
    }

    @Test
    void everyQuantitySaysWhichUnitsItTakes() {
        Set<String> messages = new TreeSet<>();
        JsonNode schema = schema(ProjectIds.none());
        messages(schema, messages);
        assertTrue(
                messages.stream().anyMatch(message -> message.contains("a number and a unit: wd")), messages::toString);
    }

    private static void messages(JsonNode node, Set<String> messages) {
        assertEquals(node.has("pattern") && node.path("pattern").isString(), node.has("errorMessage"), node::toString);
        if (node.has("errorMessage")) {
            messages.add(node.path("errorMessage").asString());
        }
        node.forEach(child -> messages(child, messages));
    }

    @Test
    void acceptsWhatTheSchemaOfTheLanguageAccepts() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LanguageSchema.text(VOCABULARY, sample()));
        assertEquals(List.of(), schema.validate(EditorView.of(text())));
        assertEquals(
                List.of(),
                schema.validate(EditorView.of(text().replace("owner: editor", "owner: somebody-new"))),
                "an id may have been given since");
    }
}
