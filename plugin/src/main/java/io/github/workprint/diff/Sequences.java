package io.github.workprint.diff;

import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges lists whose order means something, such as the steps of a stage, by the longest common subsequence of their values. Of
 * the other items, one that was taken out at one place and put in at another has moved; the rest, between two common items, are
 * paired in order as changed, and what is left over was removed or added.
 */
final class Sequences {
    private final List<Node> was;
    private final List<Node> now;
    /** Position in {@code now} to position in {@code was}, for items that stayed in order. */
    private final Map<Integer, Integer> kept = new HashMap<>();
    /** The same for items that moved. */
    private final Map<Integer, Integer> moved = new HashMap<>();

    private Sequences(List<Node> was, List<Node> now) {
        this.was = was;
        this.now = now;
        matchInOrder();
        matchMoved();
    }

    /** @param pair merges two items that stand for each other; told the former and the present one */
    static List<Redline> merge(List<Node> was, List<Node> now, Pairing pair) {
        return new Sequences(was, now).merged(pair);
    }

    /** Merges a former and a present node. */
    @FunctionalInterface
    interface Pairing {
        Redline of(Node was, Node now);
    }

    private void matchInOrder() {
        int[][] common = new int[was.size() + 1][now.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = equal(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < was.size() && j < now.size()) {
            if (equal(i, j)) {
                kept.put(j++, i++);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void matchMoved() {
        Set<Integer> taken = new HashSet<>(kept.values());
        for (int j = 0; j < now.size(); j++) {
            for (int i = 0; i < was.size() && !kept.containsKey(j) && !moved.containsKey(j); i++) {
                if (equal(i, j) && taken.add(i)) {
                    moved.put(j, i);
                }
            }
        }
    }

    private List<Redline> merged(Pairing pair) {
        List<Redline> merged = new ArrayList<>();
        List<Node> fresh = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < now.size(); j++) {
            if (kept.containsKey(j)) {
                next = gap(next, kept.getOrDefault(j, 0), fresh, pair, merged);
                merged.add(pair.of(was.get(next++), now.get(j)));
            } else if (moved.containsKey(j)) {
                Node former = was.get(moved.getOrDefault(j, 0));
                merged.add(new Redline(Mark.MOVED, Optional.of(former), Optional.of(now.get(j)), List.of()));
            } else {
                fresh.add(now.get(j));
            }
        }
        gap(next, was.size(), fresh, pair, merged);
        return merged;
    }

    /** Adds what was taken out from {@code from} to {@code to}, paired with what was put in instead; empties {@code fresh}. */
    private int gap(int from, int to, List<Node> fresh, Pairing pair, List<Redline> merged) {
        int paired = 0;
        for (int i = from; i < to; i++) {
            if (!kept.containsValue(i) && !moved.containsValue(i)) {
                merged.add(
                        paired < fresh.size()
                                ? pair.of(was.get(i), fresh.get(paired++))
                                : new Redline(Mark.REMOVED, Optional.of(was.get(i)), Optional.empty(), List.of()));
            }
        }
        for (Node node : fresh.subList(paired, fresh.size())) {
            merged.add(new Redline(Mark.ADDED, Optional.empty(), Optional.of(node), List.of()));
        }
        fresh.clear();
        return to;
    }

    private boolean equal(int former, int present) {
        return was.get(former) instanceof Leaf one
                && now.get(present) instanceof Leaf other
                && one.value().equals(other.value());
    }
}
