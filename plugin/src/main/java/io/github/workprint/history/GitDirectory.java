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
    private static final String NAME = ".git";
    private static final String LINK = "gitdir:";

    /**
     * The nearest one around a folder, as git finds it, but for what the environment says.
     *
     * @throws IOException where there is a {@code .git} that is no repository
     */
    static Optional<GitDirectory> around(Path folder) throws IOException {
        Optional<Path> workTree = workTree(folder);
        return workTree.isPresent()
                ? Optional.of(of(workTree.get(), workTree.get().resolve(NAME)))
                : Optional.empty();
    }

    /** The nearest folder around one that holds a {@code .git}, whatever that is; its real path. */
    static Optional<Path> workTree(Path folder) throws IOException {
        for (Path up = folder.toRealPath(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(NAME))) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    private static GitDirectory of(Path workTree, Path git) throws IOException {
        boolean plain = Files.isDirectory(git);
        Path own = plain ? git : workTree.resolve(linked(git)).normalize();
        Path shared = own.resolve("commondir");
        Path common = Files.isRegularFile(shared)
                ? own.resolve(Files.readString(shared).strip()).normalize()
                : own;
        if (!Files.isRegularFile(own.resolve("HEAD")) || !Files.isDirectory(common.resolve("objects"))) {
            throw new IOException("it has no HEAD, or no objects");
        }
        if (plain ? Files.isSymbolicLink(git) : !knows(own, workTree)) {
            throw new IOException(
                    "it is a link to " + own + ", which does not know this folder; 'git worktree repair' there"
                            + " or 'git config core.worktree' may mend that");
        }
        return new GitDirectory(workTree, own, common);
    }

    /**
     * Whether the folder that a {@code .git} file names says in turn that this is its work tree, as those of linked work trees and of
     * submodules do. So a file from anybody cannot lead to a repository of somebody else.
     */
    private static boolean knows(Path own, Path workTree) throws IOException {
        Path back = own.resolve("gitdir");
        Optional<Path> known = Files.isRegularFile(back)
                ? Optional.ofNullable(
                        own.resolve(Files.readString(back).strip()).normalize().getParent())
                : GitFormat.workTree(own);
        return known.isPresent() && Files.exists(known.get()) && Files.isSameFile(known.get(), workTree);
    }

    /**
     * @param part of the repository, which need not be there
     * @throws IOException where a link makes it lie elsewhere
     */
    void requireWithin(Path part) throws IOException {
        if (Files.exists(part)) {
            Path real = part.toRealPath();
            if (!real.startsWith(common.toRealPath()) && !real.startsWith(workTree)) {
                throw new IOException(part.getFileName() + " is a link that leads out of it");
            }
        }
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
