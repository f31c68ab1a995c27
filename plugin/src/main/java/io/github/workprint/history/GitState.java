package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides which versions git holds of files that are edited in place: where refs and the work tree point to, and what was fetched
 * of it. Read without opening the repository, so that a build can tell cheaply that nothing has changed.
 */
public final class GitState {
    private static final List<String> REFS = List.of("HEAD", "packed-refs", "shallow", "refs", "reftable");
    private static final List<String> STORES = List.of("objects/pack", "objects/info");

    private GitState() {}

    /**
     * The files whose text decides; none where no file is edited in place, tags are not wanted, or there is no repository.
     *
     * @param folder of specs
     * @throws IOException where the disk fails, or what is there is no repository
     */
    public static List<Path> files(Path folder, VersionTags tags) throws IOException {
        Optional<GitDirectory> git =
                tags.wanted() && hasFileInPlace(folder) ? GitDirectory.around(folder) : Optional.empty();
        List<Path> files = new ArrayList<>();
        if (git.isPresent()) {
            for (Path folderOfGit : List.of(git.get().own(), git.get().common())) {
                for (String name : REFS) {
                    add(folderOfGit.resolve(name), files);
                }
            }
        }
        return files.stream().distinct().sorted().toList();
    }

    /** The names of packs and the like, which say what of the history is here; empty where {@link #files} is. */
    public static List<String> stores(Path folder, VersionTags tags) throws IOException {
        Optional<GitDirectory> git =
                tags.wanted() && hasFileInPlace(folder) ? GitDirectory.around(folder) : Optional.empty();
        List<Path> files = new ArrayList<>();
        if (git.isPresent()) {
            for (String name : STORES) {
                add(git.get().common().resolve(name), files);
            }
        }
        return files.stream().map(Path::toString).sorted().toList();
    }

    /**
     * Where the checked-out files of the repository around a folder begin, whether or not the repository can be read; none outside one.
     *
     * @return its real path
     * @throws IOException where the disk fails
     */
    public static Optional<Path> workTree(Path folder) throws IOException {
        return GitDirectory.workTree(folder);
    }

    private static void add(Path path, List<Path> files) throws IOException {
        if (Files.isRegularFile(path)) {
            files.add(path);
        } else if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).forEach(files::add);
            }
        }
    }

    /** Rather once too often: a file of specs beside the folders of workflows, or of the name that such a file has in one. */
    private static boolean hasFileInPlace(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> FileNames.isYaml(file.toString()))
                    .anyMatch(file -> folder.equals(file.getParent())
                                    && !SourceFolder.isNoWorkflow(
                                            file.getFileName().toString())
                            || FileNames.stem(FileNames.slashed(file)).equals(FileNames.IN_PLACE));
        }
    }
}
