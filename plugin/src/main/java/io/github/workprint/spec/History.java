package io.github.workprint.spec;

import java.util.List;

/**
 * The versions of one workflow.
 *
 * @param workflow the name of its folder
 * @param versions oldest first, each version once
 */
public record History(String workflow, List<Entry> versions) {
    /** @param file where the version was read from */
    public record Entry(String file, Spec spec) {}

    public History {
        versions = List.copyOf(versions);
    }

    public List<Spec> specs() {
        return versions.stream().map(Entry::spec).toList();
    }
}
