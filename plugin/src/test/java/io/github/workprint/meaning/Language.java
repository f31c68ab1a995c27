package io.github.workprint.meaning;

import io.github.workprint.meaning.table.ChangeRuleTable;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.meaning.table.EditKind;
import io.github.workprint.meaning.table.StrictDirection;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every edit that the language allows: for each thing and each of its fields, what an author can do to it. */
public final class Language {
    /** Fields that say something about a thing, and are no value of it; an edition has no node for them. */
    private static final Set<String> ABOUT_THE_THING = Set.of("audience", "formerly", "replaces", "include");

    /** For each subject the edits; each a list of names that it may have in the table, one of which must have a rule. */
    private final Map<ChangeSubject, Set<List<EditKind>>> edits = new LinkedHashMap<>();

    private final ChangeRuleTable table;

    private Language(ChangeRuleTable table) {
        this.table = table;
    }

    public static Map<ChangeSubject, Set<List<EditKind>>> edits(ChangeRuleTable table) {
        Language language = new Language(table);
        language.record(Spec.class, ChangeSubject.WORKFLOW, "");
        // What the language allows everywhere, and what the locked numbers may do.
        language.put(
                new ChangeSubject("any", "x-"),
                List.of(EditKind.ADDED),
                List.of(EditKind.REMOVED),
                List.of(EditKind.CHANGED));
        language.put(new ChangeSubject("any", "x-"), List.of(EditKind.MOVED));
        language.put(
                new ChangeSubject("stage", "number"),
                List.of(EditKind.ADDED),
                List.of(EditKind.REMOVED),
                List.of(EditKind.CHANGED));
        for (EditKind edit :
                List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.CHANGED, EditKind.HIGHER, EditKind.LOWER)) {
            language.put(new ChangeSubject("any", ChangeSubject.PLANNED), List.of(edit));
        }
        language.put(
                new ChangeSubject("any", ChangeSubject.PLANNED), List.of(EditKind.EARLIER), List.of(EditKind.LATER));
        return language.edits;
    }

    private void record(Class<?> type, String thing, String above) {
        for (FieldShape field : RecordShape.of(type).fields()) {
            if (ABOUT_THE_THING.contains(field.key())) {
                continue;
            }
            String name = above.isEmpty() ? field.key() : above + "." + field.key();
            if (field.kind() == ValueKind.ENTITIES) {
                entities(field, thing);
            } else if (field.kind() == ValueKind.RECORD) {
                record(field.element(), thing, name);
            } else {
                value(field, new ChangeSubject(thing, name));
            }
        }
    }

    /** @param holder what they stand in: from one thing to another they can be moved */
    private void entities(FieldShape field, String holder) {
        ChangeSubject thing = new ChangeSubject(field.declared().entity(), "");
        put(thing, List.of(EditKind.ADDED), List.of(EditKind.REMOVED));
        if (!holder.equals(ChangeSubject.WORKFLOW)) {
            put(thing, List.of(EditKind.MOVED));
        }
        if (RecordShape.of(field.element()).field("formerly").isPresent()) {
            put(thing, List.of(EditKind.RENAMED));
        }
        record(field.element(), thing.thing(), "");
    }

    private void value(FieldShape field, ChangeSubject subject) {
        if (field.many()) {
            put(subject, List.of(EditKind.ADDED, EditKind.WIDENED), List.of(EditKind.REMOVED, EditKind.NARROWED));
            if (field.declared().ordered()) {
                put(subject, List.of(EditKind.MOVED), List.of(EditKind.CHANGED));
            }
            if (!field.declared().mostlyOne()) {
                return;
            }
        }
        put(subject, List.of(EditKind.ADDED, EditKind.NARROWED), List.of(EditKind.REMOVED, EditKind.WIDENED));
        StrictDirection better = table.better(subject);
        switch (field.kind()) {
            case DATE ->
                put(subject, List.of(EditKind.EARLIER, EditKind.CHANGED), List.of(EditKind.LATER, EditKind.CHANGED));
            case QUANTITY, WORK, NUMBER -> directions(subject, better);
            default -> {
                if (better.way() == StrictDirection.Way.LIST) {
                    put(
                            subject,
                            List.of(EditKind.CHANGED),
                            List.of(EditKind.WIDENED, EditKind.CHANGED),
                            List.of(EditKind.NARROWED, EditKind.CHANGED));
                } else if (better.scale().isEmpty()) {
                    put(subject, List.of(EditKind.CHANGED));
                } else {
                    directions(subject, better);
                }
            }
        }
    }

    private void directions(ChangeSubject subject, StrictDirection better) {
        boolean higherIsMore = better.way() == StrictDirection.Way.HIGHER;
        if (better.way() == StrictDirection.Way.NONE) {
            put(subject, List.of(EditKind.HIGHER, EditKind.CHANGED), List.of(EditKind.LOWER, EditKind.CHANGED));
        } else {
            put(
                    subject,
                    List.of(
                            EditKind.TIGHTER,
                            EditKind.NARROWED,
                            higherIsMore ? EditKind.HIGHER : EditKind.LOWER,
                            EditKind.CHANGED),
                    List.of(
                            EditKind.LOOSER,
                            EditKind.WIDENED,
                            higherIsMore ? EditKind.LOWER : EditKind.HIGHER,
                            EditKind.CHANGED));
        }
    }

    @SafeVarargs
    private final void put(ChangeSubject subject, List<EditKind>... all) {
        Set<List<EditKind>> known = edits.computeIfAbsent(subject, key -> new LinkedHashSet<>());
        for (List<EditKind> names : all) {
            known.add(names);
        }
    }
}
