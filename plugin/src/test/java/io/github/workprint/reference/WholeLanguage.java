package io.github.workprint.reference;

import io.github.workprint.edition.IdWords;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A spec that gives every field that the language has, and of everything that has an id two or more. Each value says where it stands,
 * each reference leads to something of a kind that it may name. What it says all in all makes no sense.
 */
public final class WholeLanguage {
    /** The same spec, and others that differ from it in one way only. */
    public enum Form {
        AS_IT_IS,
        /** Everything has another id, and says which one it had. */
        RENAMED,
        /** Lists run the other way. */
        REVERSED,
        /** Lists have their first item alone. */
        FIRST_ALONE,
        /** Lists have their second item alone. */
        SECOND_ALONE,
        /** Terms and references are the next ones, and texts say one thing more. */
        OTHERWISE
    }

    private static final Set<String> LEFT_OUT = Set.of("include", "formerly", "replaces", "audience");
    private static final int DEEPEST = 4;
    private static final String AGAIN = "-again";

    /** What the trade would write there: terms of the house are free, but these are read further. */
    private static final Map<String, String> AS_WRITTEN = Map.ofEntries(
            Map.entry("workprint", "1"),
            Map.entry("language", "en-GB"),
            Map.entry("windows", "20:00-06:00"),
            Map.entry("uses", "prores-422-hq"));

    private final Vocabulary vocabulary;
    /** Kind of entity to the ids of those that were made, which come out the same on every run. */
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    private final boolean counting;

    private final Form form;

    private WholeLanguage(Vocabulary vocabulary, Form form, boolean counting) {
        this.vocabulary = vocabulary;
        this.form = form;
        this.counting = counting;
    }

    /** Its text as YAML. */
    public static String text(Vocabulary vocabulary, Form form) {
        WholeLanguage first = new WholeLanguage(vocabulary, form, true);
        first.record(RecordShape.of(Spec.class), "", 0);
        WholeLanguage second = new WholeLanguage(vocabulary, form, false);
        second.ids.putAll(first.ids);
        return PlainYaml.of(second.record(RecordShape.of(Spec.class), "", 0));
    }

    private Map<String, Object> record(RecordShape shape, String thing, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FieldShape field : shape.fields()) {
            if (!LEFT_OUT.contains(field.key()) && depth < DEEPEST) {
                tree.put(field.key(), field(field, thing, depth));
            }
        }
        return tree;
    }

    private Object field(FieldShape field, String thing, int depth) {
        if (field.kind() == ValueKind.ENTITIES) {
            return entities(field, depth);
        }
        if (!field.many()) {
            return single(field, thing, depth, 0);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Object item = single(field, thing, depth, i);
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        if (form == Form.FIRST_ALONE || form == Form.SECOND_ALONE) {
            return List.of(items.get(form == Form.FIRST_ALONE ? 0 : items.size() - 1));
        }
        if (form == Form.REVERSED) {
            Collections.reverse(items);
        }
        return items;
    }

    private Object single(FieldShape field, String thing, int depth, int place) {
        return field.kind() == ValueKind.RECORD
                ? record(RecordShape.of(field.element()), thing, depth + 1)
                : value(field, thing, place);
    }

    private Map<String, Object> entities(FieldShape field, int depth) {
        String kind = field.declared().entity();
        RecordShape shape = RecordShape.of(field.element());
        List<String> keys = field.keys();
        Map<String, Object> entities = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            // Those in another are told apart by which one it is.
            String id = keys.isEmpty() ? kind + "-" + (ids(kind).size() + 1) + again(shape) : keys.get(i);
            if (counting) {
                ids.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(id);
            } else if (keys.isEmpty()) {
                id = next(kind);
            }
            Map<String, Object> entity = record(shape, id, depth + 1);
            if (form == Form.RENAMED && shape.field("formerly").isPresent()) {
                entity.put("formerly", id.substring(0, id.length() - AGAIN.length()));
            }
            entities.put(id, entity);
        }
        return entities;
    }

    private String again(RecordShape shape) {
        return form == Form.RENAMED && shape.field("formerly").isPresent() ? AGAIN : "";
    }

    private final Map<String, Integer> given = new LinkedHashMap<>();

    private String next(String kind) {
        int number = given.merge(kind, 1, Integer::sum);
        return List.copyOf(ids(kind)).get(number - 1);
    }

    private Set<String> ids(String kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    private String value(FieldShape field, String thing, int place) {
        Field declared = field.declared();
        String written = AS_WRITTEN.get(field.key());
        if (written != null) {
            return written;
        }
        return switch (field.kind()) {
            case TEXT -> words(field, thing, place) + (form == Form.OTHERWISE ? ", and more" : "");
            case PROSE -> words(field, thing, place) + (form == Form.OTHERWISE ? ", and more." : ".");
            case TERM -> {
                List<String> terms = vocabulary.words(declared.oneOf());
                yield terms.get((place + (form == Form.OTHERWISE ? 1 : 0)) % terms.size());
            }
            case REFERENCE -> reference(declared, place);
            case QUANTITY, WORK -> quantity(declared, place);
            case NUMBER -> String.valueOf(12 + place);
            case RATE -> place == 0 ? "25" : "24";
            case RASTER -> place == 0 ? "1920x1080" : "3840x2160";
            case TIMECODE -> "01:00:00:00";
            case DATE -> "2026-06-1" + (place + 1);
            case DATES -> "2026-06-1" + (place + 1);
            case VERSION -> "1.0.0";
            case FLAG -> "yes";
            case READERS -> form == Form.OTHERWISE ? "client" : "crew";
            case PHRASE, SERIES, RECORD, ENTITIES ->
                throw new IllegalArgumentException("no single value: " + field.key());
        };
    }

    private static String words(FieldShape field, String thing, int place) {
        boolean name = Set.of("name", "title").contains(field.key()) && !thing.isEmpty();
        return name
                ? "Named " + thing.replace(AGAIN, "").replace('-', ' ')
                : (place == 0 ? "Some " : "Other ") + IdWords.inSentence(field.label());
    }

    private String reference(Field declared, int place) {
        if (counting) {
            return "";
        }
        return List.of(declared.to()).stream()
                .flatMap(kind -> (kind.equals("*")
                                ? Set.of("stage/" + List.copyOf(ids("stage")).get(place))
                                : ids(kind))
                        .stream())
                .skip(List.of(declared.to()).contains("*") ? 0 : place)
                .findFirst()
                .orElse(declared.to()[0] + "-" + (place + 1));
    }

    /** In the first unit of the first measure. */
    private static String quantity(Field declared, int place) {
        List<String> units = new ArrayList<>();
        for (String part : declared.in()[0].split("/", -1)) {
            units.add(Objects.requireNonNull(Units.unitsOf(part).get(0)));
        }
        return (10 + place) + " " + String.join("/", units);
    }
}
