package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.render.page.SheetReplacement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets keep their numbers over all versions, as the pages of a locked script do, and the revision that they were last changed in. */
final class SheetLedgerTest {
    private static SheetLedger binder(String... versions) {
        SheetLedger binder = new SheetLedger();
        for (String version : versions) {
            binder.add(List.of(version.split("")));
        }
        return binder;
    }

    /** The sheets after the last version: number and revision. */
    private static String sheets(String... versions) {
        SheetLedger binder = binder(versions);
        return String.join(
                " ",
                binder.at(versions.length - 1).sheets().stream()
                        .map(sheet -> sheet.number() + "/" + sheet.revision())
                        .toList());
    }

    private static List<SheetReplacement> swaps(String... versions) {
        return binder(versions).at(versions.length - 1).swaps();
    }

    @Test
    void aSheetKeepsTheColourThatItWasLastChangedIn() {
        assertEquals("1/0 2/1 3/0 4/2", sheets("abcd", "axcd", "axcy"));
    }

    @Test
    void aChangedSheetTakesTheNumberOfTheOldOne() {
        assertEquals(List.of(new SheetReplacement("2", List.of("2"), "")), swaps("abc", "axc"));
    }

    @Test
    void aSheetMoreTakesTheNumberBeforeItAndALetter() {
        assertEquals(List.of(new SheetReplacement("2", List.of("2", "2A"), "")), swaps("abc", "axyc"));
        assertEquals(List.of(new SheetReplacement("", List.of("1A"), "")), swaps("ab", "axb"));
    }

    @Test
    void lettersGoOnWhereTheLastPacketStopped() {
        assertEquals("1/0 1A/1 1B/2 2/0", sheets("ab", "axb", "axyb"));
        assertEquals("1/0 A1A/2 1A/1 2/0", sheets("ab", "axb", "ayxb"));
    }

    @Test
    void aSheetLessIsOmittedAndItsNumberIsNotGivenAgain() {
        assertEquals(List.of(new SheetReplacement("2–4", List.of("2"), "3–4")), swaps("abcde", "axe"));
        assertEquals("1/0 2/1 2A/2 5/0", sheets("abcde", "axe", "axze"));
    }

    @Test
    void sheetsAtTheEndGoOnCounting() {
        assertEquals("1/0 2/0 3/1 4/1", sheets("ab", "abxy"));
    }

    @Test
    void theCoverListsTheSheetsOfEachColour() {
        SheetLedger binder = binder("abcdef", "abxdef", "abxdefg");
        assertEquals("1–2, 4–6", binder.from(0, 2));
        assertEquals("3", binder.from(1, 2));
        assertEquals("7", binder.from(2, 2));
    }
}
