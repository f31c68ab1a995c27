package io.github.workprint.spec.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what a parser stumbled over out of a text, so that it can look for the next fault. What is left says something else than its
 * author meant, and is read for its form alone.
 */
final class LineRepair {
    private static final Pattern KEY =
            Pattern.compile("(\\s*(?:- +)*[^\\s:#\\[\\]{}\"'&*!|>-][^:#\\[\\]{}\"']*:)(?:\\s.*)?");

    private LineRepair() {}

    /**
     * The text without the value in a line, and without what is indented below it.
     *
     * @param fault from 1
     */
    static List<String> without(List<String> lines, int fault) {
        List<String> left = new ArrayList<>(lines);
        int at = Math.min(fault, lines.size()) - 1;
        String line = lines.get(at).replace("\t", "  ");
        Matcher key = KEY.matcher(line);
        left.set(at, key.matches() ? key.group(1) + " x" : "");
        for (int below = at + 1; below < lines.size() && belongs(lines.get(below), indent(line)); below++) {
            left.set(below, "");
        }
        return left;
    }

    private static boolean belongs(String below, int indent) {
        return below.isBlank() || indent(below) > indent || below.strip().matches("[]}]+,?");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
