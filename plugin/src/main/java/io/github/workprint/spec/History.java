package io.github.workprint.spec;

import io.github.workprint.spec.value.Version;
import io.github.workprint.store.Kept;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one workflow.
 *
 * @param workflow the name of its folder
 * @param versions oldest first, each version once
 */
public record History(String workflow, List<Entry> versions) {
    /** A version in its place in the history; its spec is read when it is asked for. */
    public static final class Entry {
        private final String file;
        private final Supplier<Spec> spec;
        private final Optional<String> identity;
        private @Nullable Slate slate;

        /** A version that was read. */
        public Entry(String file, Spec spec) {
            this(file, Optional.empty(), () -> spec, null);
        }

        /** A version that can be read again; {@code spec} gives an equal one each time. */
        Entry(String file, Slate slate, String identity, Supplier<Spec> spec) {
            this(file, Optional.of(identity), spec, slate);
        }

        private Entry(String file, Optional<String> identity, Supplier<Spec> spec, @Nullable Slate slate) {
            this.file = file;
            this.identity = identity;
            this.spec = spec;
            this.slate = slate;
        }

        /** Where the version was read from. */
        public String file() {
            return file;
        }

        public Spec spec() {
            return spec.get();
        }

        public synchronized Slate slate() {
            Slate known = slate;
            if (known == null) {
                known = Slate.of(spec.get());
                slate = known;
            }
            return known;
        }

        /** Stands for all that was read, so that what follows from it can be kept; none where that is not known. */
        public Optional<String> identity() {
            return identity;
        }

        /** The reader files no spec without one. */
        public Version version() {
            return identity.isPresent()
                    ? slate().version()
                    : Objects.requireNonNull(spec.get().version());
        }

        public boolean isDraft() {
            return identity.isPresent() ? slate().isDraft() : spec.get().isDraft();
        }
    }

    public History {
        versions = List.copyOf(versions);
    }

    /** Each is read when it is asked for. */
    public List<Spec> specs() {
        return new AbstractList<>() {
            @Override
            public Spec get(int index) {
                return versions.get(index).spec();
            }

            @Override
            public int size() {
                return versions.size();
            }
        };
    }

    /** For each version, what stands for all that was read of it and of those before it; none where one of them has no identity. */
    public List<Optional<String>> lines() {
        List<Optional<String>> lines = new ArrayList<>();
        Optional<String> line = Optional.of(workflow);
        for (Entry entry : versions) {
            line = line.flatMap(before -> entry.identity().map(identity -> Kept.digest(List.of(before, identity))));
            lines.add(line);
        }
        return lines;
    }
}
