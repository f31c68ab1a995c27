package io.github.workprint.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/**
 * A git repository, read as it is on disk: no settings but its own, no hook, no network, and nothing is written. Methods throw
 * {@link IOException} where an object is missing or broken.
 */
final class GitRepository implements AutoCloseable {
    private final GitDirectory directory;
    private final GitFormat format;
    private final Repository repository;
    private final ObjectReader objects;
    private final Map<ObjectId, SpecText> read = new HashMap<>();

    private GitRepository(GitDirectory directory, GitFormat format, Repository repository) {
        this.directory = directory;
        this.format = format;
        this.repository = repository;
        this.objects = repository.newObjectReader();
    }

    static GitRepository open(GitDirectory directory) throws IOException {
        GitSurroundings.hide();
        return new GitRepository(
                directory,
                GitFormat.of(directory),
                new FileRepositoryBuilder()
                        .setGitDir(directory.common().toFile())
                        .setWorkTree(directory.workTree().toFile())
                        .setMustExist(true)
                        .build());
    }

    /** A walk over commits; to be closed. */
    RevWalk walk() {
        return new RevWalk(objects.newReader());
    }

    /** The commit that is checked out in this work tree; none before the first one. */
    Optional<ObjectId> head() throws IOException {
        if (format.hasRefTables()) {
            return Optional.ofNullable(repository.exactRef(Constants.HEAD)).map(Ref::getObjectId);
        }
        String head = directory.head();
        if (!head.startsWith("ref:")) {
            if (!ObjectId.isId(head)) {
                throw new IOException("its HEAD names neither a branch nor a commit");
            }
            return Optional.of(ObjectId.fromString(head));
        }
        Ref branch = repository.exactRef(head.substring("ref:".length()).strip());
        return Optional.ofNullable(branch).map(Ref::getObjectId);
    }

    /** The commit that a user means by {@code HEAD~1}, a branch, a tag or the beginning of a name; none where it is none. */
    Optional<ObjectId> commit(String name) throws IOException {
        String head = head().map(ObjectId::name).orElse(Constants.HEAD);
        // In a linked work tree HEAD is its own, not that of the repository.
        try {
            ObjectId named = repository.resolve(name.replaceFirst("^(HEAD|@)(?=[~^]|$)", head));
            return named == null ? Optional.empty() : commit(named);
        } catch (RevisionSyntaxException | AmbiguousObjectException none) {
            return Optional.empty();
        }
    }

    /** The commit that an object is, or that a tag on a tag leads to. */
    Optional<ObjectId> commit(ObjectId id) throws IOException {
        try (RevWalk walk = walk()) {
            RevObject object = walk.peel(walk.parseAny(id));
            return object instanceof RevCommit ? Optional.of(object.copy()) : Optional.empty();
        }
    }

    /** Every tag by its short name, in the order of the names. */
    Map<String, ObjectId> tags() throws IOException {
        Map<String, ObjectId> tags = new TreeMap<>();
        for (Ref tag : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            // A tag that names another ref, which is not there, is on nothing.
            Optional.ofNullable(tag.getObjectId())
                    .ifPresent(id -> tags.put(tag.getName().substring(Constants.R_TAGS.length()), id));
        }
        return tags;
    }

    /** Commits whose parents are not here; empty in a whole clone. */
    Set<ObjectId> shallow() throws IOException {
        return objects.getShallowCommits();
    }

    /** The content at a path of a commit; none where there is no regular file. */
    Optional<ObjectId> file(ObjectId commit, String path) throws IOException {
        try (RevWalk walk = walk();
                @Nullable
                        TreeWalk at = TreeWalk.forPath(
                                objects, path, walk.parseCommit(commit).getTree())) {
            return at != null && isFile(at.getFileMode(0)) ? Optional.of(at.getObjectId(0)) : Optional.empty();
        }
    }

    /** Every regular file below a folder of a commit, by its path in the repository, with its content. */
    Map<String, ObjectId> files(ObjectId commit, String folder) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        try (RevWalk walk = walk();
                TreeWalk tree = new TreeWalk(objects)) {
            tree.addTree(walk.parseCommit(commit).getTree());
            tree.setRecursive(true);
            if (!folder.isEmpty()) {
                tree.setFilter(PathFilter.create(folder));
            }
            while (tree.next()) {
                if (isFile(tree.getFileMode(0))) {
                    files.put(tree.getPathString(), tree.getObjectId(0));
                }
            }
        }
        return files;
    }

    private static boolean isFile(FileMode mode) {
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    }

    SpecText text(ObjectId content) throws IOException {
        SpecText known = read.get(content);
        if (known == null) {
            ObjectLoader loader = objects.open(content, Constants.OBJ_BLOB);
            known = loader.getSize() > SpecText.LARGEST
                    ? SpecText.tooLarge()
                    : SpecText.of(loader.getCachedBytes((int) SpecText.LARGEST));
            read.put(content, known);
        }
        return known;
    }

    Repository jgit() {
        return repository;
    }

    /** Whether reading failed because something is not in this clone. */
    static boolean isMissing(IOException failed) {
        return failed instanceof MissingObjectException;
    }

    @Override
    public void close() {
        objects.close();
        repository.close();
    }
}
