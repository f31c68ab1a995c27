package io.github.workprint.release;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.value.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lock of a folder of specs.
 *
 * @param file as the user would name it
 * @param versions in the order of the file
 * @param readable whether it could be read; one that could not is never written over
 */
public record Lock(String file, Path path, List<LockedVersion> versions, boolean readable) {
    /** Its name, beside the workflows. */
    public static final String NAME = "workprint.lock";

    public Lock {
        versions = List.copyOf(versions);
    }

    /**
     * The lock of a folder, an empty one where there is none; a broken one is a finding.
     *
     * @throws IOException where the disk fails
     */
    public static Lock read(Path base, Path folder, Consumer<Finding> findings) throws IOException {
        Path path = folder.resolve(NAME);
        Optional<Neighbours.Found> found = SourceFolder.text(base, path, findings);
        if (found.isEmpty()) {
            return new Lock(NAME, path, List.of(), true);
        }
        if (found.get().state() != Neighbours.State.FOUND) {
            return new Lock(found.get().file(), path, List.of(), false);
        }
        Optional<List<LockedVersion>> versions =
                LockText.read(found.get().file(), found.get().text(), findings);
        return new Lock(found.get().file(), path, versions.orElse(List.of()), versions.isPresent());
    }

    /** Whether a version was issued already, and so stays as it is. */
    public boolean holds(String workflow, Version version) {
        return versions.stream()
                .anyMatch(locked ->
                        locked.workflow().equals(workflow) && locked.version().equals(version.toString()));
    }

    /** What was issued and is not in the lock yet, as {@code the-salt-road 1.0.0}. */
    public List<String> missing(Histories histories) {
        return histories.all().stream()
                .flatMap(history -> fresh(history).map(entry -> name(history, entry)))
                .toList();
    }

    private Stream<History.Entry> fresh(History history) {
        Set<String> known = versions.stream().map(LockedVersion::name).collect(Collectors.toSet());
        return history.versions().stream().filter(entry -> !entry.isDraft() && !known.contains(name(history, entry)));
    }

    private static String name(History history, History.Entry entry) {
        return history.workflow() + " " + entry.version();
    }

    /**
     * Adds what is missing, and leaves all else as it is.
     *
     * @throws IOException where it cannot be written; then the lock is as it was
     */
    public void add(Histories histories) throws IOException {
        List<LockedVersion> all = new ArrayList<>(versions);
        for (History history : histories.all()) {
            fresh(history).forEach(entry -> all.add(LockedVersion.of(history.workflow(), entry)));
        }
        WholeFile.write(path, LockText.write(all));
    }
}
