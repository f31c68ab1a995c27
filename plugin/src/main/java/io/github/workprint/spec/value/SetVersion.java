package io.github.workprint.spec.value;

import java.util.Arrays;
import java.util.List;

/**
 * The version of a requirement set, ordered by its numbers: 5.9 comes before 5.10, and 5 before 5.0.
 *
 * @param text as written: {@code 5.1}, {@code 2023-11}
 */
public record SetVersion(String text) implements Comparable<SetVersion> {
    private List<Integer> numbers() {
        return Arrays.stream(text.split("[.-]")).map(Integer::valueOf).toList();
    }

    @Override
    public int compareTo(SetVersion other) {
        List<Integer> ours = numbers();
        List<Integer> theirs = other.numbers();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int order = ours.get(i).compareTo(theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(ours.size(), theirs.size());
        return length == 0 ? text.compareTo(other.text) : length;
    }
}
