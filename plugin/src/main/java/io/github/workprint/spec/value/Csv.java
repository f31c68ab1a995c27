package io.github.workprint.spec.value;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and doubled quotes. */
public final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows in their order, the header row first; an empty text has none. */
    public static List<List<String>> rows(String text) {
        Csv csv = new Csv(text.replace("\r\n", "\n"));
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            rows.add(csv.row());
        }
        return List.copyOf(rows);
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (stepOver(',')) {
            fields.add(field());
        }
        if (at < text.length() && !stepOver('\n')) {
            throw new IllegalArgumentException("text behind a closing quote at character " + at);
        }
        return List.copyOf(fields);
    }

    private String field() {
        if (stepOver('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("a quote is not closed before the end");
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (!stepOver('"')) {
                return field.toString();
            }
            field.append('"');
        }
    }

    private boolean stepOver(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
