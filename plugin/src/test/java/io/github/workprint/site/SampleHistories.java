package io.github.workprint.site;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The workflows of the sample project, read once. */
final class SampleHistories {
    static final Path BASE = Path.of("../sample-project").toAbsolutePath().normalize();
    static final FormatLibrary LIBRARY = FormatLibrary.load();

    private SampleHistories() {}

    static Histories read() {
        try {
            Histories histories = Histories.read(
                    SourceFolder.read(BASE, BASE.resolve("src/workprint")), new SpecReader(Vocabulary.load()));
            histories.findings().all().stream()
                    .filter(Finding::isError)
                    .findFirst()
                    .ifPresent(finding -> {
                        throw new IllegalStateException("the sample is not sound: " + finding);
                    });
            return histories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
