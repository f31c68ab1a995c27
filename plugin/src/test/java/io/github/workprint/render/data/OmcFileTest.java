package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.workprint.Thoroughness;
import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.reference.RandomSpecs;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export to the Ontology for Media Creation, held against its schema. */
class OmcFileTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final int GENERATED = Thoroughness.cases(60, 1_000);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Schema schema = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(Files.readString(Path.of("src/test/resources/omc/OMC-JSON-v2.8.schema.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Edition> edition(String text) {
        Histories histories = Histories.read(
                new VersionTexts(List.of(new VersionText("film", "film.yaml", text)), Findings.NONE),
                new SpecReader(VOCABULARY));
        return histories.all().stream()
                .map(history -> Editions.of(history, FormatLibrary.load()).get(0))
                .findFirst();
    }

    private static Edition sample() throws IOException {
        return edition(Files.readString(Path.of("../sample-project/src/workprint/the-salt-road/2.1.1.yaml")))
                .orElseThrow();
    }

    private void holds(Edition whole, Readers audience) {
        Edition edition = Pruning.of(List.of(whole), audience).get(0);
        byte[] file = OmcFile.of(edition);
        assertArrayEquals(file, OmcFile.of(edition), "the same bytes");
        JsonNode omc = MAPPER.readTree(file);
        assertEquals(
                List.of(),
                schema.validate(omc).stream().map(Object::toString).limit(5).toList(),
                audience.word());
        Set<String> own = new TreeSet<>();
        omc.valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(entity -> assertTrue(own.add(id(entity)), id(entity) + " is there twice"));
        Set<String> named = new TreeSet<>();
        references(omc, named);
        named.removeAll(own);
        assertEquals(Set.of(), named, "references lead somewhere");
        Set<String> said = new TreeSet<>();
        texts(omc, said);
        Set<String> lost = new TreeSet<>();
        leaves(edition.root()).forEach(leaf -> lost.add(leaf.value()));
        lost.removeAll(said);
        lost.removeIf(value -> value.startsWith("stage/") && own.contains(value));
        assertEquals(Set.of(), lost, "what the audience sees is in the file, for " + audience.word());
    }

    private static String id(JsonNode entity) {
        return entity.at("/identifier/0/identifierValue").asString();
    }

    private static void references(JsonNode node, Set<String> named) {
        if (node.isObject() && node.has("identifier")) {
            named.add(id(node));
        }
        node.valueStream().forEach(child -> references(child, named));
    }

    private static void texts(JsonNode node, Set<String> said) {
        if (node.isString()) {
            said.add(node.asString());
        }
        node.valueStream().forEach(child -> texts(child, said));
    }

    private static Stream<Leaf> leaves(Node node) {
        return node instanceof Leaf leaf
                ? Stream.of(leaf)
                : ((Branch) node).children().stream().flatMap(OmcFileTest::leaves);
    }

    @Test
    void theSampleIsValidForEveryAudienceAndComplete() throws IOException {
        Edition whole = sample();
        for (Readers audience : Readers.circles()) {
            holds(whole, audience);
        }
    }

    @Test
    void generatedSpecsAreValidAndComplete() {
        List<Long> unread = new ArrayList<>();
        for (long seed = 0; seed < GENERATED; seed++) {
            Map<String, @Nullable Object> tree = RandomSpecs.tree(seed, VOCABULARY);
            Optional<Edition> edition = edition(PlainYaml.of(tree));
            if (edition.isEmpty()) {
                unread.add(seed);
                continue;
            }
            for (Readers audience : Readers.circles()) {
                holds(edition.get(), audience);
            }
        }
        assertEquals(List.of(), unread);
    }

    @Test
    void aStageIsATaskThatTakesAndMakes() throws IOException {
        JsonNode omc = MAPPER.readTree(OmcFile.of(sample()));
        JsonNode task = omc.at("/Task")
                .valueStream()
                .filter(one -> id(one).equals("stage/offload"))
                .findFirst()
                .orElseThrow();
        assertEquals("offload", task.at("/taskFC/functionalType").asString());
        JsonNode context = omc.at("/Context")
                .valueStream()
                .filter(one -> id(one).equals(id(task.at("/Context/0"))))
                .findFirst()
                .orElseThrow();
        assertEquals("role/dit", id(context.at("/contributor/Participant/0")));
        assertEquals("material/a-cam", id(context.at("/uses/Asset/0")));
        assertEquals(
                "workprint:film",
                context.at("/uses/Asset/0/identifier/0/identifierScope").asString());
    }

    @Test
    void whatAnAudienceDoesNotSeeIsNotInItsFile() throws IOException {
        Edition client = Pruning.of(List.of(sample()), Readers.CLIENT).get(0);
        String omc = new String(OmcFile.of(client), StandardCharsets.UTF_8);
        assertTrue(!omc.contains("ternfilms.example") && !omc.contains("07700 9001"), "no contacts");
    }
}
