package io.github.workprint.reference;

import io.github.workprint.history.SetText;
import io.github.workprint.json.JsonText;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.event.RecordedEvent;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.SameAsSource;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.work.Beginning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The language as a JSON Schema, draft 2020-12, by which editors complete and check a spec while it is written. It accepts
 * what the reader accepts, as far as a schema can tell; scalars may have any type that YAML 1.2 gives the text that is legal.
 */
public final class LanguageSchema {
    public static final String ID = "urn:workprint:schema:1";

    public static final String RECORDS_ID = "urn:workprint:schema:record:1";

    /** What that of records is called, beside the workflows. */
    public static final String RECORDS_FILE = "workprint.record.schema.json";

    /** What it is called, beside the workflows. */
    public static final String FILE = "workprint.schema.json";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final ValueSchemas values;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private LanguageSchema(Vocabulary vocabulary, ProjectIds ids) {
        this.values = new ValueSchemas(vocabulary, ids);
    }

    /** The schema as JSON, the same text for the same declarations. */
    public static String text(Vocabulary vocabulary) {
        return text(vocabulary, ProjectIds.none());
    }

    /** The same for one project: it accepts no more and no less, and offers what the project has names for. */
    public static String text(Vocabulary vocabulary, ProjectIds ids) {
        return JsonText.of(new LanguageSchema(vocabulary, ids).whole());
    }

    /** That of the records beside the versions, for one project. */
    public static String ofRecords(Vocabulary vocabulary, ProjectIds ids) {
        return JsonText.of(new LanguageSchema(vocabulary, ids).records());
    }

    private Map<String, Object> whole() {
        return whole(ID, "Workprint spec", "One version of a production's post-production workflow.", Spec.class);
    }

    private Map<String, Object> records() {
        return whole(RECORDS_ID, "Workprint record", "Something that happened with a version.", RecordedEvent.class);
    }

    private Map<String, Object> whole(String id, String title, String about, Class<?> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", id);
        schema.put("title", title);
        schema.put("description", about);
        schema.put("$ref", definition(RecordShape.of(root)));
        schema.put("$defs", definitions);
        return schema;
    }

    /** The reference to a record's definition, which is made when it is first asked for. */
    private String definition(RecordShape shape) {
        String name = Section.name(shape.type());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, record(shape));
        }
        return "#/$defs/" + name;
    }

    private Map<String, Object> record(RecordShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (FieldShape field : shape.written()) {
            properties.put(field.key(), described(field));
            if (field.declared().required()) {
                required.add(field.key());
            }
        }
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("type", required.isEmpty() ? List.of("object", "null") : "object");
        record.put("properties", properties);
        if (!required.isEmpty()) {
            record.put("required", required);
        }
        record.put("patternProperties", Map.of("^x-", true));
        record.put("additionalProperties", false);
        return shape.field(shape.shortForm())
                .map(field -> Map.<String, Object>of("anyOf", shortForms(record, field)))
                .orElse(record);
    }

    private List<Map<String, Object>> shortForms(Map<String, Object> record, FieldShape field) {
        return field.declared().less().isEmpty()
                ? List.of(record, any(field))
                : List.of(record, any(field), ValueSchemas.countedBack());
    }

    private Map<String, Object> described(FieldShape field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String about = field.declared().about();
        String told = about.isEmpty() ? "" : " " + about;
        String reader = FieldWords.readers(field.declared().audience());
        schema.put("title", field.label());
        schema.put("description", field.label() + "." + told);
        schema.put(
                "markdownDescription",
                "**" + field.label() + ".**" + told + "\n\nWrite " + values.words(field) + "; " + reader + ".");
        schema.putAll(any(field));
        return schema;
    }

    private Map<String, Object> any(FieldShape field) {
        if (field.kind() == ValueKind.ENTITIES) {
            return entities(field);
        }
        Map<String, Object> one = single(field);
        if (!field.declared().hour().isEmpty()) {
            return Map.of(
                    "anyOf",
                    field.declared().back().isEmpty()
                            ? List.of(one, ValueSchemas.dayWithHour())
                            : List.of(one, ValueSchemas.dayWithHour(), ValueSchemas.countedBack()));
        }
        if (!field.many()) {
            return !field.declared().sourced().isEmpty()
                    ? Map.of("anyOf", List.of(one, sameAsSource()))
                    : field.declared().listed().isEmpty() ? one : Map.of("anyOf", List.of(one, ids()));
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", field.kind() == ValueKind.RECORD ? with(one, "not", Map.of("type", "null")) : one);
        if (!field.declared().ordered() && field.kind() != ValueKind.RECORD) {
            list.put("uniqueItems", true);
        }
        if (!field.declared().keyedBy().isEmpty()) {
            return Map.of("anyOf", List.of(one, list, byKey(field)));
        }
        return Map.of(
                "anyOf", field.declared().timed().isEmpty() ? List.of(one, list) : List.of(one, list, timed(field)));
    }

    /** A list of ids in place of a word. */
    private static Map<String, Object> ids() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", Map.of("type", "string"));
        list.put("uniqueItems", true);
        return list;
    }

    /** Records by the id of what each of them is about; the field that takes the key is not among those of the value. */
    private Map<String, Object> byKey(FieldShape field) {
        Map<String, Object> properties = new LinkedHashMap<>();
        RecordShape.of(field.element()).fields().stream()
                .filter(inner -> !inner.key().equals(field.declared().keyedBy()))
                .forEach(inner -> properties.put(inner.key(), described(inner)));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("type", List.of("object", "null"));
        one.put("properties", properties);
        one.put("patternProperties", Map.of("^x-", true));
        one.put("additionalProperties", false);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("additionalProperties", one);
        return map;
    }

    private static Map<String, Object> sameAsSource() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "string");
        words.put("pattern", ValueSchemas.whole(SameAsSource.FORM));
        words.put("errorMessage", "write a value, or: same as source");
        return words;
    }

    /** A map of references, each with what is said of when; nothing, words, or the fields that the words are short for. */
    private Map<String, Object> timed(FieldShape references) {
        Map<String, Object> details = new LinkedHashMap<>();
        RecordShape.of(Beginning.class).fields().stream()
                .filter(field -> field.kind() != ValueKind.REFERENCE)
                .forEach(field -> details.put(field.key(), described(field)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "object");
        fields.put("properties", details);
        fields.put("additionalProperties", false);
        Map<String, Object> one = Map.of("anyOf", List.of(Map.of("type", List.of("string", "null")), fields));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        List<String> known = values.known(references);
        if (!known.isEmpty()) {
            Map<String, Object> ids = new LinkedHashMap<>();
            known.forEach(id -> ids.put(id, one));
            map.put("properties", ids);
        }
        map.put("additionalProperties", one);
        return map;
    }

    private Map<String, Object> single(FieldShape field) {
        if (field.kind() != ValueKind.RECORD) {
            return values.of(field, definitions);
        }
        Map<String, Object> record = Map.of("$ref", definition(RecordShape.of(field.element())));
        return field.declared().required() ? with(record, "not", Map.of("type", "null")) : record;
    }

    private Map<String, Object> entities(FieldShape field) {
        Map<String, Object> one = Map.of("$ref", definition(RecordShape.of(field.element())));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", List.of("object", "null"));
        if (field.keys().isEmpty()) {
            map.put("patternProperties", Map.of(ValueSchemas.ID, one));
        } else {
            Map<String, Object> properties = new LinkedHashMap<>();
            field.keys().forEach(key -> properties.put(key, one));
            map.put("properties", properties);
        }
        map.put("additionalProperties", false);
        return field.declared().fromSets() ? Map.of("anyOf", List.of(map, fromSets(map))) : map;
    }

    /** What is taken from sets, what of it is left out, and what is added. */
    private Map<String, Object> fromSets(Map<String, Object> plain) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "use",
                told(
                        "Versions of requirement sets: meridian-uhd@5.1.",
                        words(SetText.PIN.pattern(), "write a set with its version, such as meridian-uhd@5.1")));
        properties.put(
                "except",
                told(
                        "Items of the sets that are not asked for here.",
                        words(ValueSchemas.ID, "write an id, such as r-001")));
        properties.put(
                "plus",
                told(
                        "Items of the production's own, and what it says of items of the sets: checked-at, check.",
                        plain));
        properties.put(
                "checked-at",
                told("The stages that check what says no other.", words(ValueSchemas.ID, "write the id of a stage")));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("properties", properties);
        map.put("required", List.of("use"));
        map.put("additionalProperties", false);
        return map;
    }

    private static Map<String, Object> told(String about, Map<String, Object> schema) {
        return with(schema, "description", about);
    }

    private static Map<String, Object> words(String pattern, String message) {
        Map<String, Object> text = with(Map.of("type", "string"), "pattern", ValueSchemas.whole(pattern));
        Map<String, Object> word = with(text, "errorMessage", message);
        return Map.of("anyOf", List.of(word, with(Map.of("type", "array"), "items", word)));
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        Map<String, Object> longer = new LinkedHashMap<>(schema);
        longer.put(key, value);
        return longer;
    }
}
