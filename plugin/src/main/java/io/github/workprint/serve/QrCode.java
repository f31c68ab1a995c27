package io.github.workprint.serve;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a QR code that is scanned from a screen: of level L, which has the fewest modules, with the light ones around it by which
 * a camera finds it.
 *
 * @param modules true where they are dark
 */
record QrCode(BitMatrix modules) {
    private static final int QUIET = 4;

    /** @throws IllegalArgumentException where the text is longer than any code */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.L)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Modules on each side. */
    int size() {
        return modules.getWidth();
    }

    private boolean isDark(int row, int column) {
        return row < size() && modules.get(column, row);
    }

    /** The path of an SVG image of the dark modules, a unit each. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (isDark(row, column)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Lines of half blocks, two rows of modules in each; the blocks are the light modules. */
    String blocks() {
        StringBuilder blocks = new StringBuilder();
        for (int row = 0; row < size(); row += 2) {
            for (int column = 0; column < size(); column++) {
                boolean upper = !isDark(row, column);
                boolean lower = !isDark(row + 1, column);
                blocks.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            blocks.append('\n');
        }
        return blocks.toString();
    }
}
