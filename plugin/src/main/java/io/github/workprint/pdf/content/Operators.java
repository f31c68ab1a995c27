package io.github.workprint.pdf.content;

import org.apache.pdfbox.contentstream.operator.Operator;

/** Tells the operators in the content of a page from its other tokens. */
final class Operators {
    private Operators() {}

    static boolean is(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }
}
