package io.github.workprint.reference;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A legal spec with one of everything, made from the declarations of the language: of each kind of thing one for everybody who may
 * see its kind, one for the crew and one that is internal, with more than half of their fields. References lead to things that are
 * there, of stages to earlier ones only. Each text is a word that stands nowhere else. The same seed makes the same spec.
 */
public final class OneOfEverything {
    public static final String VERSION = "1.0.0";

    /** Dates that are written leave nothing to plan. */
    private static final double GIVEN = 0.6;

    private static final String AUDIENCE = "audience";
    /** Names files, former things, other spellings of a field beside it: what could not be read beside all the rest. */
    private static final Set<String> LEFT_OUT = Set.of("include", "formerly", "replaces", "overrides");

    private final Random random;
    private final RandomValues values;
    /** Kind of entity to its ids, in the order in which they stand. */
    private final Map<String, List<String>> ids = new LinkedHashMap<>();

    private boolean isCounting = true;
    private int words;

    private OneOfEverything(long seed, Vocabulary vocabulary) {
        this.random = new Random(seed);
        this.values = new RandomValues(random, vocabulary);
    }

    /** A tree for {@link PlainYaml}. */
    public static Map<String, @Nullable Object> tree(long seed, Vocabulary vocabulary) {
        OneOfEverything spec = new OneOfEverything(seed, vocabulary);
        // Once to know all ids, once more to refer to them.
        spec.record(RecordShape.of(Spec.class), "", "");
        spec.isCounting = false;
        return spec.record(RecordShape.of(Spec.class), "", "");
    }

    private Map<String, @Nullable Object> record(RecordShape shape, String kind, String id) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (FieldShape field : shape.written()) {
            boolean given = field.declared().required()
                    || field.kind() == ValueKind.ENTITIES
                    || field.kind() == ValueKind.RECORD
                    || random.nextDouble() < GIVEN;
            if (given && !LEFT_OUT.contains(field.key()) && !field.key().equals(AUDIENCE)) {
                Object value = field(field, kind, id);
                if (value != null) {
                    tree.put(field.key(), value);
                }
            }
        }
        return tree;
    }

    private @Nullable Object field(FieldShape field, String kind, String id) {
        if (field.kind() == ValueKind.ENTITIES) {
            return entities(field, id);
        }
        if (!field.many()) {
            return single(field, kind, id);
        }
        List<Object> items = new ArrayList<>();
        Set<@Nullable Object> seen = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            Object item = single(field, kind, id);
            if (item != null && seen.add(values.same(field, item))) {
                items.add(item);
            }
        }
        return items.isEmpty() ? null : items;
    }

    private @Nullable Object single(FieldShape field, String kind, String id) {
        return switch (field.kind()) {
            case RECORD -> record(RecordShape.of(field.element()), kind, id);
            case TEXT, PROSE -> text(field.key());
            case REFERENCE -> reference(field, kind, id);
            case VERSION -> VERSION;
            default -> values.of(field);
        };
    }

    private @Nullable String text(String key) {
        return switch (key) {
            case "uses" -> null;
            case "language" -> "en-GB";
            default -> "zq" + words++ + "xj";
        };
    }

    private @Nullable String reference(FieldShape field, String kind, String id) {
        if (isCounting) {
            return null;
        }
        List<String> choices = new ArrayList<>();
        for (String to : field.declared().to()) {
            List<String> all =
                    to.equals("*") ? ids.getOrDefault("material", List.of()) : ids.getOrDefault(to, List.of());
            // Within one kind only backwards, so that nothing waits for itself.
            int end = to.equals(kind) ? all.indexOf(id) : all.size();
            all.subList(0, Math.max(0, end))
                    .forEach(choice -> choices.add(to.equals("*") ? "material/" + choice : choice));
        }
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private Map<String, @Nullable Object> entities(FieldShape field, String above) {
        RecordShape shape = RecordShape.of(field.element());
        String kind = field.declared().entity();
        Map<String, @Nullable Object> entities = new LinkedHashMap<>();
        if (!field.keys().isEmpty()) {
            field.keys().forEach(key -> entities.put(key, record(shape, kind, key)));
            return entities;
        }
        boolean movable = shape.field(AUDIENCE).isPresent();
        for (String word : movable ? List.of("all", Audience.CREW.word(), Audience.INTERNAL.word()) : List.of("all")) {
            String id = (above.isEmpty() ? "" : above + "-") + kind + "-" + word;
            if (isCounting) {
                ids.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
            }
            Map<String, @Nullable Object> entity = record(shape, kind, id);
            if (movable && !word.equals("all")) {
                entity.put(AUDIENCE, word);
            }
            entities.put(id, entity);
        }
        return entities;
    }
}
