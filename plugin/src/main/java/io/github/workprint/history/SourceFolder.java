package io.github.workprint.history;

import io.github.workprint.disk.PortableName;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The folder of specs. A workflow is a folder with one file for each version, {@code the-salt-road/1.0.0.yaml}, or one file that is
 * edited in place and has its versions in git: {@code the-salt-road.yaml}, or {@code workflow.yaml} alone in its folder. Names that
 * begin with a dot or an underscore are left alone.
 */
public final class SourceFolder {
    private static final String NONE = "WF-HI01";
    private static final String NAME = "WF-HI03";
    private static final String MIXED = "WF-HI08";

    /** The folder beside the workflows that holds a house's own look. */
    public static final String LOOK = "templates";

    /** The file beside the workflows that holds the rules of a house; no workflow can be named so. */
    public static final String POLICY = "policy.yaml";

    /** The file beside the workflows that says who was told of which version; no workflow can be named so. */
    public static final String ANNOUNCED = "announced.yaml";

    /** What becomes of a file that is edited in place. */
    @FunctionalInterface
    private interface History {
        List<VersionText> of(VersionText work, String path) throws IOException;
    }

    private final SpecTree tree;
    private final Neighbours neighbours;
    private final History history;
    private final List<VersionText> sources = new ArrayList<>();
    private final List<Finding> findings;

    private final SetShelf sets;

    private SourceFolder(SpecTree tree, SetShelf sets, History history, List<Finding> findings) {
        this.tree = tree;
        this.sets = sets;
        this.neighbours = new ReadOnce(sets.beside(tree.neighbours()));
        this.history = history;
        this.findings = findings;
    }

    /** As {@link #read(Path, Path, VersionTags, List)}, with tags that are named as usual, and no sets from elsewhere. */
    public static VersionTexts read(Path base, Path folder) throws IOException {
        return read(base, folder, VersionTags.USUAL, List.of());
    }

    /**
     * @param base the directory that messages are relative to
     * @param folder the folder of specs
     * @param tags how git tags name the versions of a file that is edited in place
     * @param places folders and archives of requirement sets beside those of the folder of specs
     * @throws IOException where the disk fails; a missing or empty folder, or a broken repository, is a finding
     */
    public static VersionTexts read(Path base, Path folder, VersionTags tags, List<Path> places) throws IOException {
        List<Finding> findings = new ArrayList<>();
        DiskTree disk = new DiskTree(base, folder);
        SetShelf sets = SetShelf.of(disk, base, places, findings::add);
        return new SourceFolder(disk, sets, new InPlace(folder, tags, sets, findings::add)::of, findings).read();
    }

    /**
     * The folder as it was at a commit; a file that is edited in place has the one version that it held then.
     *
     * @param revision as git takes it: {@code HEAD~1}, a branch, a tag, the beginning of a commit's name
     * @param sets requirement sets that are there beside those of the commit
     * @return none where no repository is around the folder, or the revision names no commit in it
     * @throws IOException where the repository cannot be read
     */
    public static Optional<VersionTexts> at(Path folder, String revision, SetShelf sets) throws IOException {
        Optional<GitDirectory> directory = GitDirectory.around(folder);
        if (directory.isEmpty()) {
            return Optional.empty();
        }
        try (GitRepository git = GitRepository.open(directory.get())) {
            Optional<ObjectId> commit = git.commit(revision);
            if (commit.isEmpty()) {
                return Optional.empty();
            }
            String root = FileNames.slashed(directory.get().workTree().relativize(folder.toRealPath()));
            SpecTree tree = CommitTree.of(git, commit.get(), revision, root, FileNames::isYaml);
            return Optional.of(new SourceFolder(tree, sets, (work, path) -> List.of(work), new ArrayList<>()).read());
        }
    }

    /**
     * A single file, whatever it is named and wherever it lies; none where it is not there or no text.
     *
     * @param sets the requirement sets that it may use
     * @throws IOException where the disk fails
     */
    public static Optional<VersionText> alone(Path base, Path file, SetShelf sets) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        DiskTree beside = new DiskTree(base, file.toAbsolutePath().resolveSibling(""));
        SpecText text = DiskTree.read(file);
        String name = FileNames.of(base, file);
        return text.isText()
                ? Optional.of(new VersionText(
                        FileNames.stem(name),
                        name,
                        text.text(),
                        sets.beside(beside.neighbours()),
                        VersionText.Standing.ITSELF))
                : Optional.empty();
    }

    /**
     * A file that belongs to all workflows; none where it is not there. One that cannot be read is a finding, and has no text.
     *
     * @throws IOException where the disk fails
     */
    public static Optional<Neighbours.Found> text(Path base, Path file, Consumer<Finding> findings) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        SpecText text = DiskTree.within(file.resolveSibling(""), file);
        if (!text.isText()) {
            findings.accept(Unreadable.finding(FileNames.of(base, file), text.state()));
        }
        return Optional.of(Neighbours.Found.of(FileNames.of(base, file), text));
    }

    private VersionTexts read() throws IOException {
        String name = tree.name("");
        if (!tree.isFolder("")) {
            error(
                    NONE,
                    "",
                    Wording.of("there is no folder '{0}'", name),
                    Wording.of(
                            "make it, with one folder for each workflow and one file for each version in it, such as"
                                    + " {0}/my-film/1.0.0.yaml",
                            name));
            return new VersionTexts(List.of(), sets, Findings.of(findings));
        }
        for (String entry : visible("")) {
            if (!tree.isLegible(entry)) {
                illegible(entry);
            } else if (tree.isFolder(entry)) {
                versions(entry);
            } else if (FileNames.isYaml(entry)) {
                inPlace(FileNames.stem(entry), entry);
            }
        }
        if (sources.isEmpty() && findings.isEmpty()) {
            error(
                    NONE,
                    "",
                    Wording.of("the folder '{0}' holds no workflow", name),
                    Wording.of("add one, such as {0}/my-film/1.0.0.yaml", name));
        }
        return new VersionTexts(sources, sets, Findings.of(findings));
    }

    /** Whether a file beside the workflows says something of all of them, and is none itself. */
    static boolean isNoWorkflow(String name) {
        return name.equals(POLICY) || name.equals(ANNOUNCED);
    }

    private List<String> visible(String folder) throws IOException {
        return tree.in(folder).stream()
                .filter(path -> !path.equals(LOOK) && !isNoWorkflow(path))
                .filter(path -> !path.substring(path.lastIndexOf('/') + 1).matches("[._].*"))
                .toList();
    }

    private void versions(String workflow) throws IOException {
        List<String> files =
                visible(workflow).stream().filter(FileNames::isYaml).toList();
        Optional<String> inPlace = files.stream()
                .filter(file -> FileNames.stem(file).equals(FileNames.IN_PLACE))
                .findFirst();
        if (files.isEmpty() && isOfFileBeside(workflow)) {
            return;
        }
        if (files.isEmpty()) {
            error(
                    NONE,
                    workflow,
                    Wording.of("the workflow '{0}' has no version", workflow),
                    Wording.of("add one file for each version, such as {0}/1.0.0.yaml", tree.name(workflow)));
        } else if (inPlace.isPresent() && files.size() > 1) {
            error(
                    MIXED,
                    inPlace.get(),
                    Wording.of(
                            "the workflow '{0}' has a file that is edited in place beside files of versions", workflow),
                    Wording.of("keep one of the two: name this file after its version, or take the others out"));
        } else if (inPlace.isPresent()) {
            inPlace(workflow, inPlace.get());
        } else {
            for (String file : files) {
                if (tree.isLegible(file)) {
                    text(workflow, file).ifPresent(sources::add);
                } else {
                    illegible(file);
                }
            }
        }
    }

    /** Whether a folder holds the records of a workflow that is a file of the same name. */
    private boolean isOfFileBeside(String workflow) throws IOException {
        return tree.isFolder(workflow + "/" + RecordFolder.NAME)
                && visible("").stream()
                        .anyMatch(file -> FileNames.isYaml(file)
                                && FileNames.stem(file).equals(workflow)
                                && !file.equals(workflow));
    }

    private void illegible(String path) {
        error(
                NAME,
                path,
                Wording.of("the name of this file or folder cannot be read in the encoding of this system"),
                Wording.of("give it a name of plain letters, or run Java with a locale in UTF-8"));
    }

    private void inPlace(String workflow, String file) throws IOException {
        Optional<VersionText> work = text(workflow, file);
        if (work.isPresent()) {
            sources.addAll(history.of(work.get(), file));
        }
    }

    private Optional<VersionText> text(String workflow, String file) throws IOException {
        if (!workflow.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            error(
                    NAME,
                    file,
                    Wording.of("'{0}' cannot name a workflow: it becomes a folder and part of every address", workflow),
                    Wording.of("use lower-case letters, digits and hyphens, such as 'the-salt-road'"));
            return Optional.empty();
        }
        Optional<Wording> unusable = PortableName.fault(workflow);
        if (unusable.isPresent()) {
            error(
                    NAME,
                    file,
                    Wording.of("'{0}' cannot name a workflow: {1}", workflow, unusable.get()),
                    Wording.of("the site has a folder of that name: use another, such as 'the-salt-road'"));
            return Optional.empty();
        }
        SpecText text = tree.read(file);
        if (!text.isText()) {
            findings.add(Unreadable.finding(tree.name(file), text.state()));
            return Optional.empty();
        }
        return Optional.of(new VersionText(workflow, tree.name(file), text.text(), neighbours));
    }

    private void error(String rule, String path, Wording message, Wording help) {
        findings.add(Finding.error(rule, Place.of(tree.name(path)), "", message, help));
    }
}
