package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A git work tree to try things in. */
public final class GitFolder implements AutoCloseable {
    private static final PersonIdent NOBODY =
            new PersonIdent("Nobody", "nobody@example.org", Instant.EPOCH, ZoneOffset.UTC);

    private final Path folder;
    private final Git git;

    private GitFolder(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    public static GitFolder in(Path folder) throws GitAPIException {
        GitSurroundings.hide();
        return new GitFolder(
                folder,
                Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call());
    }

    public GitFolder write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Commits everything that is in the folder, and nothing that is not. */
    public RevCommit commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setAllowEmpty(true)
                .setSign(false)
                .setNoVerify(true)
                .setMessage("work")
                .setAuthor(NOBODY)
                .setCommitter(NOBODY)
                .call();
    }

    public RevCommit commit(String file, String text) throws IOException, GitAPIException {
        write(file, text);
        return commit();
    }

    public GitFolder tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).call();
        return this;
    }

    GitFolder annotatedTag(String name) throws GitAPIException {
        git.tag()
                .setName(name)
                .setAnnotated(true)
                .setSigned(false)
                .setMessage("issued")
                .setTagger(NOBODY)
                .call();
        return this;
    }

    Git git() {
        return git;
    }

    @Override
    public void close() {
        git.close();
    }
}
