package io.github.workprint.meaning.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the class of a rule depends on beside the edit. */
public enum ClassCondition {
    STARTED("breaking if any of the work concerned has begun, else action"),
    MUST("of a *must* requirement: breaking if the work has begun, else action; of others a notice"),
    DATES("action if a planned date moves with it"),
    TENTH("one class less if it is by less than a tenth"),
    WEEK("action if it moves by more than a week"),
    FIGURES("a notice if a figure, a unit, a must, a not or a name in it changes"),
    SPELLING("a notice if only its spelling changes"),
    LATE("a notice if the plan still reaches it"),
    PERMISSION("action if it was a *may*, which allowed something"),
    CALLED("a notice if it is called otherwise");

    private final String words;

    ClassCondition(String words) {
        this.words = words;
    }

    /** For the reference, in Markdown. */
    public String words() {
        return words;
    }

    /** Reads words with blanks between them. */
    static List<ClassCondition> all(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
