package io.github.workprint.spec.language;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.yaml.Yaml.Entry;
import java.util.Optional;

/** A key that is no field of the record that it stands in. */
record UnknownField(Entry entry, RecordShape shape, String path) {
    static final String RULE = "WF-ID06";

    Finding finding() {
        return Finding.error(
                RULE,
                entry.keyPlace(),
                path.isEmpty() ? entry.key() : path + "/" + entry.key(),
                path.isEmpty()
                        ? Wording.of("unknown field '{0}'", entry.key())
                        : Wording.of("'{0}': unknown field '{1}'", path, entry.key()),
                help());
    }

    /** The field that was most likely meant, where there is one. */
    Optional<String> meant() {
        return help().instead().filter(shape.keys()::contains);
    }

    private Wording help() {
        String word = entry.key();
        return TradeWords.help(word, shape.keys())
                .or(() -> RightForm.ofTornNumber(word))
                .or(() -> entry.isWithoutColon()
                        ? Optional.of(Wording.of(
                                "a comma parts two entries in braces; put a text that has commas into quotes"))
                        : Optional.empty())
                .orElseGet(() -> Similar.hint(
                        word,
                        shape.keys(),
                        TradeWords.otherwise(shape.keys())
                                .orElseGet(() -> Wording.of(
                                        "legal here: {0}; or begin your own with 'x-'",
                                        Similar.choices(word, shape.keys())))));
    }
}
