package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines break between words, and what does not fit says so. */
class LetteringTest {
    private static final Lettering LETTERING = Lettering.of(LookFiles.standard());

    @Test
    void wordsGoOnTheNextLineWhenTheyDoNotFit() {
        List<String> lines = LETTERING.lines("Drone to storage and tape", Type.TITLE, 110, 3);
        assertEquals("Drone to storage and tape", String.join(" ", lines));
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(LETTERING.width(line, Type.TITLE) <= 110, line));
    }

    @Test
    void aLineTooManyEndsInAnEllipsis() {
        List<String> lines = LETTERING.lines("one two three four five six seven", Type.NOTE, 40, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"), lines::toString);
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        String cut = LETTERING.lines("Donaudampfschifffahrt", Type.NOTE, 60, 2).get(0);
        assertTrue(cut.endsWith("…") && LETTERING.width(cut, Type.NOTE) <= 60, cut);
    }
}
