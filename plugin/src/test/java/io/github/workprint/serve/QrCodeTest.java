package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Codes are what another encoder makes of the same text: those in the file are by qrcode 8.2 of Python, and OpenCV reads them. */
final class QrCodeTest {
    @Test
    void isWhatAnotherEncoderMakes() throws IOException {
        for (String made : codes()) {
            List<String> lines = made.lines().toList();
            QrCode code = QrCode.of(lines.get(0));
            StringBuilder rows = new StringBuilder(lines.get(0));
            for (int row = 0; row < code.size(); row++) {
                rows.append('\n');
                for (int column = 0; column < code.size(); column++) {
                    rows.append(code.isDark(row, column) ? '#' : '.');
                }
            }
            assertEquals(made.strip(), rows.toString());
        }
    }

    private static List<String> codes() throws IOException {
        try (InputStream file = Objects.requireNonNull(QrCodeTest.class.getResourceAsStream("codes.txt"))) {
            return Arrays.asList(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"));
        }
    }

    @Test
    void isDrawnInHalfBlocksAndAsAPath() {
        QrCode code = QrCode.of("hi");
        List<String> lines = code.blocks().lines().toList();
        assertEquals((21 + 2 * QrCode.QUIET + 1) / 2, lines.size());
        assertTrue(lines.get(0).matches("█{29}"), lines::toString);
        assertTrue(lines.get(2).startsWith("████ ▄▄▄▄▄ "), lines::toString);
        assertTrue(code.path().startsWith("M4 4h1v1h-1z"), code::path);
    }

    @Test
    void refusesWhatItCannotHold() {
        assertEquals(41, QrCode.of("x".repeat(134)).size());
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(135)));
    }
}
