package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds included files on disk, below the folder of specs; links that lead out of it count as outside. */
record FolderNeighbours(Path base, Path folder) implements Neighbours {
    @Override
    public Found find(String from, String name) {
        try {
            Path wanted = base.resolve(from).resolveSibling(name).normalize();
            if (!wanted.startsWith(folder.normalize())) {
                return new Found(State.OUTSIDE, name, "");
            }
            if (!Files.isRegularFile(wanted)) {
                return new Found(State.MISSING, name, "");
            }
            if (!wanted.toRealPath().startsWith(folder.toRealPath())) {
                return new Found(State.OUTSIDE, name, "");
            }
            String file = FileNames.of(base, wanted);
            return Found.of(file, DiskTree.read(wanted));
        } catch (InvalidPathException noPath) {
            return new Found(State.MISSING, name, "");
        } catch (IOException unreadable) {
            return new Found(State.UNREADABLE, name, "");
        }
    }
}
