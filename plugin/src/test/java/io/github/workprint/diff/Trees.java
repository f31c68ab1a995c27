package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small editions, made by hand. */
final class Trees {
    private Trees() {}

    static Edition edition(Node... children) {
        Branch root = branch("", "", Form.RECORD, List.of(), children);
        return new Edition(
                "film",
                Version.of("1.0.0").orElseThrow(),
                "issued",
                LocalDate.of(2026, 3, 2),
                0,
                Readers.INTERNAL,
                Set.of(),
                root);
    }

    /** A workflow that has nothing but roles. */
    static Edition roles(Branch... roles) {
        return edition(branch("roles", "roles", Form.COLLECTION, List.of(), roles));
    }

    static Branch role(String id, List<String> formerly, Node... fields) {
        return branch(id, "role/" + id, Form.ENTITY, formerly, fields);
    }

    static Branch branch(String key, String path, Form form, List<String> formerly, Node... children) {
        return new Branch(
                key,
                path,
                key,
                Readers.CLIENT,
                Group.ABOUT,
                form,
                "name",
                formerly,
                List.of(),
                Arrays.asList(children));
    }

    static Leaf leaf(ValueKind kind, String path, String value) {
        return new Leaf(
                path.substring(path.lastIndexOf('/') + 1),
                path,
                "Label",
                Readers.CLIENT,
                Group.ABOUT,
                kind,
                value,
                Optional.empty());
    }

    static Leaf text(String path, String value) {
        return leaf(ValueKind.TEXT, path, value);
    }

    /** What changed, one line each: {@code changed role/editor/name}. */
    static List<String> told(Redline redline) {
        return Changes.in(redline).stream()
                .map(change -> change.kind().word() + " " + change.path())
                .toList();
    }
}
