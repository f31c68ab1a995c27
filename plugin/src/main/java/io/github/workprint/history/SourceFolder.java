package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of specs: a folder for each workflow with one file a version, {@code the-salt-road/1.0.0.yaml}, or one file for a
 * workflow that has only one. Names that begin with a dot or an underscore are left alone.
 */
public final class SourceFolder {
    private static final String NONE = "WF-HI01";
    private static final String UNREADABLE = "WF-HI02";
    private static final String NAME = "WF-HI03";

    private final Path base;
    private final Path folder;
    private final List<VersionText> sources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SourceFolder(Path base, Path folder) {
        this.base = base;
        this.folder = folder;
    }

    /**
     * @param base the directory that messages are relative to
     * @param folder the folder of specs
     * @throws IOException where the disk fails; a missing or empty folder is a finding
     */
    public static VersionTexts read(Path base, Path folder) throws IOException {
        return new SourceFolder(base, folder).read();
    }

    /**
     * A file that belongs to all workflows; none where it is not there.
     *
     * @throws IOException where it cannot be read as UTF-8
     */
    public static Optional<Neighbours.Found> text(Path base, Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(
                        new Neighbours.Found(Neighbours.State.FOUND, FileNames.of(base, file), SpecText.read(file)))
                : Optional.empty();
    }

    private VersionTexts read() throws IOException {
        if (!Files.isDirectory(folder)) {
            findings.add(Finding.error(
                    NONE,
                    Place.of(name(folder)),
                    "",
                    "there is no folder '" + name(folder) + "'",
                    "make it, with one folder for each workflow and one file for each version in it, such as "
                            + name(folder) + "/my-film/1.0.0.yaml"));
            return new VersionTexts(List.of(), Findings.of(findings));
        }
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                versions(entry);
            } else if (isYaml(entry)) {
                source(stem(entry), entry);
            }
        }
        if (sources.isEmpty() && findings.isEmpty()) {
            findings.add(Finding.error(
                    NONE,
                    Place.of(name(folder)),
                    "",
                    "the folder '" + name(folder) + "' holds no workflow",
                    "add one, such as " + name(folder) + "/my-film/1.0.0.yaml"));
        }
        return new VersionTexts(sources, Findings.of(findings));
    }

    private void versions(Path directory) throws IOException {
        String workflow = directory.getFileName().toString();
        List<Path> files =
                entries(directory).stream().filter(SourceFolder::isYaml).toList();
        if (files.isEmpty()) {
            findings.add(Finding.error(
                    NONE,
                    Place.of(name(directory)),
                    "",
                    "the workflow '" + workflow + "' has no version",
                    "add one file for each version, such as " + name(directory) + "/1.0.0.yaml"));
        }
        for (Path file : files) {
            source(workflow, file);
        }
    }

    private void source(String workflow, Path file) throws IOException {
        if (!workflow.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.add(Finding.error(
                    NAME,
                    Place.of(name(file)),
                    "",
                    "'" + workflow + "' cannot name a workflow: it becomes a folder and part of every address",
                    "use lower-case letters, digits and hyphens, such as 'the-salt-road'"));
        } else if (Files.size(file) > SpecText.LARGEST) {
            unreadable(file, "the file is larger than 20 MB", "a spec is some thousand lines; is this the right file?");
        } else {
            try {
                sources.add(new VersionText(
                        workflow,
                        name(file),
                        SpecText.read(file),
                        new FolderNeighbours(base.toAbsolutePath(), folder.toAbsolutePath())));
            } catch (CharacterCodingException notUtf8) {
                unreadable(file, "the file is not UTF-8", "save it with the encoding UTF-8");
            }
        }
    }

    private void unreadable(Path file, String message, String help) {
        findings.add(Finding.error(UNREADABLE, Place.of(name(file)), "", message, help));
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !entry.getFileName().toString().matches("[._].*"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isYaml(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private String name(Path file) {
        return FileNames.of(base, file);
    }
}
