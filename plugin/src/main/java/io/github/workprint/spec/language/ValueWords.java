package io.github.workprint.spec.language;

import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people of the trade write where a list of the language has another word for it. The rows stand in value-words.csv: the list, the
 * word, and the words that may be meant, with {@code |} between them.
 */
final class ValueWords {
    private static final List<List<String>> ROWS = rows();

    private ValueWords() {}

    /** Which word of a list is meant, or which of a few. */
    static Optional<Wording> help(String list, String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.get(0).equals(list) && row.get(1).equals(plain))
                .findFirst()
                .map(row -> row.get(2).contains("|")
                        ? Wording.of("use one of: {0}", row.get(2).replace("|", ", "))
                        : Wording.meant(row.get(2)));
    }

    private static List<List<String>> rows() {
        try (InputStream in = ValueWords.class.getResourceAsStream("value-words.csv")) {
            if (in == null) {
                throw new IllegalStateException("value-words.csv is not beside the class");
            }
            List<List<String>> rows = Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rows.subList(1, rows.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
