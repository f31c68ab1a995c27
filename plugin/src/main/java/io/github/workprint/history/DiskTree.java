package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of specs on disk. */
record DiskTree(Path base, Path folder) implements SpecTree {
    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(folder.resolve(path));
    }

    @Override
    public List<String> in(String path) throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(path))) {
            return entries.map(entry -> FileNames.slashed(folder.relativize(entry)))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public SpecText read(String file) throws IOException {
        return within(folder, folder.resolve(file));
    }

    @Override
    public boolean isLegible(String path) {
        try {
            return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException illegible) {
            return false;
        }
    }

    /**
     * What a file holds; nothing that lies outside of a folder is read, whatever links say, and nothing that is no file.
     *
     * @throws IOException where the disk fails
     */
    static SpecText within(Path folder, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return SpecText.none(SpecText.State.NO_FILE);
        }
        return file.toRealPath().startsWith(folder.toRealPath()) ? read(file) : SpecText.none(SpecText.State.OUTSIDE);
    }

    static SpecText read(Path file) throws IOException {
        return Files.size(file) > SpecText.LARGEST ? SpecText.tooLarge() : SpecText.of(Files.readAllBytes(file));
    }

    @Override
    public String name(String path) {
        return FileNames.of(base, folder.resolve(path));
    }

    @Override
    public Neighbours neighbours() {
        return new FolderNeighbours(base.toAbsolutePath(), folder.toAbsolutePath());
    }
}
