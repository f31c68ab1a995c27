package io.github.workprint.diff;

import io.github.workprint.edition.Node;
import java.util.List;
import java.util.Optional;

/**
 * One thing that changed between two editions.
 *
 * @param id what people call it: {@code C-7K3FQ2}; rests on what changed and not on versions, positions or new names, and is told
 *     from every other in the same list; see {@link ChangeIds}
 * @param path address of what changed; of a removed thing, its former address
 * @param kind never {@code SAME}
 * @param label what it is called, with the entity that it belongs to: {@code VFX pulls: Handles}
 * @param entity address of the innermost entity that it is, or belongs to; empty for values of the workflow as a whole
 * @param instead of an entity that came: the former addresses of what it replaces; of one that went: the present addresses of what
 *     replaced it
 */
public record Change(
        String id,
        String path,
        Mark kind,
        String label,
        String entity,
        Optional<Node> was,
        Optional<Node> is,
        List<String> instead) {
    public Change {
        instead = List.copyOf(instead);
    }

    Change named(String newId) {
        return new Change(newId, path, kind, label, entity, was, is, instead);
    }
}
