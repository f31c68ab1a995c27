package io.github.workprint.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An address as a QR code (ISO/IEC 18004): bytes, error correction of level L, versions 1 to 6, which hold 134 bytes; larger ones
 * would need blocks of their own that say which version they are.
 */
final class QrCode {
    /** Light modules around it, so that a camera finds it. */
    static final int QUIET = 4;

    private static final int LARGEST = 6;
    /** By version, from 1: all codewords, those of error correction in each block, and blocks (tables 7 and 9). */
    private static final int[] CODEWORDS = {0, 26, 44, 70, 100, 134, 172};

    private static final int[] CORRECTION = {0, 7, 10, 15, 20, 26, 18};
    private static final int[] BLOCKS = {0, 1, 1, 1, 1, 1, 2};
    private static final int MASKS = 8;
    /** Indicators of level L and of a mask are protected by this generator, and mixed with this pattern (annex C). */
    private static final int FORMAT_GENERATOR = 0x537;

    private static final int FORMAT_PATTERN = 0x5412;
    private static final int LEVEL_L = 1;
    private static final int BYTE_MODE = 4;
    private static final int FIELD = 0x11D;
    /** A row of finder pattern with four light modules on one side, which no other place should look like (table 11). */
    private static final int[] FINDERS = {0b10111010000, 0b00001011101};

    private final int version;
    private final int size;
    private final boolean[][] dark;
    /** Modules that hold no data: they are not masked. */
    private final boolean[][] fixed;

    private QrCode(int version) {
        this.version = version;
        this.size = 17 + 4 * version;
        this.dark = new boolean[size][size];
        this.fixed = new boolean[size][size];
    }

    /** @throws IllegalArgumentException where the text is longer than 134 bytes of UTF-8 */
    static QrCode of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int version = 1;
        while (version <= LARGEST && bytes.length + 2 > dataCodewords(version)) {
            version++;
        }
        if (version > LARGEST) {
            throw new IllegalArgumentException(bytes.length + " bytes are too long for a QR code of ours");
        }
        QrCode code = new QrCode(version);
        code.drawPatterns();
        code.drawData(code.codewords(bytes));
        code.drawBestMask();
        return code;
    }

    private static int dataCodewords(int version) {
        return CODEWORDS[version] - CORRECTION[version] * BLOCKS[version];
    }

    /** Modules on each side. */
    int size() {
        return size;
    }

    /** Outside, all is light. */
    boolean isDark(int row, int column) {
        return row >= 0 && column >= 0 && row < size && column < size && dark[row][column];
    }

    /** The path of an SVG image of the dark modules, in a square of {@code size() + 2 * QUIET}. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (dark[row][column]) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(' ')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Lines of half blocks, two rows of modules in each; the blocks are the light modules. */
    String blocks() {
        StringBuilder blocks = new StringBuilder();
        for (int row = -QUIET; row < size + QUIET; row += 2) {
            for (int column = -QUIET; column < size + QUIET; column++) {
                boolean upper = !isDark(row, column);
                boolean lower = !isDark(row + 1, column);
                blocks.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            blocks.append('\n');
        }
        return blocks.toString();
    }

    private void fix(int row, int column, boolean isDark) {
        if (row >= 0 && column >= 0 && row < size && column < size) {
            dark[row][column] = isDark;
            fixed[row][column] = true;
        }
    }

    private void drawPatterns() {
        for (int i = 0; i < size; i++) {
            fix(6, i, i % 2 == 0);
            fix(i, 6, i % 2 == 0);
        }
        drawFinder(3, 3);
        drawFinder(3, size - 4);
        drawFinder(size - 4, 3);
        if (version > 1) {
            for (int row = -2; row <= 2; row++) {
                for (int column = -2; column <= 2; column++) {
                    fix(size - 7 + row, size - 7 + column, Math.max(Math.abs(row), Math.abs(column)) != 1);
                }
            }
        }
        drawFormat(0);
    }

    /** With the light modules around it. */
    private void drawFinder(int middleRow, int middleColumn) {
        for (int row = -4; row <= 4; row++) {
            for (int column = -4; column <= 4; column++) {
                int ring = Math.max(Math.abs(row), Math.abs(column));
                fix(middleRow + row, middleColumn + column, ring != 2 && ring != 4);
            }
        }
    }

    private void drawFormat(int mask) {
        int data = LEVEL_L << 3 | mask;
        int rest = data;
        for (int i = 0; i < 10; i++) {
            rest = rest << 1 ^ (rest >>> 9) * FORMAT_GENERATOR;
        }
        int bits = (data << 10 | rest) ^ FORMAT_PATTERN;
        for (int i = 0; i < 15; i++) {
            boolean bit = (bits >>> i & 1) != 0;
            // Around the upper left finder, past the timing patterns; and once more beside the two others.
            int along = i < 6 ? i : i < 8 ? i + 1 : i == 8 ? 7 : 14 - i;
            if (i < 8) {
                fix(along, 8, bit);
                fix(8, size - 1 - i, bit);
            } else {
                fix(8, along, bit);
                fix(size - 15 + i, 8, bit);
            }
        }
        fix(size - 8, 8, true);
    }

    /** Data and error correction of all blocks, in the order in which they are drawn. */
    private byte[] codewords(byte[] text) {
        byte[] data = data(text);
        int blocks = BLOCKS[version];
        int length = data.length / blocks;
        byte[] all = new byte[CODEWORDS[version]];
        for (int block = 0; block < blocks; block++) {
            byte[] own = Arrays.copyOfRange(data, block * length, (block + 1) * length);
            byte[] correction = correction(own, CORRECTION[version]);
            for (int i = 0; i < length; i++) {
                all[i * blocks + block] = own[i];
            }
            for (int i = 0; i < correction.length; i++) {
                all[data.length + i * blocks + block] = correction[i];
            }
        }
        return all;
    }

    /** Four bits of mode, eight of length, the text, and what fills up. */
    private byte[] data(byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int before = BYTE_MODE;
        data.write(before << 4 | text.length >>> 4);
        before = text.length & 15;
        for (byte one : text) {
            data.write(before << 4 | (one & 255) >>> 4);
            before = one & 15;
        }
        data.write(before << 4);
        for (int i = 0; data.size() < dataCodewords(version); i++) {
            data.write(i % 2 == 0 ? 0xEC : 0x11);
        }
        return data.toByteArray();
    }

    /** The remainder of the data by the generator polynomial, over GF(256) with x⁸+x⁴+x³+x²+1 (annex A). */
    private static byte[] correction(byte[] data, int degree) {
        int[] generator = new int[degree];
        generator[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                generator[j] = product(generator[j], root) ^ (j + 1 < degree ? generator[j + 1] : 0);
            }
            root = product(root, 2);
        }
        int[] rest = new int[degree];
        for (byte one : data) {
            int factor = (one & 255) ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, degree - 1);
            rest[degree - 1] = 0;
            for (int i = 0; i < degree; i++) {
                rest[i] ^= product(generator[i], factor);
            }
        }
        byte[] correction = new byte[degree];
        for (int i = 0; i < degree; i++) {
            correction[i] = (byte) rest[i];
        }
        return correction;
    }

    private static int product(int left, int right) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ (product >>> 7) * FIELD;
            product ^= (right >>> bit & 1) * left;
        }
        return product;
    }

    /** Two columns at a time from the right, upwards and downwards by turns, past the vertical timing pattern. */
    private void drawData(byte[] codewords) {
        int bit = 0;
        boolean upwards = true;
        for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
            for (int step = 0; step < size; step++) {
                int row = upwards ? size - 1 - step : step;
                for (int column = right; column > right - 2; column--) {
                    if (!fixed[row][column] && bit < codewords.length * 8) {
                        dark[row][column] = (codewords[bit >>> 3] >>> 7 - (bit & 7) & 1) != 0;
                        bit++;
                    }
                }
            }
            upwards = !upwards;
        }
    }

    private void drawBestMask() {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < MASKS; mask++) {
            draw(mask);
            int penalty = penalty();
            if (penalty < least) {
                least = penalty;
                best = mask;
            }
            invert(mask);
        }
        draw(best);
    }

    private void draw(int mask) {
        drawFormat(mask);
        invert(mask);
    }

    private void invert(int mask) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] ^= !fixed[row][column] && isMasked(mask, row, column);
            }
        }
    }

    /** Table 10. */
    private static boolean isMasked(int mask, int row, int column) {
        return switch (mask) {
            case 0 -> (row + column) % 2 == 0;
            case 1 -> row % 2 == 0;
            case 2 -> column % 3 == 0;
            case 3 -> (row + column) % 3 == 0;
            case 4 -> (row / 2 + column / 3) % 2 == 0;
            case 5 -> row * column % 2 + row * column % 3 == 0;
            case 6 -> (row * column % 2 + row * column % 3) % 2 == 0;
            default -> ((row + column) % 2 + row * column % 3) % 2 == 0;
        };
    }

    /** How hard it is to read (table 11): runs, blocks, what looks like a finder, and how far from half is dark. */
    private int penalty() {
        int penalty = 0;
        int all = 0;
        for (int line = 0; line < size; line++) {
            penalty += penalty(line, true) + penalty(line, false);
            for (int column = 0; column < size; column++) {
                all += dark[line][column] ? 1 : 0;
                if (line + 1 < size
                        && column + 1 < size
                        && dark[line][column] == dark[line][column + 1]
                        && dark[line][column] == dark[line + 1][column]
                        && dark[line][column] == dark[line + 1][column + 1]) {
                    penalty += 3;
                }
            }
        }
        return penalty + Math.abs(all * 20 - size * size * 10) / (size * size) * 10;
    }

    private int penalty(int line, boolean across) {
        int penalty = 0;
        int run = 0;
        int window = 0;
        for (int i = 0; i < size; i++) {
            boolean one = across ? dark[line][i] : dark[i][line];
            boolean same = i > 0 && one == (across ? dark[line][i - 1] : dark[i - 1][line]);
            run = same ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            window = (window << 1 | (one ? 1 : 0)) & 0x7FF;
            if (i >= 10 && (window == FINDERS[0] || window == FINDERS[1])) {
                penalty += 40;
            }
        }
        return penalty;
    }
}
