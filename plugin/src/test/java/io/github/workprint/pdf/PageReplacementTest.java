package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fewest pages are swapped. */
final class PageReplacementTest {
    @Test
    void nothingIsSwappedWhereNothingChanged() {
        assertEquals(List.of(), PageReplacement.between(List.of("a", "b"), List.of("a", "b")));
    }

    @Test
    void aChangedPageTakesThePlaceOfTheOldOne() {
        List<PageReplacement> swaps = PageReplacement.between(List.of("a", "b", "c"), List.of("a", "x", "c"));
        assertEquals(List.of(new PageReplacement(1, 1, 2, 1)), swaps);
    }

    @Test
    void distantChangesAreSwapsOfTheirOwn() {
        List<PageReplacement> swaps = PageReplacement.between(List.of("a", "b", "c", "d"), List.of("x", "b", "c", "y"));
        assertEquals(List.of(new PageReplacement(0, 1, 1, 1), new PageReplacement(3, 1, 4, 1)), swaps);
    }
}
