package io.github.workprint.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of a printed document that make way for pages of its next version.
 *
 * @param after the page of the old document behind which they stand, from 0
 * @param out how many pages of the old document go
 * @param first the first page of the new document that comes, from 1
 * @param in how many pages come
 */
public record PageReplacement(int after, int out, int first, int in) {
    /** The fewest swaps that make one list of pages of the other. */
    public static List<PageReplacement> between(List<String> before, List<String> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<PageReplacement> swaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            int out = i;
            int in = j;
            while (!kept(before, now, i, j) && (i < before.size() || j < now.size())) {
                if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > out || j > in) {
                swaps.add(new PageReplacement(out, i - out, in + 1, j - in));
            }
            i++;
            j++;
        }
        return List.copyOf(swaps);
    }

    private static boolean kept(List<String> before, List<String> now, int i, int j) {
        return i < before.size() && j < now.size() && before.get(i).equals(now.get(j));
    }
}
