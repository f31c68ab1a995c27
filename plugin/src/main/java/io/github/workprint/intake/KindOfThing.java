package io.github.workprint.intake;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that sheets have rows for, by the declarations of the language.
 *
 * @param word as in addresses
 * @param collection the field whose map holds such things, {@code deliverables}, or {@code requires} of the thing that holds it
 * @param holders kinds of the things that hold such maps; none where the map is the spec's own
 */
record KindOfThing(String word, RecordShape shape, String collection, Set<String> holders) {
    KindOfThing {
        holders = Set.copyOf(holders);
    }

    /** None where the language has no such kind, or holds it elsewhere than in the spec itself or in a thing of it. */
    static Optional<KindOfThing> of(String word) {
        RecordShape top = RecordShape.of(Spec.class);
        Set<String> holders = new HashSet<>();
        List<FieldShape> found = new ArrayList<>();
        for (FieldShape field : top.fields()) {
            if (field.kind() == ValueKind.ENTITIES) {
                if (field.declared().entity().equals(word)) {
                    return Optional.of(new KindOfThing(word, RecordShape.of(field.element()), field.key(), Set.of()));
                }
                RecordShape.of(field.element()).fields().stream()
                        .filter(inner -> inner.kind() == ValueKind.ENTITIES
                                && inner.declared().entity().equals(word))
                        .forEach(inner -> {
                            found.add(inner);
                            holders.add(field.declared().entity());
                        });
            }
        }
        return found.stream()
                .findFirst()
                .map(field -> new KindOfThing(word, RecordShape.of(field.element()), field.key(), holders));
    }

    /** The declarations on the way to a field; empty where authors do not write it. */
    List<FieldShape> field(String path) {
        List<FieldShape> way = new ArrayList<>();
        @Nullable RecordShape in = shape;
        for (String key : path.split("/", -1)) {
            Optional<FieldShape> field = in == null ? Optional.empty() : in.field(key);
            if (field.isEmpty() || field.get().declared().derived()) {
                return List.of();
            }
            way.add(field.get());
            in = field.get().kind() == ValueKind.RECORD && !field.get().many()
                    ? RecordShape.of(field.get().element())
                    : null;
        }
        FieldShape last = way.get(way.size() - 1);
        return last.kind() == ValueKind.RECORD || last.kind() == ValueKind.ENTITIES ? List.of() : way;
    }

    /** The field that says what it is called. */
    String title() {
        return shape.field("title").isPresent() ? "title" : "name";
    }

    /** Fields that stand before one where all are written in the order of the language. */
    static Set<String> before(RecordShape shape, String key) {
        List<String> keys = shape.keys();
        int at = keys.indexOf(key);
        return Set.copyOf(keys.subList(0, at < 0 ? keys.size() : at));
    }
}
