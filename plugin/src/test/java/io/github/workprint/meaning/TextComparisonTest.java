package io.github.workprint.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.meaning.TextComparison.Rewording;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a text: a new spelling, other words, or a figure, a must or a name in them. */
class TextComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Give every shot 8 frames of handles.| Give every shot 24 frames of handles.| FIGURES",
                "Refuse peaks above -2 dBTP.| Refuse peaks above -3 dBTP.| FIGURES",
                "Refuse peaks above 2 dB.| Refuse peaks above −2 dB.| FIGURES",
                "Keep −2 dBTP.| Keep -2 dBTP.| SPELLING",
                "Wait 10 min.| Wait 10 h.| FIGURES",
                "The copies must be checked.| The copies should be checked.| FIGURES",
                "Do it before noon.| Do it after noon.| FIGURES",
                "Do erase the cards.| Do not erase the cards.| FIGURES",
                "Erase the cards.| Don't erase the cards.| FIGURES",
                "Send it by Aspera.| Send it by Signiant.| FIGURES",
                "Make a ProRes file.| Make a DNxHR file.| FIGURES",
                "Make two copies.| Make three copies.| FIGURES",
                "Die Kopien müssen geprüft werden.| Die Kopien dürfen geprüft werden.| FIGURES",
                "Look at the pciture with care.| Look at the picture with care.| SPELLING",
                "Look at the picture, with care.| Look at the picture with care.| SPELLING",
                "Lay out the tracks.| Layout the tracks.| SPELLING",
                "Titles stand apart.| Titles stand together.| WORDS",
                "Look with care at the picture.| Look at the whole picture with care.| WORDS",
                "Ask Ann Lee.| Ask Jo Marsh.| FIGURES",
            })
    void whatBecameOfAText(String was, String now, Rewording kind) {
        assertEquals(kind, new TextComparison(Set.of(), true).between(was, now));
    }
}
