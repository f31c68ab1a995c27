package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The versions of a file that is edited in place, out of the git repository around it: its state at each tag of the workflow; where
 * there is no such tag, at the commits that issued a version. Where git holds none, the file is the only version.
 */
final class InPlace {
    /**
     * What a text says of itself in its own lines: enough to tell the commits that issued a version from those in between, without
     * reading every state of the file.
     *
     * @param version as written
     */
    private record Head(String version, boolean draft) {
        private static final Pattern VERSION = line("version");
        private static final Pattern STATUS = line("status");

        /** None where the text has no line for its version. */
        static Optional<Head> of(String text) {
            Matcher version = VERSION.matcher(text);
            Matcher status = STATUS.matcher(text);
            boolean draft = status.find() && status.group(1).equals("draft");
            return version.find() ? Optional.of(new Head(version.group(1), draft)) : Optional.empty();
        }

        private static Pattern line(String key) {
            return Pattern.compile("(?m)^" + key + "[ \\t]*:[ \\t]*[\"']?([^\\s\"'#]+)");
        }
    }

    private static final String BROKEN = "WF-HI05";
    private static final String SHALLOW = "WF-HI06";
    private static final String TAG = "WF-HI07";
    private static final String FETCH = "run 'git fetch --unshallow --tags'";
    private static final String REFETCH = "run 'git fetch --refetch --no-filter --tags'";
    private static final int SHORT_NAME = 10;

    private final VersionTags tags;
    private final Path folder;
    private final SetShelf sets;
    private final Consumer<Finding> findings;

    InPlace(Path folder, VersionTags tags, SetShelf sets, Consumer<Finding> findings) {
        this.folder = folder;
        this.tags = tags;
        this.sets = sets;
        this.findings = findings;
    }

    /**
     * @param work the file as it is in the folder
     * @param path of the file, relative to the folder of specs
     */
    List<VersionText> of(VersionText work, String path) throws IOException {
        if (!tags.wanted()) {
            return List.of(work);
        }
        Path file = folder.resolve(path).toRealPath();
        try {
            Optional<GitDirectory> directory = GitDirectory.around(folder);
            if (directory.isEmpty() || !file.startsWith(directory.get().workTree())) {
                return List.of(work);
            }
            try (GitRepository git = GitRepository.open(directory.get())) {
                return versions(
                        git,
                        work,
                        FileNames.slashed(directory.get().workTree().relativize(file)),
                        path.split("/", -1).length);
            }
        } catch (MissingObjectException missing) {
            findings.accept(Finding.error(
                    SHALLOW,
                    Place.of(work.file()),
                    "",
                    Wording.of(
                            "this clone is partial: an older version of '{0}', or what it includes, is not in it",
                            work.workflow()),
                    Wording.of(REFETCH)));
            return List.of(work);
        } catch (IOException broken) {
            findings.accept(Finding.error(
                    BROKEN,
                    Place.of(work.file()),
                    "",
                    Wording.of("the git repository around this file cannot be read: {0}", broken.getMessage()),
                    Wording.of("run 'git fsck' and mend what it says, or leave git alone with -Dworkprint.tags=none")));
            return List.of(work);
        }
    }

    /** @param depth how many names the file's path has from the folder of specs on */
    private List<VersionText> versions(GitRepository git, VersionText work, String path, int depth) throws IOException {
        Optional<ObjectId> head = git.head();
        FileLog log = head.isEmpty() ? new FileLog(List.of(), false) : FileLog.of(git, head.get(), path);
        Map<String, ObjectId> tagged = new LinkedHashMap<>();
        for (Map.Entry<String, ObjectId> tag : git.tags().entrySet()) {
            if (tags.version(work.workflow(), tag.getKey()).isPresent()) {
                tagged.put(tag.getKey(), tag.getValue());
            }
        }
        List<VersionText> versions =
                tagged.isEmpty() ? committed(git, log, work, depth) : tagged(git, tagged, log, path, work, depth);
        if (tagged.isEmpty() && log.cut()) {
            findings.accept(Finding.error(
                    SHALLOW,
                    Place.of(work.file()),
                    "",
                    Wording.of(
                            "this clone is shallow: what came before {0} is not in it, and with it the older versions"
                                    + " of '{1}'",
                            versions.isEmpty()
                                    ? Wording.of("its first commit")
                                    : Wording.of("{0}", versions.get(0).file()),
                            work.workflow()),
                    Wording.of(FETCH)));
        } else if (!tagged.isEmpty() && !git.shallow().isEmpty()) {
            findings.accept(Finding.info(
                    SHALLOW,
                    Place.of(work.file()),
                    "",
                    Wording.of(
                            "this clone is shallow, and may lack tags; it has {0}", String.join(", ", tagged.keySet())),
                    Wording.of("if a version is missing, {0}", Wording.of(FETCH))));
        }
        List<VersionText> all = new ArrayList<>(versions);
        all.add(versions.isEmpty() ? work : work.known(Standing.WORK));
        return all;
    }

    private List<VersionText> tagged(
            GitRepository git, Map<String, ObjectId> tagged, FileLog log, String path, VersionText work, int depth)
            throws IOException {
        List<String> paths = new ArrayList<>(List.of(path));
        log.paths().stream().filter(former -> !former.equals(path)).forEach(paths::add);
        List<VersionText> versions = new ArrayList<>();
        for (Map.Entry<String, ObjectId> tag : tagged.entrySet()) {
            String name = tag.getKey();
            Standing standing =
                    Standing.tag(name, tags.version(work.workflow(), name).orElseThrow());
            try {
                Optional<ObjectId> commit = git.commit(tag.getValue());
                Optional<String> there = Optional.empty();
                for (String known : paths) {
                    if (there.isEmpty()
                            && commit.isPresent()
                            && git.file(commit.get(), known).isPresent()) {
                        there = Optional.of(known);
                    }
                }
                if (there.isPresent()) {
                    at(git, commit.orElseThrow(), name, there.get(), depth, work.workflow(), standing)
                            .ifPresent(versions::add);
                } else {
                    without(name, path, work);
                }
            } catch (IOException missing) {
                if (!GitRepository.isMissing(missing)) {
                    throw missing;
                }
                notHere(name, work, git.shallow().isEmpty());
            }
        }
        return versions;
    }

    private void without(String tag, String path, VersionText work) {
        findings.accept(Finding.error(
                TAG,
                Place.of(work.file()),
                "",
                Wording.of(
                        "the tag '{0}' names a version of '{1}', but what it is on holds no file {2}, nor one that"
                                + " became it",
                        tag, work.workflow(), path),
                Wording.of("move the tag to the commit of that version, or delete it with 'git tag -d {0}'", tag)));
    }

    private void notHere(String tag, VersionText work, boolean whole) {
        findings.accept(Finding.error(
                SHALLOW,
                Place.of(work.file()),
                "",
                Wording.of(
                        whole
                                ? "this clone is partial: the version of the tag '{0}' is not in it"
                                : "this clone is shallow: the version of the tag '{0}' is not in it",
                        tag),
                whole ? Wording.of(REFETCH) : Wording.of(FETCH)));
    }

    /**
     * One for each value that the file's version had: its last state that was not a draft. A value that only drafts had was never
     * issued, and is none.
     */
    private List<VersionText> committed(GitRepository git, FileLog log, VersionText work, int depth)
            throws IOException {
        Map<String, VersionText> issued = new LinkedHashMap<>();
        for (FileLog.Entry entry : log.entries()) {
            SpecText text = git.text(entry.content());
            Optional<Head> head = text.isText() ? Head.of(text.text()) : Optional.empty();
            if (head.isPresent()
                    && !head.get().draft()
                    && !issued.containsKey(head.get().version())) {
                String name = entry.commit().name().substring(0, SHORT_NAME);
                at(git, entry.commit(), name, entry.path(), depth, work.workflow(), Standing.ITSELF)
                        .ifPresent(version -> issued.put(head.get().version(), version));
            }
        }
        List<VersionText> oldestFirst = new ArrayList<>(issued.values());
        java.util.Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private Optional<VersionText> at(
            GitRepository git,
            ObjectId commit,
            String revision,
            String path,
            int depth,
            String workflow,
            Standing standing)
            throws IOException {
        String root = root(path, depth);
        String inside = root.isEmpty() ? path : path.substring(root.length() + 1);
        CommitTree tree = CommitTree.of(git, commit, revision, root, inside::equals);
        SpecText text = tree.read(inside);
        if (!text.isText()) {
            findings.accept(Unreadable.finding(tree.name(inside), text.state()));
            return Optional.empty();
        }
        return Optional.of(new VersionText(workflow, tree.name(inside), text.text(), sets.beside(tree), standing));
    }

    /** The folder of specs as it was, seen from the file: as many folders up as now, where there are so many. */
    private static String root(String path, int depth) {
        String root = path;
        for (int i = 0; i < depth && !root.isEmpty(); i++) {
            root = root.substring(0, Math.max(0, root.lastIndexOf('/')));
        }
        return root;
    }
}
