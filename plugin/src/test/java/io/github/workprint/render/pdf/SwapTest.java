package io.github.workprint.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are swapped as a production office does it: by their old numbers, with letters for what comes between. */
final class SwapTest {
    @Test
    void nothingIsSwappedWhereNothingChanged() {
        assertEquals(List.of(), Swap.between(List.of("a", "b"), List.of("a", "b")));
    }

    @Test
    void aChangedPageTakesTheNumberOfTheOldOne() {
        List<Swap> swaps = Swap.between(List.of("a", "b", "c"), List.of("a", "x", "c"));
        assertEquals(List.of(new Swap(1, 1, 2, 1)), swaps);
        assertEquals("2", swaps.get(0).leaving());
        assertEquals(List.of("2"), swaps.get(0).numbers());
    }

    @Test
    void aPageMoreTakesTheNumberBeforeItAndALetter() {
        List<Swap> swaps = Swap.between(List.of("a", "b", "c"), List.of("a", "x", "y", "c"));
        assertEquals(List.of("2", "2A"), swaps.get(0).numbers());
        Swap between = Swap.between(List.of("a", "b"), List.of("a", "x", "b")).get(0);
        assertEquals("", between.leaving());
        assertEquals(List.of("1A"), between.numbers());
    }

    @Test
    void aPageLessIsOmitted() {
        Swap swap = Swap.between(List.of("a", "b", "c", "d", "e"), List.of("a", "x", "e"))
                .get(0);
        assertEquals("2–4", swap.leaving());
        assertEquals(List.of("2"), swap.numbers());
        assertEquals("3–4", swap.omitted());
    }

    @Test
    void distantChangesAreSwapsOfTheirOwn() {
        List<Swap> swaps = Swap.between(List.of("a", "b", "c", "d"), List.of("x", "b", "c", "y"));
        assertEquals(List.of(new Swap(0, 1, 1, 1), new Swap(3, 1, 4, 1)), swaps);
    }
}
