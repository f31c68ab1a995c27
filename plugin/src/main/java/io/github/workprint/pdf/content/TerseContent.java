package io.github.workprint.pdf.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Writes a page's drawing in fewer bytes: places to a tenth of a point (0.035 mm), hairlines to a hundredth, and the place of a text as
 * a step instead of a matrix.
 */
final class TerseContent {
    /** Their operands are places and widths. Colours and matrices keep all their digits. */
    private static final Set<String> PLACING = Set.of("m", "l", "c", "re", "w", "Td");

    /** A bare one would be read as the end of a line. */
    private static final byte[] CARRIAGE_RETURN = {'\\', 'r'};

    private static final int MATRIX = 6;
    private static final float TENTHS = 10;
    private static final float HUNDREDTHS = 100;

    private final List<Object> tokens = new ArrayList<>();
    /** Where the operands of the next operator begin. */
    private int operands;
    /** Whether a text has begun and nothing has placed it yet. */
    private boolean unplaced;

    private TerseContent() {}

    static void write(List<Object> tokens, OutputStream out) throws IOException {
        TerseContent terse = new TerseContent();
        for (Object token : tokens) {
            terse.tokens.add(token);
            if (token instanceof Operator operator) {
                terse.operator(operator.getName());
            }
        }
        ContentStreamWriter writer = new ContentStreamWriter(out);
        for (Object token : terse.tokens) {
            if (token instanceof COSString text) {
                literal(text.getBytes(), out);
            } else {
                writer.writeTokens(List.of(token));
            }
        }
    }

    /** The bytes as they are; the writer would write four digits for each letter. */
    private static void literal(byte[] text, OutputStream out) throws IOException {
        out.write('(');
        for (byte letter : text) {
            switch (letter) {
                case '(', ')', '\\' -> {
                    out.write('\\');
                    out.write(letter);
                }
                case '\r' -> out.write(CARRIAGE_RETURN);
                default -> out.write(letter);
            }
        }
        out.write(')');
    }

    private void operator(String name) {
        String called = name;
        if (name.equals("Tm") && unplaced && isStep()) {
            tokens.subList(operands, operands + MATRIX - 2).clear();
            tokens.set(tokens.size() - 1, Operator.getOperator("Td"));
            called = "Td";
        }
        if (PLACING.contains(called)) {
            for (int i = operands; i < tokens.size() - 1; i++) {
                if (tokens.get(i) instanceof COSFloat number) {
                    tokens.set(i, rounded(number.floatValue()));
                }
            }
        }
        unplaced = called.equals("BT") || (unplaced && called.equals("Tf"));
        operands = tokens.size();
    }

    /** A matrix that neither turns nor scales. */
    private boolean isStep() {
        List<Object> matrix = tokens.subList(operands, tokens.size() - 1);
        return matrix.size() == MATRIX
                && is(matrix.get(0), 1)
                && is(matrix.get(1), 0)
                && is(matrix.get(2), 0)
                && is(matrix.get(3), 1);
    }

    private static boolean is(Object token, float value) {
        return token instanceof COSNumber number && number.floatValue() == value;
    }

    static COSNumber rounded(float value) {
        float parts = Math.abs(value) < 1 ? HUNDREDTHS : TENTHS;
        float rounded = Math.round(value * parts) / parts;
        return rounded == (long) rounded ? COSInteger.get((long) rounded) : new COSFloat(rounded);
    }
}
