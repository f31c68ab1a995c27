package io.github.workprint.spec;

import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Objects;

/**
 * The versions of one workflow.
 *
 * @param workflow the name of its folder
 * @param versions oldest first, each version once
 */
public record History(String workflow, List<Entry> versions) {
    /** @param file where the version was read from */
    public record Entry(String file, Spec spec) {
        /** The reader files no spec without one. */
        public Version version() {
            return Objects.requireNonNull(spec.version());
        }

        public boolean isDraft() {
            return spec.isDraft();
        }
    }

    public History {
        versions = List.copyOf(versions);
    }

    public List<Spec> specs() {
        return versions.stream().map(Entry::spec).toList();
    }
}
