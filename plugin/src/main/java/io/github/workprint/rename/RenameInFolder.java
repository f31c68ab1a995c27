package io.github.workprint.rename;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Renames in the version of a workflow that is being worked on: its latest draft, else its newest version. */
public final class RenameInFolder {
    private final Path base;
    private final Vocabulary vocabulary;
    private final BiPredicate<String, Version> issued;
    private final Consumer<Finding> findings;

    /**
     * @param base the directory that messages are relative to
     * @param issued whether a version of a workflow must stay as it is
     */
    public RenameInFolder(
            Path base, Vocabulary vocabulary, BiPredicate<String, Version> issued, Consumer<Finding> findings) {
        this.base = base;
        this.vocabulary = vocabulary;
        this.issued = issued;
        this.findings = findings;
    }

    /**
     * Writes the version with the entity renamed, or nothing at all; then a finding says why.
     *
     * @param texts every version as it is written
     * @param histories what was read from them
     * @param workflow its name; empty where there is only one
     * @throws IOException where the disk fails
     */
    public Optional<Renamed> run(VersionTexts texts, Histories histories, String workflow, Order order)
            throws IOException {
        SpecReader reader = new SpecReader(vocabulary);
        List<Finding> faults =
                histories.findings().all().stream().filter(Finding::isError).toList();
        if (!faults.isEmpty()) {
            // What could not be read might name the entity.
            faults.forEach(findings);
            return Optional.empty();
        }
        Optional<Renamed> renamed = WorkedVersion.of(
                        texts, histories, workflow, Order.RULE, Wording.of("rename it there"), issued, findings)
                .flatMap(worked -> Rename.of(order, worked.history(), worked.text(), reader, findings));
        if (renamed.isPresent()) {
            WholeFile.write(base.resolve(renamed.get().file()), renamed.get().text());
        }
        return renamed;
    }
}
