package io.github.workprint.render.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The QR code of an address, to be scanned from paper. It stays readable where up to 15 % of it are lost (level M of ISO/IEC 18004).
 *
 * @param address what it says
 * @param words the address as one would type it
 * @param size modules to a side, without the quiet zone
 * @param drawing an SVG path of its dark modules, a unit each: one rectangle for each run in a line
 */
record NewestCode(String address, String words, int size, String drawing) {
    private static final String USUAL = "https://";

    /** @throws IllegalArgumentException if the address is longer than any code, some 2,300 letters */
    static NewestCode of(String address) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.US_ASCII.name()));
            String words = address.startsWith(USUAL) ? address.substring(USUAL.length()) : address;
            return new NewestCode(address, words, modules.getWidth(), drawing(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    private static String drawing(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append(String.format(Locale.ROOT, "M%d %dh%dv1h-%dz", x, y, end - x, end - x));
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
