package io.github.workprint.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What a file held from commit to commit, newest first, along the first parents of the commit that is checked out: the line of work
 * itself, without the inside of what was merged into it. Follows a file that was renamed or moved.
 *
 * @param cut whether the clone ends before the file's history does
 */
record FileLog(List<Entry> entries, boolean cut) {
    /**
     * @param commit the one that brought the content
     * @param path in the repository, with forward slashes
     */
    record Entry(ObjectId commit, String path, ObjectId content) {}

    FileLog {
        entries = List.copyOf(entries);
    }

    /** Every name that the file had, newest first. */
    List<String> paths() {
        return entries.stream().map(Entry::path).distinct().toList();
    }

    /** Empty where the commit does not hold the file. */
    static FileLog of(GitRepository git, ObjectId head, String path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (RevWalk walk = git.walk()) {
            RevCommit commit = walk.parseCommit(head);
            Optional<Entry> here = entry(git, commit, path);
            while (here.isPresent()) {
                add(here.get(), entries);
                if (git.shallow().contains(commit)) {
                    return new FileLog(entries, true);
                }
                here = commit.getParentCount() == 0
                        ? Optional.empty()
                        : before(git, walk, commit, here.get().path());
                commit = here.isEmpty() ? commit : walk.parseCommit(commit.getParent(0));
            }
        }
        return new FileLog(entries, false);
    }

    /** A content is known by the oldest of the commits in a row that hold it. */
    private static void add(Entry entry, List<Entry> entries) {
        int last = entries.size() - 1;
        if (last >= 0
                && entries.get(last).content().equals(entry.content())
                && entries.get(last).path().equals(entry.path())) {
            entries.set(last, entry);
        } else {
            entries.add(entry);
        }
    }

    private static Optional<Entry> entry(GitRepository git, RevCommit commit, String path) throws IOException {
        return git.file(commit, path).map(content -> new Entry(commit.copy(), path, content));
    }

    private static Optional<Entry> before(GitRepository git, RevWalk walk, RevCommit commit, String path)
            throws IOException {
        RevCommit parent = walk.parseCommit(commit.getParent(0));
        Optional<Entry> same = entry(git, parent, path);
        if (same.isPresent()) {
            return same;
        }
        Optional<String> former = formerPath(git, parent, commit, path);
        return former.isEmpty() ? Optional.empty() : entry(git, parent, former.get());
    }

    private static Optional<String> formerPath(GitRepository git, RevCommit parent, RevCommit commit, String path)
            throws IOException {
        try (TreeWalk both = new TreeWalk(git.jgit())) {
            both.addTree(parent.getTree());
            both.addTree(commit.getTree());
            both.setRecursive(true);
            both.setFilter(TreeFilter.ANY_DIFF);
            RenameDetector renames = new RenameDetector(git.jgit());
            renames.addAll(DiffEntry.scan(both));
            return renames.compute().stream()
                    .filter(entry -> entry.getChangeType() == ChangeType.RENAME)
                    .filter(entry -> entry.getNewPath().equals(path))
                    .map(DiffEntry::getOldPath)
                    .findFirst();
        }
    }
}
