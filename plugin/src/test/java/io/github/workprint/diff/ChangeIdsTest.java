package io.github.workprint.diff;

import static io.github.workprint.diff.Trees.branch;
import static io.github.workprint.diff.Trees.leaf;
import static io.github.workprint.diff.Trees.role;
import static io.github.workprint.diff.Trees.roles;
import static io.github.workprint.diff.Trees.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeIdsTest {
    /** A role with a name, a deputy and steps. */
    private static Edition edition(String id, List<String> formerly, String name, String deputy, String... steps) {
        String path = "role/" + id;
        return roles(
                role("assistant", List.of()),
                role(
                        id,
                        formerly,
                        text(path + "/name", name),
                        leaf(ValueKind.REFERENCE, path + "/deputy", deputy),
                        branch(
                                "steps",
                                path + "/steps",
                                Form.SEQUENCE,
                                List.of(),
                                IntStream.range(0, steps.length)
                                        .mapToObj(i -> text(path + "/steps/" + (i + 1), steps[i]))
                                        .toArray(io.github.workprint.edition.Node[]::new))));
    }

    private static List<Change> changes(Edition earlier, Edition later) {
        return Changes.in(Merge.of(earlier, later));
    }

    private static String id(List<Change> changes, String end) {
        return changes.stream()
                .filter(change -> change.path().endsWith(end))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void looksTheSameOnPaperAndOnThePhone() {
        String id = changes(
                        edition("editor", List.of(), "Dana", "role/assistant"),
                        edition("editor", List.of(), "Sam", "role/assistant"))
                .get(0)
                .id();
        assertEquals("C-300C71", id);
    }

    @Test
    void staysWhenTheEntityIsRenamedInTheSameStep() {
        Edition earlier = edition("editor", List.of(), "Dana", "role/editor", "one", "two");
        List<Change> plain = changes(earlier, edition("editor", List.of(), "Sam", "role/assistant", "one", "three"));
        List<Change> renamed =
                changes(earlier, edition("cutter", List.of("editor"), "Sam", "role/assistant", "one", "three"));
        assertEquals(3, plain.size());
        assertEquals(4, renamed.size());
        for (String end : List.of("/name", "/deputy", "/2")) {
            assertEquals(id(plain, end), id(renamed, end));
        }
    }

    @Test
    void staysWhenWhatAReferenceNamesIsRenamed() {
        Edition earlier = edition("editor", List.of(), "Dana", "role/assistant");
        List<Change> plain = changes(earlier, edition("editor", List.of(), "Dana", "role/editor"));
        List<Change> renamed = changes(earlier, edition("cutter", List.of("editor"), "Dana", "role/cutter"));
        assertEquals(id(plain, "/deputy"), id(renamed, "/deputy"));
    }

    @Test
    void staysWhenSomethingElseIsPutInBefore() {
        Edition earlier = edition("editor", List.of(), "Dana", "role/assistant", "one", "two");
        List<Change> plain =
                changes(earlier, edition("editor", List.of(), "Dana", "role/assistant", "one", "two", "end"));
        List<Change> more =
                changes(earlier, edition("editor", List.of(), "Dana", "role/assistant", "zero", "one", "two", "end"));
        assertEquals(id(plain, "/3"), id(more, "/4"));
    }

    @Test
    void equalStepsThatGoTogetherAreToldApart() {
        List<Change> changes = changes(
                edition("editor", List.of(), "Dana", "role/assistant", "same", "same", "same"),
                edition("editor", List.of(), "Dana", "role/assistant", "same"));
        assertEquals(2, changes.stream().map(Change::id).distinct().count());
    }

    @Test
    void whereTwoMeetTheLaterGivesWay() {
        List<String> contents =
                IntStream.range(0, 120_000).mapToObj(i -> "change " + i).toList();
        List<String> ids = ChangeIds.of(contents);
        assertEquals(contents.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("C-[0-9A-HJKMNP-TV-Z]{6}")));
        Set<String> alone = new HashSet<>();
        List<Integer> met = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            String id = ChangeIds.of(contents.subList(i, i + 1)).get(0);
            if (alone.add(id)) {
                assertEquals(id, ids.get(i));
            } else {
                met.add(i);
            }
        }
        assertTrue(!met.isEmpty(), "the test needs digests that meet");
        int last = met.get(met.size() - 1);
        List<String> shorter = Stream.concat(
                        contents.stream().limit(last), contents.stream().skip(last + 1))
                .toList();
        List<String> others = new ArrayList<>(ids);
        others.remove(last);
        assertEquals(others, ChangeIds.of(shorter));
    }
}
