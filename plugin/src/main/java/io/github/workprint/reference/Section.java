package io.github.workprint.reference;

import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of the language reference: a record of the language with its fields.
 *
 * @param field the first field that leads to it
 * @param depth 0 for what stands at the top of a file
 * @param paths where it may stand, such as {@code stages.<id>.gate}
 */
record Section(FieldShape field, int depth, List<String> paths) {

    /** Every record below the given one, each once, in the order of the declarations. */
    static List<Section> below(Class<?> top) {
        Map<Class<?>, Section> sections = new LinkedHashMap<>();
        collect(RecordShape.of(top), "", 0, sections);
        return List.copyOf(sections.values());
    }

    private static void collect(RecordShape shape, String path, int depth, Map<Class<?>, Section> sections) {
        for (FieldShape field : shape.fields()) {
            if (field.kind() == ValueKind.RECORD || field.kind() == ValueKind.ENTITIES) {
                String here = path + field.key() + (field.kind() == ValueKind.ENTITIES ? ".<id>" : "");
                sections.computeIfAbsent(field.element(), fresh -> new Section(field, depth, new ArrayList<>()))
                        .paths()
                        .add(here);
                collect(RecordShape.of(field.element()), here + ".", depth + 1, sections);
            }
        }
    }

    /** What a record of the language is called on the outside: {@code PictureDefaults} is {@code picture-defaults}. */
    static String name(Class<?> record) {
        return record.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    RecordShape shape() {
        return RecordShape.of(field.element());
    }

    String anchor() {
        return name(field.element());
    }

    /** What its example is filed under. */
    String name() {
        return field.declared().entity().isEmpty()
                ? name(field.element())
                : field.declared().entity();
    }
}
