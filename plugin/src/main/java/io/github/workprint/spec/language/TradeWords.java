package io.github.workprint.spec.language;

import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the language calls the things that people of the trade have other words for. The rows stand in trade-words.csv: the word, the
 * field that is legal where the word is meant so, and what else helps; behind an exclamation mark, what is to be said in its place.
 */
final class TradeWords {
    /** Stands for every word. */
    private static final String ANY = "*";

    private static final List<List<String>> ROWS = rows();

    private TradeWords() {}

    /**
     * The right field for a word that is none, in a sentence.
     *
     * @param legal the fields where the word stands
     */
    static Optional<Wording> help(String word, Collection<String> legal) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
        if (legal.contains(plain)) {
            return Optional.of(Wording.meant(plain));
        }
        return row(plain, legal).map(row -> sentence(row.get(1), row.get(2)));
    }

    /** What is said of a word that nobody knows, where the fields allow no other meaning. */
    static Optional<Wording> otherwise(Collection<String> legal) {
        return row(ANY, legal).map(row -> sentence(row.get(1), row.get(2)));
    }

    private static Optional<List<String>> row(String word, Collection<String> legal) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(word) && legal.contains(row.get(1)))
                .findFirst();
    }

    private static Wording sentence(String field, String advice) {
        if (advice.startsWith("!")) {
            return Wording.of(advice.substring(1));
        }
        Wording meant = Wording.meant(field);
        return advice.isEmpty() ? meant : Wording.of("{0} {1}", meant, Wording.of(advice));
    }

    private static List<List<String>> rows() {
        try (InputStream in = TradeWords.class.getResourceAsStream("trade-words.csv")) {
            if (in == null) {
                throw new IllegalStateException("trade-words.csv is not beside the class");
            }
            List<List<String>> rows = Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rows.subList(1, rows.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
