package io.github.workprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.TreeEdits;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every pair of editions: thousands of pairs of generated trees. A failure names its seed. */
class DiffPropertyTest {
    private static final int PAIRS = Thoroughness.cases(3_000, 10_000);
    private static final int SPECS = 120;
    private static final int CHAINS = Thoroughness.cases(800, 2_000);
    private static final String NEW_ID = "zz-new";
    private static final List<Branch> WHOLE = RandomTrees.whole(SPECS);

    private record Pair(long seed, Edition earlier, Edition later) {
        static Pair of(long seed) {
            RandomTrees trees = new RandomTrees(seed);
            Branch earlier = trees.some(WHOLE);
            // Now and then two workflows that have nothing to do with each other.
            Branch later = seed % 25 == 0 ? trees.some(WHOLE) : trees.edited(earlier);
            return new Pair(seed, edition(earlier), edition(later));
        }

        Redline redline() {
            return Merge.of(earlier, later);
        }

        Redline mirrored() {
            return Merge.of(List.of(later, earlier));
        }
    }

    private static Edition edition(Branch root) {
        Edition empty = Trees.edition();
        return empty.with(empty.audience(), root);
    }

    @Test
    void nothingChangedBetweenAnEditionAndItself() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            long is = seed;
            assertEquals(List.of(), Changes.in(Merge.of(pair.later(), pair.later())), () -> "seed " + is);
        }
    }

    @Test
    void theChangesMadeGiveTheLaterAndUndoneTheEarlier() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            Redline redline = pair.redline();
            long is = seed;
            assertEquals(Applied.plain(pair.later().root()), Applied.toTheEarlier(redline), () -> "seed " + is);
            assertEquals(Applied.plain(pair.earlier().root()), Applied.toTheLater(redline), () -> "seed " + is);
        }
    }

    @Test
    void theOtherWayRoundIsTheMirrorImage() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            long is = seed;
            assertEquals(told(pair.redline(), false), told(pair.mirrored(), true), () -> "seed " + is);
        }
    }

    /** How often each change is told, with both sides; {@code mirrored}: as seen from the other edition. */
    private static Map<String, Long> told(Redline redline, boolean mirrored) {
        return Changes.in(redline).stream()
                .map(change -> (mirrored ? mirrored(change.kind()) : change.kind()) + " "
                        + side(mirrored ? change.is() : change.was()) + " -> "
                        + side(mirrored ? change.was() : change.is()))
                .collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.counting()));
    }

    private static String side(Optional<Node> node) {
        return node.map(present -> present.path() + " " + Applied.plain(present))
                .orElse("nothing");
    }

    private static Mark mirrored(Mark mark) {
        return switch (mark) {
            case ADDED -> Mark.REMOVED;
            case REMOVED -> Mark.ADDED;
            default -> mark;
        };
    }

    @Test
    void eachMarkIsOneChangeWithAnIdOfItsOwn() {
        Map<Mark, Long> marks = new EnumMap<>(Mark.class);
        for (long seed = 0; seed < PAIRS; seed++) {
            Redline redline = Pair.of(seed).redline();
            List<Change> changes = Changes.in(redline);
            long is = seed;
            assertEquals(redline.walk().mapToLong(DiffPropertyTest::changes).sum(), changes.size(), () -> "seed " + is);
            assertEquals(
                    changes.size(), changes.stream().map(Change::id).distinct().count(), () -> "seed " + is);
            changes.forEach(change -> marks.merge(change.kind(), 1L, Long::sum));
        }
        for (Mark mark : List.of(Mark.ADDED, Mark.REMOVED, Mark.CHANGED, Mark.MOVED)) {
            assertTrue(marks.getOrDefault(mark, 0L) > PAIRS / 20, () -> "the pairs have too little of " + mark + marks);
        }
    }

    /** What went to another parent is one change, told where it came, with its new name another. */
    private static long changes(Redline node) {
        return node.hasLeft() || node.mark() == Mark.SAME
                ? 0
                : node.mark() == Mark.RENAMED && node.hasComeOver() ? 2 : 1;
    }

    @Test
    void aNewNameIsOneChangeAndAltersNoOther() {
        int renamed = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            Set<String> before = pair.earlier().entities().keySet();
            List<String> after = TreeEdits.entities(pair.later().root()).stream()
                    .map(Branch::path)
                    .toList();
            // Specs made at random may give one id twice, which a reader refuses.
            List<String> both = after.stream()
                    .filter(path -> before.contains(path) && Collections.frequency(after, path) == 1)
                    .toList();
            if (both.isEmpty()) {
                continue;
            }
            String address = new RandomTrees(seed).pick(both);
            Edition later = edition(Readdressed.renamed(pair.later().root(), address, NEW_ID));
            Redline redline = Merge.of(pair.earlier(), later);
            long is = seed;
            assertEquals(Applied.plain(later.root()), Applied.toTheEarlier(redline), () -> "seed " + is);
            assertEquals(Applied.plain(pair.earlier().root()), Applied.toTheLater(redline), () -> "seed " + is);
            Set<String> ids = ids(redline);
            ids.removeAll(ids(pair.redline()));
            assertEquals(1, ids.size(), () -> "seed " + is + ": " + address);
            assertEquals(
                    Changes.in(pair.redline()).size() + 1, Changes.in(redline).size(), () -> "seed " + is);
            renamed++;
        }
        assertTrue(renamed > PAIRS / 2, "the test needs entities");
    }

    private static Set<String> ids(Redline redline) {
        return Changes.in(redline).stream().map(Change::id).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void catchingUpIsNetOfWhatWasChangedBack() {
        for (long seed = 0; seed < CHAINS; seed++) {
            RandomTrees trees = new RandomTrees(seed);
            Branch first = trees.some(WHOLE);
            Branch second = trees.edited(first);
            List<Branch> entities = TreeEdits.entities(second);
            if (!entities.isEmpty()) {
                second = Readdressed.renamed(second, trees.pick(entities).path(), NEW_ID);
            }
            Branch third = trees.edited(second);
            List<Edition> chain = List.of(edition(first), edition(second), edition(third));
            long is = seed;
            assertEquals(Applied.plain(third), Applied.toTheEarlier(Merge.of(chain)), () -> "seed " + is);
            assertEquals(
                    List.of(),
                    Changes.in(Merge.of(List.of(chain.get(0), chain.get(1), chain.get(2), chain.get(0)))),
                    () -> "seed " + is);
        }
    }
}
