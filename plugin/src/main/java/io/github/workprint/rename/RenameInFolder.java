package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Renames in the version of a workflow that is being worked on: its latest draft, else its newest version. */
public final class RenameInFolder {

    private final Path base;
    private final Consumer<Finding> findings;

    /** @param base the directory that messages are relative to */
    public RenameInFolder(Path base, Consumer<Finding> findings) {
        this.base = base;
        this.findings = findings;
    }

    /**
     * Writes the version with the entity renamed, or nothing at all; then a finding says why.
     *
     * @param workflow its name; empty where there is only one
     * @throws IOException where the disk fails
     */
    public Optional<Renamed> run(Path source, String workflow, Order order) throws IOException {
        VersionTexts texts = SourceFolder.read(base, source);
        SpecReader reader = new SpecReader(Vocabulary.load());
        Histories histories = Histories.read(texts, reader);
        List<Finding> faults =
                histories.findings().all().stream().filter(Finding::isError).toList();
        if (!faults.isEmpty()) {
            // What could not be read might name the entity.
            faults.forEach(findings);
            return Optional.empty();
        }
        Optional<Renamed> renamed = choose(histories.all(), workflow)
                .map(RenameInFolder::upToDraft)
                .flatMap(history -> Rename.of(order, history, text(texts, history), reader, findings));
        if (renamed.isPresent()) {
            write(base.resolve(renamed.get().file()), renamed.get().text());
        }
        return renamed;
    }

    private Optional<History> choose(List<History> histories, String name) {
        List<String> names = histories.stream().map(History::workflow).toList();
        if (name.isEmpty() && names.size() == 1) {
            return Optional.of(histories.get(0));
        }
        Optional<History> named = histories.stream()
                .filter(history -> history.workflow().equals(name))
                .findFirst();
        if (named.isEmpty()) {
            String choices = "use one of: " + String.join(", ", names);
            findings.accept(Finding.error(
                    Order.RULE,
                    Place.of("workprint.workflow"),
                    "",
                    name.isEmpty() ? "there are " + names.size() + " workflows" : "there is no workflow '" + name + "'",
                    name.isEmpty() ? choices : Similar.hint(name, names, choices)));
        }
        return named;
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

    private static VersionText text(VersionTexts texts, History history) {
        String file = history.versions().get(history.versions().size() - 1).file();
        return texts.all().stream()
                .filter(text -> text.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** Whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".renamed");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
