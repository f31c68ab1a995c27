package io.github.workprint.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two lists so that the scores of the pairs add up to the most, the order of both being kept. Comes out the same, the other
 * way round, when the lists are exchanged.
 */
final class Alignment {
    /** @param was position in the former list */
    record Pair(int was, int now) {}

    /** How well two items fit: 0 where they must not be paired. */
    @FunctionalInterface
    interface Score {
        double of(int was, int now);
    }

    private final List<String> was;
    private final List<String> now;
    private final double[][] scores;
    /** The most that can be had from each pair of positions on. */
    private final double[][] best;

    private Alignment(List<String> was, List<String> now, Score score) {
        this.was = was;
        this.now = now;
        this.scores = new double[was.size()][now.size()];
        this.best = new double[was.size() + 1][now.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                scores[i][j] = score.of(i, j);
                double paired = scores[i][j] > 0 ? scores[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    /**
     * @param was what the former items say; decides between alignments that are equally good
     * @return the pairs, in order
     */
    static List<Pair> of(List<String> was, List<String> now, Score score) {
        return new Alignment(was, now, score).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() && j < now.size()) {
            if (scores[i][j] > 0 && best[i][j] == scores[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] > best[i][j + 1]
                    || (best[i + 1][j] == best[i][j + 1] && was.get(i).compareTo(now.get(j)) < 0)) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
