package io.github.workprint.pdf.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;

/** Writes upright rectangles with the one operator that PDF has for them; the engine draws each of their sides. */
final class Rectangles {
    private static final int CORNERS = 4;

    private final List<Object> tokens = new ArrayList<>();
    /** Where the path begins that only moves and draws straight so far, and its corners; empty where there is none. */
    private final List<float[]> corners = new ArrayList<>();

    private int path;
    private int operands;

    private Rectangles() {}

    static List<Object> folded(List<Object> tokens) {
        Rectangles rectangles = new Rectangles();
        for (Object token : tokens) {
            rectangles.tokens.add(token);
            if (token instanceof Operator operator) {
                rectangles.operator(operator.getName());
            }
        }
        return rectangles.tokens;
    }

    private void operator(String name) {
        if (name.equals("m")) {
            corners.clear();
            path = operands;
            corner();
        } else if (name.equals("l") && !corners.isEmpty()) {
            corner();
        } else {
            if (name.equals("h") && isRectangle()) {
                fold();
            }
            corners.clear();
        }
        operands = tokens.size();
    }

    private void corner() {
        List<Object> place = tokens.subList(operands, tokens.size() - 1);
        if (place.size() == 2 && place.get(0) instanceof COSNumber x && place.get(1) instanceof COSNumber y) {
            corners.add(new float[] {x.floatValue(), y.floatValue()});
        } else {
            corners.clear();
        }
    }

    private boolean isRectangle() {
        boolean closed = corners.size() == CORNERS + 1 && meet(0, CORNERS, 0) && meet(0, CORNERS, 1);
        return (closed || corners.size() == CORNERS) && (isUpright(0, 1) || isUpright(1, 0));
    }

    /** @param first which of the two does not change along the first side: 0 for x, 1 for y */
    private boolean isUpright(int first, int second) {
        return meet(0, 1, first) && meet(1, 2, second) && meet(2, 3, first) && meet(3, 0, second);
    }

    private boolean meet(int one, int other, int axis) {
        return corners.get(one)[axis] == corners.get(other)[axis];
    }

    private void fold() {
        float[] from = corners.get(0);
        float[] to = corners.get(2);
        tokens.subList(path, tokens.size()).clear();
        for (float number : new float[] {from[0], from[1], to[0] - from[0], to[1] - from[1]}) {
            tokens.add(new COSFloat(number));
        }
        tokens.add(Operator.getOperator("re"));
    }
}
