package io.github.workprint.pdf.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets that documents are printed on. */
public enum Paper {
    A4,
    LETTER;

    public static List<String> words() {
        return Arrays.stream(values()).map(Paper::word).toList();
    }

    /** The paper of that name. */
    public static Optional<Paper> of(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As in style sheets: {@code a4}, {@code letter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String style() {
        return "@page { size: " + word() + "; }";
    }
}
