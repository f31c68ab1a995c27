package io.github.workprint.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The folder of specs in a commit. Holds the text of the files that were wanted, and of all that these name and so might include;
 * nothing is read from the repository later.
 *
 * @param revision as the user would name the commit: a tag, or the beginning of its name
 * @param root path of the folder in the repository; empty where it is the repository itself
 * @param paths of all files below the folder, relative to it
 */
record CommitTree(String revision, String root, TreeSet<String> paths, Map<String, SpecText> texts)
        implements SpecTree, Neighbours {
    private static final Pattern SET =
            Pattern.compile(SetShelf.FOLDER + "/(" + SetText.NAME + ")/(" + SetText.VERSION + ")\\.ya?ml");

    /** @param wanted by their paths relative to the folder */
    static CommitTree of(GitRepository git, ObjectId commit, String revision, String root, Predicate<String> wanted)
            throws IOException {
        Map<String, ObjectId> contents = new HashMap<>();
        for (Map.Entry<String, ObjectId> file : git.files(commit, root).entrySet()) {
            contents.put(root.isEmpty() ? file.getKey() : file.getKey().substring(root.length() + 1), file.getValue());
        }
        TreeSet<String> paths = new TreeSet<>(contents.keySet());
        Map<String, SpecText> texts = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(paths.stream().filter(wanted).toList());
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            SpecText text = git.text(contents.getOrDefault(path, ObjectId.zeroId()));
            texts.put(path, text);
            paths.stream()
                    .filter(other -> !texts.containsKey(other) && !open.contains(other))
                    .filter(other -> text.text().contains(other.substring(other.lastIndexOf('/') + 1))
                            || text.text().contains(pin(other)))
                    .forEach(open::add);
        }
        return new CommitTree(revision, root, paths, texts);
    }

    @Override
    public boolean isFolder(String path) {
        String below = paths.ceiling(path + "/");
        return path.isEmpty() ? !paths.isEmpty() : below != null && below.startsWith(path + "/");
    }

    @Override
    public List<String> in(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> prefix + path.substring(prefix.length()).split("/", 2)[0])
                .distinct()
                .toList();
    }

    @Override
    public SpecText read(String file) {
        return Optional.ofNullable(texts.get(file)).orElseGet(() -> new SpecText(SpecText.State.TEXT, ""));
    }

    @Override
    public String name(String path) {
        return revision + ":" + (root.isEmpty() ? "" : root + (path.isEmpty() ? "" : "/")) + path;
    }

    @Override
    public Neighbours neighbours() {
        return this;
    }

    @Override
    public Found find(String from, String name) {
        Optional<String> path = beside(from.substring(name("").length()).replaceFirst("^/", ""), name);
        if (path.isEmpty()) {
            return new Found(State.OUTSIDE, name, "");
        }
        SpecText text = texts.get(path.get());
        return text == null ? new Found(State.MISSING, name, "") : Found.of(name(path.get()), text);
    }

    /** A set of the commit itself: a version that was pinned then stays what it was then. */
    @Override
    public Found set(String name, String version) {
        return Stream.of(".yaml", ".yml")
                .map(ending -> SetShelf.FOLDER + "/" + name + "/" + version + ending)
                .filter(texts::containsKey)
                .findFirst()
                .map(path -> Found.of(name(path), read(path)))
                .orElseGet(() -> Neighbours.super.set(name, version));
    }

    /** How a version of a set would be asked for that lies at a path; what no spec says where none does. */
    private static String pin(String path) {
        Matcher set = SET.matcher(path);
        return set.matches() ? set.group(1) + "@" + set.group(2) : "\0";
    }

    /** The path of a file that is named relative to another; none where that leads out of the folder. */
    private static Optional<String> beside(String from, String name) {
        if (name.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>(List.of(from.split("/")));
        path.removeLast();
        for (String step : name.split("/")) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.addLast(step);
            }
        }
        return Optional.of(String.join("/", path));
    }
}
