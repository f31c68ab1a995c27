package io.github.workprint.diff;

import static io.github.workprint.diff.Trees.leaf;
import static io.github.workprint.diff.Trees.role;
import static io.github.workprint.diff.Trees.roles;
import static io.github.workprint.diff.Trees.text;
import static io.github.workprint.diff.Trees.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.language.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static Branch named(String id, String... formerly) {
        return role(id, List.of(formerly), text("role/" + id + "/name", "Dana"));
    }

    private static List<String> catchUp(Edition... chain) {
        return told(Merge.of(List.of(chain)));
    }

    @Test
    void namesAreFollowedOverVersionsThatForgetThem() {
        assertEquals(
                List.of("renamed role/c"), catchUp(roles(named("a")), roles(named("b", "a")), roles(named("c", "b"))));
    }

    @Test
    void whatWasRenamedAndBackIsNoNews() {
        assertEquals(List.of(), catchUp(roles(named("a")), roles(named("b", "a")), roles(named("a", "b"))));
        assertEquals(List.of(), catchUp(roles(named("a")), roles(named("b", "a")), roles(named("a"))));
    }

    @Test
    void whatWasTakenOutAndPutBackIsNoNews() {
        assertEquals(
                List.of(), catchUp(roles(named("a"), named("b")), roles(named("a")), roles(named("a"), named("b"))));
    }

    @Test
    void anOldNameThatWasGivenAgainIsSomethingNew() {
        Edition later = roles(named("b", "a"), named("a"));
        assertEquals(
                List.of("renamed role/b", "added role/a"), catchUp(roles(named("a")), roles(named("b", "a")), later));
        assertEquals(List.of("added role/b"), catchUp(roles(named("a")), later));
    }

    @Test
    void whatGaveUpItsNameToSomethingElseIsGone() {
        assertEquals(
                List.of("removed role/b", "renamed role/b"),
                catchUp(roles(named("b"), named("a")), roles(named("a")), roles(named("b", "a"))));
    }

    @Test
    void whatWasOutOfSightWhenItWasRenamedIsRecognised() {
        assertEquals(List.of("renamed role/b"), catchUp(roles(named("a")), roles(), roles(named("b", "a"))));
    }

    @Test
    void twoThatExchangeTheirNamesByAThirdAreFollowed() {
        assertEquals(
                List.of("renamed role/a", "renamed role/c"),
                catchUp(
                        roles(named("a"), named("b")),
                        roles(named("c", "a"), named("b")),
                        roles(named("a", "b"), named("c"))));
    }

    @Test
    void aReferenceFollowsTheThingThatItNames() {
        Edition first = roles(named("a"), role("x", List.of(), leaf(ValueKind.REFERENCE, "role/x/deputy", "role/a")));
        Edition second =
                roles(named("b", "a"), role("x", List.of(), leaf(ValueKind.REFERENCE, "role/x/deputy", "role/b")));
        Edition third = roles(
                named("b", "a"),
                named("a"),
                role("x", List.of(), leaf(ValueKind.REFERENCE, "role/x/deputy", "role/a")));
        assertEquals(List.of("renamed role/b"), told(Merge.of(first, second)));
        assertEquals(List.of("renamed role/b", "added role/a", "changed role/x/deputy"), catchUp(first, second, third));
    }

    @Test
    void everyOlderVersionIsBroughtToTheLatest() {
        Lineage lineage = Lineage.of(List.of(roles(named("a")), roles(named("b", "a")), roles(named("c", "b"))));
        assertEquals(
                List.of(List.of("renamed role/c"), List.of("renamed role/c")),
                lineage.toLatest().stream().map(Trees::told).toList());
        assertEquals(
                List.of(List.of(), List.of("renamed role/b"), List.of("renamed role/c")),
                lineage.stepByStep().stream().map(Trees::told).toList());
    }
}
