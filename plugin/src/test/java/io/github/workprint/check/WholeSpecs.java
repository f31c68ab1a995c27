package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Specs of practice, under {@code checks/cases}, and what is found in them. */
final class WholeSpecs {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final Path CASES = Path.of("src/test/resources/checks/cases");

    private WholeSpecs() {}

    static String text(String name) {
        try {
            return Files.readString(CASES.resolve(name + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What all rules find in a spec. */
    static List<Finding> findings(String text) {
        VersionTexts texts = new VersionTexts(List.of(new VersionText("film", "film/1.0.0.yaml", text)), Findings.NONE);
        Histories histories = Histories.read(texts, new SpecReader(VOCABULARY));
        return histories
                .findings()
                .and(new Checker(VOCABULARY, LIBRARY).check(histories).findings())
                .all();
    }

    /** What one rule finds: the path and the message of each finding. */
    static List<String> found(String text, String rule) {
        return findings(text).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }
}
