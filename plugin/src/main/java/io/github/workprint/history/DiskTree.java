package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
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
        return read(folder.resolve(file));
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
