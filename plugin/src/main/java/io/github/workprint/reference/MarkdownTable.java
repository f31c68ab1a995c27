package io.github.workprint.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown, row by row. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... headings) {
        row(headings);
        lines.add("|" + " --- |".repeat(headings.length));
    }

    MarkdownTable row(String... cells) {
        lines.add(List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    /** Ends with an empty line. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n\n";
    }
}
