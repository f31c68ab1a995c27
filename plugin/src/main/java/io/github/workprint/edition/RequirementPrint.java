package io.github.workprint.edition;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short digest of everything that a requirement asks: the same as long as a tick for it stays good, whatever the version. */
public final class RequirementPrint {
    /** Fields that say where an item stands and what else to know, and ask for nothing. */
    private static final Set<String> ASIDE = Set.of("group", "notes", "clause", "set");

    private RequirementPrint() {}

    /** Its id is that of the box, which a new id leaves empty. */
    public static String of(Node requirement) {
        return of(leaves(requirement));
    }

    /** That of nothing: what a requirement that is gone asks. */
    public static String ofNothing() {
        return of(Stream.empty());
    }

    private static String of(Stream<Leaf> asked) {
        String said = asked.filter(leaf -> !ASIDE.contains(leaf.key()))
                .map(leaf -> leaf.path() + "=" + leaf.value())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
    }

    private static Stream<Leaf> leaves(Node node) {
        return node instanceof Branch branch
                ? branch.children().stream().flatMap(RequirementPrint::leaves)
                : Stream.of((Leaf) node);
    }
}
