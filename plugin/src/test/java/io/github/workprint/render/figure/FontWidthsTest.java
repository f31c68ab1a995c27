package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths are those that the font's own tables give. */
class FontWidthsTest {
    private static FontWidths font(String name) {
        return new FontWidths(LookFiles.standard().read("fonts/" + name + ".ttf"));
    }

    @Test
    void everyCharacterOfAMonospacedFontIsAsWide() {
        FontWidths mono = font("IBMPlexMono-Regular");
        for (String text : List.of("i", "W", "1", "é", "–")) {
            assertEquals(6, mono.of(text, 10), 0.001, text);
        }
        assertEquals(30, mono.of("iiWW.", 10), 0.001);
    }

    @Test
    void boldIsWiderThanRegularAndWiderThanThin() {
        FontWidths sans = font("IBMPlexSans-Regular");
        assertTrue(sans.of("illicit", 10) < sans.of("WWWWWWW", 10) / 2);
        assertTrue(sans.of("Mastering", 10) < font("IBMPlexSans-SemiBold").of("Mastering", 10));
        assertEquals(2 * sans.of("Mastering", 10), sans.of("Mastering", 20), 0.001);
    }

    @Test
    void aCharacterThatTheFontHasNotTakesTheRoomOfItsBox() {
        assertTrue(font("IBMPlexSans-Regular").of("\u4e2d", 10) > 0);
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FontWidths(new byte[64]));
    }
}
