package io.github.workprint.rename;

/** Finds the bracket or brace that closes what one opens. */
record FlowEnd(SourceText text) {

    /**
     * @param start offset of the opening bracket or brace
     * @return the offset behind the closing one
     * @throws IllegalStateException where none closes it, which no text has that was read
     */
    int of(int start) {
        int depth = 0;
        int at = start;
        while (at < text.all().length()) {
            char here = text.all().charAt(at);
            boolean token = at == start || isSeparator(text.all().charAt(at - 1));
            if (token && (here == '"' || here == '\'')) {
                at = text.quotedEnd(at);
                continue;
            }
            if (here == '#' && Character.isWhitespace(text.all().charAt(at - 1))) {
                int line = text.lineOf(at);
                at = line + 1 < text.lines()
                        ? text.startOf(line + 1)
                        : text.all().length();
                continue;
            }
            depth += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
            at++;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("nothing closes what opens at " + start);
    }

    /** A quote begins a text only where a value can begin. */
    private static boolean isSeparator(char before) {
        return Character.isWhitespace(before) || "[{,:".indexOf(before) >= 0;
    }
}
