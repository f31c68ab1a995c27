package io.github.workprint.starter;

import io.github.workprint.disk.PortableName;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the first version of a workflow, and beside its folder the schema that editors complete by. Never overwrites. */
public final class NewWorkflow {
    private static final String RULE = "WF-NE01";
    private static final String NAME = "WF-NE02";
    private static final String SCHEMA = "workprint.schema.json";

    private final Path base;
    private final byte[] schema;
    private final Consumer<Finding> findings;

    /**
     * @param base the directory that messages are relative to
     * @param schema what editors complete by, with the words of the house
     */
    public NewWorkflow(Path base, String schema, Consumer<Finding> findings) {
        this.base = base;
        this.schema = schema.getBytes(StandardCharsets.UTF_8);
        this.findings = findings;
    }

    /**
     * @param source the folder of specs; made where it is missing
     * @return the files that were written, the spec first; none, with findings, where something is in the way
     * @throws IOException where the disk fails
     */
    public List<Path> write(Path source, String name, StarterKind kind, Clock clock) throws IOException {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.accept(Finding.error(
                    NAME,
                    Place.of("workprint.name"),
                    "",
                    Wording.of("'{0}' cannot name a workflow: it becomes a folder and part of every address", name),
                    Wording.of("use lower-case letters, digits and hyphens, such as 'the-salt-road'")));
            return List.of();
        }
        Optional<Wording> unusable = PortableName.fault(name);
        if (unusable.isPresent()) {
            findings.accept(Finding.error(
                    NAME,
                    Place.of("workprint.name"),
                    "",
                    Wording.of("'{0}' cannot name a workflow: {1}", name, unusable.get()),
                    Wording.of("choose another, such as 'the-salt-road'")));
            return List.of();
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(
                source.resolve(name).resolve("1.0.0.yaml"),
                Starter.text(kind, name, clock).getBytes(StandardCharsets.UTF_8));
        Path schemaFile = source.resolve(SCHEMA);
        // The schema of a workflow that was begun with the same Workprint serves the new one as well.
        boolean there = Files.isRegularFile(schemaFile) && Arrays.equals(Files.readAllBytes(schemaFile), schema);
        if (!there) {
            files.put(schemaFile, schema);
        }
        return isFree(files) ? write(files) : List.of();
    }

    private boolean isFree(Map<Path, byte[]> files) {
        List<Path> taken = files.keySet().stream()
                .flatMap(file -> inTheWay(file).stream())
                .distinct()
                .toList();
        taken.forEach(file -> findings.accept(Finding.error(
                RULE,
                Place.of(name(file)),
                "",
                Wording.of("there is a file {0} already, and nothing is overwritten", name(file)),
                file.endsWith(SCHEMA)
                        ? Wording.of("it was written by another Workprint: delete it, and begin again")
                        : Wording.of("give the new workflow another name with -Dworkprint.name=…"))));
        return taken.isEmpty();
    }

    /** The file itself, a link that leads nowhere among them, or one where a folder has to be. */
    private static Optional<Path> inTheWay(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file);
        }
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).filter(there -> !Files.isDirectory(there));
    }

    private static List<Path> write(Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return new ArrayList<>(files.keySet());
    }

    private String name(Path file) {
        return base.relativize(file).toString().replace('\\', '/');
    }
}
