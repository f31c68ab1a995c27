package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the repository of a folder lies.
 *
 * @param workTree the checked-out folder that holds {@code .git}
 * @param own what belongs to this work tree, {@code HEAD} among it
 * @param common what all work trees share: objects and refs; the same as {@code own} in a plain clone
 */
record GitDirectory(Path workTree, Path own, Path common) {
    private static final String LINK = "gitdir:";

    /**
     * The nearest one around a folder, as git finds it, but for what the environment says.
     *
     * @throws IOException where there is a {@code .git} that is no repository
     */
    static Optional<GitDirectory> around(Path folder) throws IOException {
        for (Path up = folder.toRealPath(); up != null; up = up.getParent()) {
            Path git = up.resolve(".git");
            if (Files.exists(git)) {
                return Optional.of(of(up, git));
            }
        }
        return Optional.empty();
    }

    private static GitDirectory of(Path workTree, Path git) throws IOException {
        Path own = Files.isDirectory(git) ? git : workTree.resolve(linked(git)).normalize();
        Path shared = own.resolve("commondir");
        Path common = Files.isRegularFile(shared)
                ? own.resolve(Files.readString(shared).strip()).normalize()
                : own;
        if (!Files.isRegularFile(own.resolve("HEAD")) || !Files.isDirectory(common.resolve("objects"))) {
            throw new IOException("it has no HEAD, or no objects");
        }
        return new GitDirectory(workTree, own, common);
    }

    private static String linked(Path git) throws IOException {
        String text = Files.readString(git).strip();
        if (!text.startsWith(LINK)) {
            throw new IOException("it is a file that names no folder");
        }
        return text.substring(LINK.length()).strip();
    }

    /** What HEAD says: {@code ref: refs/heads/main}, or the name of a commit. */
    String head() throws IOException {
        return Files.readString(own.resolve("HEAD")).strip();
    }
}
