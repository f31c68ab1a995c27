package io.github.workprint.spec.value;

/**
 * Words of Workprint's own, or an amount, or several of them with semicolons between: said to each reader in their language.
 *
 * @param words in English
 */
public record Phrase(String words) {
    public static final String BETWEEN = "; ";

    @Override
    public String toString() {
        return words;
    }
}
