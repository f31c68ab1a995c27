package io.github.workprint.rename;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
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
        Optional<Renamed> renamed = histories
                .named(workflow, Order.RULE, findings)
                .map(RenameInFolder::upToDraft)
                .filter(history -> mayChange(history, text(texts, history)))
                .flatMap(history -> Rename.of(order, history, text(texts, history), reader, findings));
        if (renamed.isPresent()) {
            WholeFile.write(base.resolve(renamed.get().file()), renamed.get().text());
        }
        return renamed;
    }

    /** The versions up to the latest draft; all where none is a draft. */
    private static History upToDraft(History history) {
        List<History.Entry> versions = history.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).isDraft()) {
                return new History(history.workflow(), versions.subList(0, i + 1));
            }
        }
        return history;
    }

    /** Where it is written: in the file that is edited in place, where there is one; else in a file of its own. */
    private static VersionText text(VersionTexts texts, History history) {
        String file = history.versions().get(history.versions().size() - 1).file();
        List<VersionText> own = texts.all().stream()
                .filter(text -> text.workflow().equals(history.workflow()))
                .toList();
        return own.stream()
                .filter(text -> text.standing().by() == Known.WORK)
                .findFirst()
                .or(() -> own.stream().filter(text -> text.file().equals(file)).findFirst())
                .orElseThrow();
    }

    /** A file that is edited in place becomes a draft; one that holds an issued version would break the word of that. */
    private boolean mayChange(History history, VersionText text) {
        Version version = history.versions().get(history.versions().size() - 1).version();
        boolean may = text.standing().by() == Known.WORK || !issued.test(history.workflow(), version);
        if (!may) {
            findings.accept(Finding.error(
                    Order.RULE,
                    Place.of(text.file()),
                    "",
                    "version " + version + " was issued, and is locked",
                    "copy it to a file for the next version, with 'status: draft', and rename there"));
        }
        return may;
    }
}
