package io.github.workprint.edition;

import java.util.List;

/**
 * The editions of one workflow for one audience, oldest first.
 *
 * @param editions each may be made when it is asked for
 * @param outlines of the same editions
 */
public record EditionHistory(List<Edition> editions, List<Outline> outlines) {
    /** Of editions that are there, at least one. */
    public static EditionHistory of(List<Edition> editions) {
        return new EditionHistory(
                List.copyOf(editions), editions.stream().map(Outline::of).toList());
    }

    public int size() {
        return editions.size();
    }
}
