package io.github.workprint.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cursor stands in a text that may be no YAML yet: worked out from indentation, braces and keys alone.
 *
 * @param keys that lead there from the top, ids among them; the last is that of the value where one is written
 * @param atValue whether a value is written, and not a key
 * @param word that is being written, up to the cursor
 */
record CursorPath(List<String> keys, boolean atValue, String word) {
    private static final Pattern KEY = Pattern.compile("^( *)(?:- +)?([\\w.-]+|\"[^\"]*\"|'[^']*')[ ]*:(?: +(.*)|)$");
    private static final Pattern ITEM = Pattern.compile("^( *)- *(.*)$");

    private record Level(int indent, String key) {}

    CursorPath {
        keys = List.copyOf(keys);
    }

    /**
     * @param line from 0
     * @param column from 0
     */
    static CursorPath at(String text, int line, int column) {
        String[] lines = text.split("\n", -1);
        Deque<Level> open = new ArrayDeque<>();
        for (int i = 0; i < line && i < lines.length; i++) {
            Matcher key = KEY.matcher(lines[i].stripTrailing());
            if (key.matches()) {
                close(open, key.group(1).length());
                open.push(new Level(key.group(1).length(), bare(key.group(2))));
            }
        }
        String whole = line < lines.length ? lines[line] : "";
        String begun = whole.substring(0, Math.min(column, whole.length()));
        Matcher key = KEY.matcher(begun);
        if (key.matches() && key.group(3) != null || begun.matches("^ *[\\w.-]+: *$")) {
            Matcher named = KEY.matcher(begun.stripTrailing().endsWith(":") ? begun.stripTrailing() : begun);
            if (named.matches()) {
                close(open, named.group(1).length());
                return flow(path(open), bare(named.group(2)), named.group(3) == null ? "" : named.group(3));
            }
        }
        Matcher item = ITEM.matcher(begun);
        if (item.matches()) {
            close(open, item.group(1).length() + 1);
            return new CursorPath(path(open), true, item.group(2));
        }
        close(open, begun.length() - begun.stripLeading().length());
        return new CursorPath(path(open), false, begun.strip());
    }

    private static void close(Deque<Level> open, int indent) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
    }

    private static List<String> path(Deque<Level> open) {
        List<String> keys = new ArrayList<>();
        open.descendingIterator().forEachRemaining(level -> keys.add(level.key()));
        return keys;
    }

    private static String bare(String key) {
        return key.replaceAll("^[\"']|[\"']$", "");
    }

    /** What is written behind a key on its line, with maps in braces. */
    private static CursorPath flow(List<String> above, String key, String value) {
        Deque<String> keys = new ArrayDeque<>(above);
        keys.addLast(key);
        int braces = 0;
        int brackets = 0;
        boolean atValue = true;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '{' -> {
                    braces++;
                    atValue = false;
                    word.setLength(0);
                }
                case '}' -> {
                    if (atValue && braces > 0) {
                        keys.removeLast();
                    }
                    braces--;
                    atValue = true;
                    word.setLength(0);
                }
                case ':' -> {
                    if (!atValue) {
                        keys.addLast(bare(word.toString().strip()));
                        atValue = true;
                        word.setLength(0);
                    }
                }
                case '[' -> {
                    brackets++;
                    word.setLength(0);
                }
                case ']' -> {
                    brackets--;
                    word.setLength(0);
                }
                case ',' -> {
                    if (braces > 0 && brackets == 0 && atValue) {
                        keys.removeLast();
                        atValue = false;
                    }
                    word.setLength(0);
                }
                default -> word.append(letter);
            }
        }
        return new CursorPath(List.copyOf(keys), atValue, word.toString().strip());
    }
}
