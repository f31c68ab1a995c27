package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BisectionTest {
    private static final List<Integer> EDITS = IntStream.range(0, 100).boxed().toList();

    @Test
    void namesEveryEditThatIsWrongAlone() {
        Set<Integer> wrong = Set.of(0, 41, 42, 99);
        assertEquals(
                List.of(List.of(0), List.of(41), List.of(42), List.of(99)),
                Bisection.faults(EDITS, some -> some.stream().noneMatch(wrong::contains)));
    }

    @Test
    void namesTheSmallestGroupOfEditsThatAreWrongOnlyTogether() {
        List<List<Integer>> faults = Bisection.faults(EDITS, some -> !some.containsAll(List.of(10, 14)));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).containsAll(List.of(10, 14)) && faults.get(0).size() < 50, faults::toString);
    }

    @Test
    void asksOnceWhereAllIsRight() {
        Set<List<Integer>> asked = new HashSet<>();
        assertEquals(List.of(), Bisection.faults(EDITS, asked::add));
        assertEquals(Set.of(EDITS), asked);
    }

    @Test
    void dealsEachEditOutTwiceInDifferentCompany() {
        List<List<Integer>> groups = Bisection.groups(EDITS, 10);
        for (int edit : EDITS) {
            List<Set<Integer>> companies = groups.stream()
                    .filter(group -> group.contains(edit))
                    .<Set<Integer>>map(HashSet::new)
                    .toList();
            assertEquals(2, companies.size());
            assertEquals(
                    Set.of(edit),
                    companies.get(0).stream().filter(companies.get(1)::contains).collect(Collectors.toSet()));
        }
    }

    @Test
    void triesEachEditOnceWhereEachIsAlone() {
        assertEquals(EDITS.stream().map(List::of).toList(), Bisection.groups(EDITS, 1));
    }
}
