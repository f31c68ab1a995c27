package io.github.workprint.meaning;

import java.util.Locale;

/** What the class of a rule depends on beside the edit. */
public enum ClassCondition {
    ALWAYS("always"),
    STARTED("breaking if any of the work concerned has begun, else action"),
    MUST("of a *must* requirement: breaking if the work has begun, else action; of others a notice"),
    DATES("action if a planned date moves with it"),
    TENTH("one class less if it is by less than a tenth"),
    WEEK("action if it moves by more than a week");

    private final String words;

    ClassCondition(String words) {
        this.words = words;
    }

    /** For the reference, in Markdown. */
    public String words() {
        return words;
    }

    static ClassCondition of(String word) {
        return word.isEmpty() ? ALWAYS : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
