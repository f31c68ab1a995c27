package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an edition as OMC-JSON 2.8, the Ontology for Media Creation of MovieLabs: who does what with what and where, for systems that
 * speak it. Identifiers are our addresses in a scope of ours. What the ontology has no place for stands in {@code customData}, so that
 * nothing that the audience may see is lost; {@code docs/omc.md} says what becomes of what.
 */
final class OmcFile {
    private static final String SCHEMA = "https://movielabs.com/omc/json/schema/v2.8";
    private static final String DOMAIN = "workprint";
    private static final String PRODUCTION = "production";
    private static final String CREATIVE_WORK = "CreativeWork";
    private static final String PARTICIPANT = "Participant";
    private static final String ASSET = "Asset";
    private static final String INFRASTRUCTURE = "Infrastructure";
    /** Ends the identifier of how the files of a format are made up, and of what a stage works with. */
    private static final String STRUCTURE = "/structure";

    private static final String CONTEXT = "/context";

    /** Collections of the edition that become entities of their own. */
    private static final Set<String> TOLD = Set.of(
            "people", "organisations", "roles", "materials", "formats", "deliverables", "volumes", "links", "stages");

    private static final Set<String> ASSETS = Set.of("material", "format", "deliverable");
    private static final Map<String, String> CATEGORIES = Map.of("feature", "movie", "short", "short", "series", "tv");
    private static final Map<String, String> CAPTURE = Map.of("camera", "capture.ocf", "sound", "capture.audio");

    private final Edition edition;
    private final Map<String, Branch> entities;
    private final JsonGenerator json;

    private OmcFile(Edition edition, JsonGenerator json) {
        this.edition = edition;
        this.entities = edition.entities();
        this.json = json;
    }

    static byte[] of(Edition edition) {
        return Json.bytes(json -> new OmcFile(edition, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeName(CREATIVE_WORK);
        json.writeStartArray();
        creativeWork();
        json.writeEndArray();
        json.writeName("Context");
        json.writeStartArray();
        production();
        of("stages").forEach(this::context);
        json.writeEndArray();
        all("Person", "people", this::person);
        all("Organization", "organisations", this::organisation);
        all(PARTICIPANT, "roles", this::participant);
        json.writeName("AssetSC");
        json.writeStartArray();
        of("formats").forEach(this::structure);
        json.writeEndArray();
        json.writeName(ASSET);
        json.writeStartArray();
        Stream.of("materials", "formats", "deliverables").flatMap(this::of).forEach(this::asset);
        json.writeEndArray();
        json.writeName(INFRASTRUCTURE);
        json.writeStartArray();
        of("volumes").forEach(volume -> infrastructure(volume, "storage"));
        of("links").forEach(link -> infrastructure(link, "network"));
        json.writeEndArray();
        all("Task", "stages", this::task);
        json.writeEndObject();
    }

    private Stream<Branch> of(String collection) {
        return edition.root().child(collection).stream()
                .flatMap(found -> ((Branch) found).children().stream())
                .map(Branch.class::cast);
    }

    private interface Content {
        void write(Branch thing);
    }

    private void all(String type, String collection, Content content) {
        json.writeName(type);
        json.writeStartArray();
        of(collection).forEach(content::write);
        json.writeEndArray();
    }

    private void begin(String type, String address) {
        json.writeStartObject();
        json.writeStringProperty("entityType", type);
        json.writeStringProperty("schemaVersion", SCHEMA);
        identifier(address);
    }

    private void identifier(String address) {
        json.writeName("identifier");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("identifierScope", DOMAIN + ":" + edition.workflow());
        json.writeStringProperty("identifierValue", address);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Begins what a thing of the edition becomes: its identifier and what it is called. */
    private void begin(String type, Branch thing) {
        begin(type, thing.path());
        json.writeStringProperty("name", thing.title());
        text("description", thing.value("description"));
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }

    /** Ends it: with the fields that have found no place. */
    private void end(Branch thing, String... placed) {
        Set<String> told = Set.of(placed);
        custom(thing.children().stream()
                .filter(field -> !told.contains(field.key()) && !field.key().equals(thing.titleKey()))
                .filter(field -> !field.key().equals("description"))
                .toList());
        json.writeEndObject();
    }

    private void custom(List<Node> fields) {
        if (fields.isEmpty()) {
            return;
        }
        json.writeName("customData");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("domain", DOMAIN);
        json.writeName("value");
        json.writeStartObject();
        for (Node field : fields) {
            json.writeName(field.key());
            Json.node(json, field);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void reference(String address) {
        json.writeStartObject();
        identifier(address);
        json.writeEndObject();
    }

    /** @param addresses by the types of what they name */
    private void references(String name, Map<String, List<String>> addresses) {
        if (addresses.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        addresses.forEach((type, several) -> {
            if (!several.isEmpty()) {
                list(type, several);
            }
        });
        json.writeEndObject();
    }

    private void list(String name, List<String> addresses) {
        json.writeName(name);
        json.writeStartArray();
        addresses.forEach(this::reference);
        json.writeEndArray();
    }

    /** What fields of a thing name, of some kinds, as far as the readers see it. */
    private List<String> named(Branch thing, Set<String> kinds, String... fields) {
        List<String> named = new ArrayList<>();
        for (String field : fields) {
            thing.child(field).stream()
                    .flatMap(OmcFile::leaves)
                    .map(Leaf::value)
                    .filter(address -> entities.containsKey(address)
                            && kinds.contains(address.substring(0, Math.max(0, address.indexOf('/')))))
                    .filter(address -> !named.contains(address))
                    .forEach(named::add);
        }
        return named;
    }

    private static Stream<Leaf> leaves(Node node) {
        return node instanceof Leaf leaf
                ? Stream.of(leaf)
                : ((Branch) node).children().stream().flatMap(OmcFile::leaves);
    }

    private Optional<Branch> about() {
        return edition.root().child(PRODUCTION).filter(Branch.class::isInstance).map(Branch.class::cast);
    }

    private void creativeWork() {
        begin(CREATIVE_WORK, PRODUCTION);
        String title = about().flatMap(production -> production.value("title")).orElse(edition.workflow());
        json.writeStringProperty("name", title);
        json.writeStringProperty("creativeWorkType", "creativeWork");
        text(
                "creativeWorkCategory",
                about().flatMap(production -> production.value("kind"))
                        .flatMap(kind -> Optional.ofNullable(CATEGORIES.get(kind))));
        json.writeName("creativeWorkTitle");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("titleName", title);
        json.writeEndObject();
        json.writeEndArray();
        custom(about().map(Branch::children).orElse(List.of()).stream()
                .filter(field -> !field.key().equals("title"))
                .toList());
        json.writeEndObject();
    }

    /** The version as a whole, with all that is no entity of the ontology. */
    private void production() {
        begin("Context", PRODUCTION + CONTEXT);
        json.writeStringProperty("name", edition.workflow() + " " + edition.version());
        json.writeStringProperty("contextType", PRODUCTION);
        references("contributesTo", Map.of(CREATIVE_WORK, List.of(PRODUCTION)));
        custom(edition.root().children().stream()
                .filter(part -> !TOLD.contains(part.key()) && !part.key().equals(PRODUCTION))
                .toList());
        json.writeEndObject();
    }

    /** What a stage works with: by whom, from what, to what, where. */
    private void context(Branch stage) {
        begin("Context", stage.path() + CONTEXT);
        json.writeStringProperty("name", stage.title());
        json.writeStringProperty("contextType", PRODUCTION);
        json.writeStringProperty("contextCategory", "stage");
        list("Context", List.of(PRODUCTION + CONTEXT));
        references("contributor", Map.of(PARTICIPANT, named(stage, Set.of("role"), "owner")));
        references("contributesTo", Map.of(CREATIVE_WORK, List.of(PRODUCTION)));
        Map<String, List<String>> uses = new LinkedHashMap<>();
        uses.put(ASSET, named(stage, ASSETS, "takes"));
        uses.put(INFRASTRUCTURE, named(stage, Set.of("volume", "link"), "copies"));
        references("uses", uses);
        references("produces", Map.of(ASSET, named(stage, ASSETS, "makes")));
        json.writeEndObject();
    }

    private void task(Branch stage) {
        begin("Task", stage);
        stage.value("kind").ifPresent(kind -> {
            json.writeName("taskFC");
            json.writeStartObject();
            json.writeStringProperty("functionalType", kind);
            json.writeEndObject();
        });
        list("Context", List.of(stage.path() + CONTEXT));
        end(stage, "kind", "owner", "takes", "makes", "copies");
    }

    private void person(Branch person) {
        begin("Person", person);
        json.writeStringProperty("structuralType", "person");
        contact(person);
        json.writeName("personName");
        json.writeStartObject();
        json.writeStringProperty("fullName", person.title());
        json.writeEndObject();
        end(person, "email", "phone");
    }

    private void contact(Branch thing) {
        Map<String, Optional<String>> ways = new LinkedHashMap<>();
        ways.put("email", thing.value("email"));
        ways.put("telephone", thing.value("phone"));
        if (ways.values().stream().allMatch(Optional::isEmpty)) {
            return;
        }
        json.writeName("contact");
        json.writeStartObject();
        ways.forEach((way, value) -> value.ifPresent(address -> {
            json.writeName(way);
            json.writeStartObject();
            json.writeStringProperty("business", address);
            json.writeEndObject();
        }));
        json.writeEndObject();
    }

    private void organisation(Branch organisation) {
        begin("Organization", organisation);
        json.writeStringProperty("structuralType", "organization");
        json.writeName("organizationName");
        json.writeStartObject();
        json.writeStringProperty("fullName", organisation.title());
        json.writeEndObject();
        contact(organisation);
        end(organisation, "email", "phone");
    }

    /** A role is somebody who takes part; who that is, is a person, else an organisation. */
    private void participant(Branch role) {
        begin(PARTICIPANT, role);
        List<String> people = named(role, Set.of("person"), "person");
        List<String> houses = named(role, Set.of("organisation"), "org");
        List<String> holder = people.isEmpty() ? houses : people;
        if (!holder.isEmpty()) {
            json.writeName("ParticipantSC");
            reference(holder.get(0));
        }
        json.writeName("participantFC");
        json.writeStartObject();
        json.writeStringProperty("jobTitle", role.title());
        json.writeEndObject();
        if (people.isEmpty()) {
            end(role, houses.isEmpty() ? "title" : "org");
        } else {
            end(role, "person");
        }
    }

    private void structure(Branch format) {
        begin("AssetSC", format.path() + STRUCTURE);
        json.writeStringProperty("name", format.title());
        end(format);
    }

    private void asset(Branch thing) {
        begin(ASSET, thing);
        boolean format = thing.path().startsWith("format/");
        List<String> formats = format ? List.of(thing.path()) : named(thing, Set.of("format"), "format");
        if (!formats.isEmpty()) {
            json.writeName("AssetSC");
            reference(formats.get(0) + STRUCTURE);
        }
        thing.value("kind")
                .flatMap(kind -> Optional.ofNullable(CAPTURE.get(kind)))
                .filter(type -> thing.path().startsWith("material/"))
                .ifPresent(type -> {
                    json.writeName("assetFC");
                    json.writeStartObject();
                    json.writeStringProperty("functionalType", type);
                    json.writeEndObject();
                });
        list("Context", List.of(PRODUCTION + CONTEXT));
        if (format) {
            json.writeEndObject();
        } else if (formats.isEmpty()) {
            end(thing);
        } else {
            end(thing, "format");
        }
    }

    private void infrastructure(Branch thing, String use) {
        begin(INFRASTRUCTURE, thing);
        json.writeName("infrastructureFC");
        json.writeStartObject();
        json.writeStringProperty("functionalType", use);
        json.writeEndObject();
        list("Context", List.of(PRODUCTION + CONTEXT));
        end(thing);
    }
}
