package io.github.workprint.diff;

import static io.github.workprint.diff.Trees.branch;
import static io.github.workprint.diff.Trees.leaf;
import static io.github.workprint.diff.Trees.roles;
import static io.github.workprint.diff.Trees.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplacesTest {
    private static Branch role(String id, String... replaces) {
        return new Branch(
                id,
                "role/" + id,
                "Role",
                Readers.CLIENT,
                Group.ABOUT,
                Form.ENTITY,
                "name",
                List.of(),
                List.of(replaces),
                List.of());
    }

    /** A role whose deputies are these roles. */
    private static Branch with(String... deputies) {
        Node[] items = Stream.of(deputies)
                .map(id -> leaf(ValueKind.REFERENCE, "role/x/deputies/" + id, "role/" + id))
                .toArray(Node[]::new);
        return branch(
                "x",
                "role/x",
                Form.ENTITY,
                List.of(),
                branch("deputies", "role/x/deputies", Form.SET, List.of(), items));
    }

    private static Edition with(Branch list, Branch... others) {
        return roles(Stream.concat(Arrays.stream(others), Stream.of(list)).toArray(Branch[]::new));
    }

    private static List<String> instead(Redline redline) {
        return redline.walk()
                .filter(node -> !node.replaces().isEmpty() || !node.replacedBy().isEmpty())
                .map(node -> node.path() + " replaces " + node.replaces() + " replaced by " + node.replacedBy())
                .toList();
    }

    @Test
    void whatWasSplitNamesItsPartsAndTheyNameIt() {
        Redline redline =
                Merge.of(with(with("mix"), role("mix")), with(with("foley"), role("foley", "mix"), role("dub", "mix")));
        assertEquals(
                List.of(
                        "role/foley replaces [role/mix] replaced by []",
                        "role/dub replaces [role/mix] replaced by []",
                        "role/mix replaces [] replaced by [role/foley, role/dub]"),
                instead(redline));
        assertEquals(
                List.of(
                        "added role/foley",
                        "added role/dub",
                        "removed role/mix",
                        "added role/x/deputies/foley",
                        "removed role/x/deputies/mix"),
                told(redline));
    }

    @Test
    void referencesToWhatWasMergedFollowItWithoutAMark() {
        Redline redline = Merge.of(
                with(with("foley", "dub"), role("foley"), role("dub")), with(with("mix"), role("mix", "foley", "dub")));
        assertEquals(List.of("added role/mix", "removed role/foley", "removed role/dub"), told(redline));
        assertEquals(
                List.of(
                        "role/mix replaces [role/dub, role/foley] replaced by []",
                        "role/foley replaces [] replaced by [role/mix]",
                        "role/dub replaces [] replaced by [role/mix]"),
                instead(redline));
    }

    @Test
    void whatIsStillThereWasNotReplaced() {
        Redline redline = Merge.of(with(with("mix"), role("mix")), with(with("mix"), role("mix"), role("dub", "mix")));
        assertEquals(List.of("added role/dub"), told(redline));
        assertEquals(List.of(), instead(redline));
    }

    @Test
    void catchingUpFollowsReplacementsOverSeveralVersions() {
        Redline redline = Merge.of(List.of(
                with(with("mix"), role("mix")),
                with(with("dub"), role("dub", "mix")),
                with(with("sound"), role("sound", "dub"))));
        assertEquals(List.of("added role/sound", "removed role/mix"), told(redline));
        assertEquals(
                List.of(
                        "role/sound replaces [role/mix] replaced by []",
                        "role/mix replaces [] replaced by [role/sound]"),
                instead(redline));
    }
}
