package io.github.workprint.site.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.render.page.SheetReplacement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets keep their numbers over all versions, as the pages of a locked script do, and the revision that they were last changed in. */
final class SheetLedgerTest {
    private static SheetLedger binder(String... versions) {
        SheetLedger binder = SheetLedger.EMPTY;
        for (String version : versions) {
            binder = binder.next(List.of(version.split("")));
        }
        return binder;
    }

    /** The sheets after the last version: number and revision. */
    private static String sheets(String... versions) {
        SheetLedger binder = binder(versions);
        return String.join(
                " ",
                binder.sheets().stream()
                        .map(sheet -> sheet.number() + "/" + sheet.revision())
                        .toList());
    }

    private static List<SheetReplacement> swaps(String... versions) {
        return binder(versions).swaps();
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
        assertEquals("1–2, 4–6", binder.from(0));
        assertEquals("3", binder.from(1));
        assertEquals("7", binder.from(2));
    }

    @Test
    void whatWasRememberedGoesOnAsIfItHadNotBeenForgotten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        binder("abcde", "axe").write(new DataOutputStream(bytes));
        SheetLedger again = SheetLedger.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(binder("abcde", "axe", "axze"), again.next(List.of("a", "x", "z", "e")));
    }
}
