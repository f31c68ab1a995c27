package io.github.workprint.render.prose;

import java.util.List;
import java.util.Locale;

/** A fragment as its author wrote it, to point at the line that a problem comes from. */
final class ProseSource {
    private final String text;
    private final List<ProseProblem> problems;

    /** A source whose problems go to {@code problems}. */
    ProseSource(String text, List<ProseProblem> problems) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.problems = problems;
    }

    /** Reports a problem at the first line that holds {@code clue}, or at line 1 if none does. */
    void report(String message, String clue) {
        int at = clue.isEmpty() ? -1 : text.indexOf(clue.toLowerCase(Locale.ROOT));
        int line = at < 0
                ? 1
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        problems.add(new ProseProblem(message, line));
    }

    /** Whether the fragment begins like a whole document. */
    boolean startsWithTitle() {
        return text.lines()
                .dropWhile(line -> line.isBlank() || line.startsWith("//"))
                .findFirst()
                .filter(line -> line.matches("[=#] \\S.*"))
                .isPresent();
    }
}
