package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A code is read back from what a terminal and a page show. */
final class QrCodeTest {
    private static final String ADDRESS = "http://192.168.1.20:8717/?pass=0123456789abcdef0123456789abcdef";
    private static final int UNIT = 8;

    private static String read(boolean[][] dark) throws Exception {
        int side = dark.length * UNIT;
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = dark[i / side / UNIT][i % side / UNIT] ? 0 : 0xFFFFFF;
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    @Test
    void isReadFromHalfBlocks() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        List<String> lines = code.blocks().lines().toList();
        assertTrue(lines.size() <= 21 && lines.get(0).matches("█+"), lines::toString);
        boolean[][] dark = new boolean[code.size()][code.size()];
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                char block = lines.get(row / 2).charAt(column);
                dark[row][column] = block == ' ' || block == (row % 2 == 0 ? '▄' : '▀');
            }
        }
        assertEquals(ADDRESS, read(dark));
    }

    @Test
    void isReadFromThePath() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        boolean[][] dark = new boolean[code.size()][code.size()];
        Arrays.stream(code.path().substring(1).split("h1v1h-1zM?")).forEach(module -> {
            String[] place = module.split(" ");
            dark[Integer.parseInt(place[1])][Integer.parseInt(place[0])] = true;
        });
        assertEquals(ADDRESS, read(dark));
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(3000)));
    }
}
