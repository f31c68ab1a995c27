package io.github.workprint.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries many edits at once, and looks closer only where something is wrong: so a fault is named by the edit that shows it. */
final class Bisection {
    private Bisection() {}

    /**
     * The smallest groups of neighbours that are wrong: single edits, or several that are wrong only together.
     *
     * @param isRight whether all is well after these edits are made together
     */
    static <T> List<List<T>> faults(List<T> edits, Predicate<List<T>> isRight) {
        return edits.isEmpty() || isRight.test(edits) ? List.of() : within(edits, isRight);
    }

    private static <T> List<List<T>> within(List<T> wrong, Predicate<List<T>> isRight) {
        if (wrong.size() == 1) {
            return List.of(wrong);
        }
        int middle = wrong.size() / 2;
        List<List<T>> deeper = Stream.of(wrong.subList(0, middle), wrong.subList(middle, wrong.size()))
                .flatMap(half -> faults(half, isRight).stream())
                .toList();
        return deeper.isEmpty() ? List.of(wrong) : deeper;
    }

    /**
     * The edits in groups, dealt out twice: neighbours together, and neighbours apart. Each edit is tried in two companies, so that
     * none hides behind another.
     */
    static <T> List<List<T>> groups(List<T> edits, int size) {
        int groups = Math.max(1, (edits.size() + size - 1) / size);
        Stream<List<T>> together = IntStream.range(0, groups)
                .mapToObj(group -> edits.subList(
                        Math.min(edits.size(), group * size), Math.min(edits.size(), (group + 1) * size)));
        Stream<List<T>> apart = IntStream.range(0, groups)
                .mapToObj(group -> IntStream.iterate(group, i -> i < edits.size(), i -> i + groups)
                        .mapToObj(edits::get)
                        .toList());
        return groups == edits.size()
                ? together.toList()
                : Stream.concat(together, apart).toList();
    }
}
