package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where in what is bound each stage, each role and each deliverable stands, by name.
 *
 * @param groups those that have entries, in their order
 */
public record Register(List<Group> groups) {
    /**
     * All of one kind.
     *
     * @param kind as the collection is called in a spec
     */
    public record Group(String kind, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** @param stages of a role, those that it owns */
    public record Entry(Redline thing, List<Redline> stages) {
        public Entry {
            stages = List.copyOf(stages);
        }
    }

    public Register {
        groups = List.copyOf(groups);
    }

    /** What is gone has no entry. */
    public static Register of(Workflow workflow) {
        return new Register(List.of("stages", "roles", "deliverables").stream()
                .map(kind -> new Group(
                        kind,
                        workflow.root().all(kind).stream()
                                .filter(Redline::isPresent)
                                .sorted(Comparator.comparing(
                                                (Redline thing) -> thing.title().toLowerCase(Locale.ROOT))
                                        .thenComparing(Redline::path))
                                .map(thing ->
                                        new Entry(thing, kind.equals("roles") ? owned(thing, workflow) : List.of()))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList());
    }

    private static List<Redline> owned(Redline role, Workflow workflow) {
        Relations relations = new Relations(workflow);
        return workflow.stages().stream()
                .filter(Redline::isPresent)
                .filter(stage -> relations.ends(stage, "owner", false).contains(role))
                .toList();
    }
}
