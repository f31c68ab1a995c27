package io.github.workprint.diff;

import io.github.workprint.diff.Alignment.Pair;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Similar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs the items of two lists that have no names of their own, such as the steps of a stage, by their longest common subsequence;
 * of several equally long, that which leaves the most that is alike between its items, to be paired as changed. Of the rest, what
 * was taken out at one place and put in at another has moved; a single item that stands where a single other one stood is that one
 * changed; all else was removed or added.
 */
final class Sequences {
    /** Share of words from which on two items are versions of one. */
    private static final double ALIKE = 0.4;

    /** Items that say the same count for more than any number of those that are alike. */
    private static final double EQUAL = 1_000_000;

    private final List<Node> was;
    private final List<Node> now;
    private final List<String> former;
    private final List<String> present;
    /** Position in {@code now} to position in {@code was}, for items that stayed in order, changed or not. */
    private final Map<Integer, Integer> stayed = new HashMap<>();
    /** The same for items that moved. */
    private final Map<Integer, Integer> moved = new HashMap<>();

    private Sequences(List<Node> was, List<Node> now, Sameness sameness) {
        this.was = was;
        this.now = now;
        this.former = was.stream().map(sameness::former).toList();
        this.present = now.stream().map(sameness::present).toList();
        List<Pair> aligned = Alignment.of(former, present, this::score);
        aligned.forEach(pair -> stayed.put(pair.now(), pair.was()));
        matchMoved();
        Pair last = new Pair(-1, -1);
        for (Pair next : aligned) {
            matchSingle(last, next);
            last = next;
        }
        matchSingle(last, new Pair(was.size(), now.size()));
    }

    private double score(int i, int j) {
        if (former.get(i).equals(present.get(j))) {
            return EQUAL;
        }
        // What is still there in its own words was not turned into something else.
        if (present.contains(former.get(i)) || former.contains(present.get(j))) {
            return 0;
        }
        double share = Similar.share(text(was.get(i)), text(now.get(j)));
        return share >= ALIKE ? share : 0;
    }

    /** Makes redlines of nodes. */
    interface Pairing {
        Redline both(Mark mark, Node was, Node now);

        Redline one(Mark mark, Node node);
    }

    /**
     * @param ordered whether the place of an item says something
     * @return in the order of the present, what was removed standing before what stood behind it
     */
    static List<Redline> merge(Branch was, Branch now, boolean ordered, Sameness sameness, Pairing pairing) {
        return new Sequences(was.children(), now.children(), sameness)
                .merged(ordered ? Mark.MOVED : Mark.SAME, pairing);
    }

    private void matchMoved() {
        Map<String, List<Integer>> free = new HashMap<>();
        for (int i = 0; i < was.size(); i++) {
            if (!stayed.containsValue(i)) {
                free.computeIfAbsent(former.get(i), key -> new ArrayList<>()).add(i);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            List<Integer> places = free.getOrDefault(present.get(j), List.of());
            if (!stayed.containsKey(j) && !places.isEmpty()) {
                moved.put(j, places.remove(0));
            }
        }
    }

    private void matchSingle(Pair after, Pair before) {
        List<Integer> removed = IntStream.range(after.was() + 1, before.was())
                .filter(i -> !moved.containsValue(i))
                .boxed()
                .toList();
        List<Integer> added = IntStream.range(after.now() + 1, before.now())
                .filter(j -> !moved.containsKey(j))
                .boxed()
                .toList();
        if (removed.size() == 1 && added.size() == 1) {
            stayed.put(added.get(0), removed.get(0));
        }
    }

    private static String text(Node node) {
        return node instanceof Leaf leaf
                ? leaf.value()
                : ((Branch) node).children().stream().map(Sequences::text).collect(Collectors.joining(" "));
    }

    private List<Redline> merged(Mark ofMoved, Pairing pairing) {
        Set<Integer> kept = new HashSet<>(stayed.values());
        kept.addAll(moved.values());
        List<Redline> merged = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < now.size(); j++) {
            Node node = now.get(j);
            if (stayed.containsKey(j)) {
                int at = stayed.getOrDefault(j, 0);
                next = removed(next, at, kept, pairing, merged) + 1;
                merged.add(pairing.both(Mark.SAME, was.get(at), node));
            } else if (moved.containsKey(j)) {
                merged.add(pairing.both(ofMoved, was.get(moved.getOrDefault(j, 0)), node));
            } else {
                merged.add(pairing.one(Mark.ADDED, node));
            }
        }
        removed(next, was.size(), kept, pairing, merged);
        return merged;
    }

    private int removed(int from, int to, Set<Integer> kept, Pairing pairing, List<Redline> merged) {
        for (int i = from; i < to; i++) {
            if (!kept.contains(i)) {
                merged.add(pairing.one(Mark.REMOVED, was.get(i)));
            }
        }
        return to;
    }
}
