package io.github.workprint.meaning;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Kind;
import io.github.workprint.spec.language.Shape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every edit that the language allows: for each thing and each of its fields, what an author can do to it. */
final class Language {
    /** Fields that say something about a thing, and are no value of it; an edition has no node for them. */
    private static final Set<String> ABOUT_THE_THING = Set.of("audience", "formerly", "replaces", "include");

    /** For each subject the edits; each a list of names that it may have in the table, one of which must have a rule. */
    private final Map<Subject, Set<List<Edit>>> edits = new LinkedHashMap<>();

    private final RuleTable table;

    private Language(RuleTable table) {
        this.table = table;
    }

    static Map<Subject, Set<List<Edit>>> edits(RuleTable table) {
        Language language = new Language(table);
        language.record(Spec.class, Subject.WORKFLOW, "");
        // What the language allows everywhere, and what the locked numbers may do.
        language.put(new Subject("any", "x-"), List.of(Edit.ADDED), List.of(Edit.REMOVED), List.of(Edit.CHANGED));
        language.put(new Subject("any", "x-"), List.of(Edit.MOVED));
        language.put(new Subject("stage", "number"), List.of(Edit.ADDED), List.of(Edit.REMOVED), List.of(Edit.CHANGED));
        for (Edit edit : List.of(Edit.ADDED, Edit.REMOVED, Edit.CHANGED, Edit.HIGHER, Edit.LOWER)) {
            language.put(new Subject("any", Subject.PLANNED), List.of(edit));
        }
        language.put(new Subject("any", Subject.PLANNED), List.of(Edit.EARLIER), List.of(Edit.LATER));
        return language.edits;
    }

    private void record(Class<?> type, String thing, String above) {
        for (FieldShape field : Shape.of(type).fields()) {
            if (ABOUT_THE_THING.contains(field.key())) {
                continue;
            }
            String name = above.isEmpty() ? field.key() : above + "." + field.key();
            if (field.kind() == Kind.ENTITIES) {
                entities(field);
            } else if (field.kind() == Kind.RECORD) {
                record(field.element(), thing, name);
            } else {
                value(field, new Subject(thing, name));
            }
        }
    }

    private void entities(FieldShape field) {
        Subject thing = new Subject(field.declared().entity(), "");
        put(thing, List.of(Edit.ADDED), List.of(Edit.REMOVED));
        if (Shape.of(field.element()).field("formerly").isPresent()) {
            put(thing, List.of(Edit.RENAMED));
        }
        record(field.element(), thing.thing(), "");
    }

    private void value(FieldShape field, Subject subject) {
        if (field.many()) {
            put(subject, List.of(Edit.ADDED, Edit.WIDENED), List.of(Edit.REMOVED, Edit.NARROWED));
            if (field.declared().ordered()) {
                put(subject, List.of(Edit.MOVED), List.of(Edit.CHANGED));
            }
            return;
        }
        put(subject, List.of(Edit.ADDED, Edit.NARROWED), List.of(Edit.REMOVED, Edit.WIDENED));
        Better better = table.better(subject);
        switch (field.kind()) {
            case DATE -> put(subject, List.of(Edit.EARLIER, Edit.CHANGED), List.of(Edit.LATER, Edit.CHANGED));
            case QUANTITY, NUMBER -> directions(subject, better);
            default -> {
                if (better.scale().isEmpty()) {
                    put(subject, List.of(Edit.CHANGED));
                } else {
                    directions(subject, better);
                }
            }
        }
    }

    private void directions(Subject subject, Better better) {
        boolean higherIsMore = better.way() == Better.Way.HIGHER;
        if (better.way() == Better.Way.NONE) {
            put(subject, List.of(Edit.HIGHER, Edit.CHANGED), List.of(Edit.LOWER, Edit.CHANGED));
        } else {
            put(
                    subject,
                    List.of(Edit.TIGHTER, Edit.NARROWED, higherIsMore ? Edit.HIGHER : Edit.LOWER, Edit.CHANGED),
                    List.of(Edit.LOOSER, Edit.WIDENED, higherIsMore ? Edit.LOWER : Edit.HIGHER, Edit.CHANGED));
        }
    }

    @SafeVarargs
    private final void put(Subject subject, List<Edit>... all) {
        Set<List<Edit>> known = edits.computeIfAbsent(subject, key -> new LinkedHashSet<>());
        for (List<Edit> names : all) {
            known.add(names);
        }
    }
}
