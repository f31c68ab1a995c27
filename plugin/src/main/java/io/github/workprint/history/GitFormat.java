package io.github.workprint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/**
 * Holds a repository to what can be read right, before it is opened: a format that is known, and nothing that lies elsewhere. What git
 * would read from another place by the word of a file in the repository is refused, since the repository may come from anybody.
 *
 * @see <a href="https://git-scm.com/docs/repository-version">repository format versions and extensions</a>
 */
final class GitFormat {
    /** What changes nothing of how objects and refs are read, or is read as git does. */
    private static final Set<String> KNOWN =
            Set.of("noop", "partialclone", "preciousobjects", "worktreeconfig", "relativeworktrees");

    private static final List<String> PARTS =
            List.of("HEAD", "config", "packed-refs", "refs", "reftable", "objects", "objects/pack", "objects/info");
    private static final String EXTENSIONS = "extensions";
    private static final int DEEPEST = 10;

    private final GitDirectory directory;
    private final Config settings;

    private GitFormat(GitDirectory directory, Config settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * The format of a repository that can be read.
     *
     * @throws IOException that says what it is that cannot
     */
    static GitFormat of(GitDirectory directory) throws IOException {
        for (String part : PARTS) {
            directory.requireWithin(directory.common().resolve(part));
        }
        GitFormat format = new GitFormat(directory, settings(directory.common().resolve("config")));
        format.requireKnown();
        format.requireWhole();
        return format;
    }

    /** Whether refs are kept in tables; then the file HEAD says nothing. */
    boolean hasRefTables() {
        return "reftable".equals(extension("refstorage"));
    }

    private String extension(String name) {
        return Optional.ofNullable(settings.getString(EXTENSIONS, null, name))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private void requireKnown() throws IOException {
        String version = Optional.ofNullable(settings.getString("core", null, "repositoryformatversion"))
                .orElse("0");
        if (!Set.of("0", "1").contains(version)) {
            throw new IOException("its format is version " + version + ", and Workprint knows 0 and 1");
        }
        for (String name : settings.getNames(EXTENSIONS)) {
            String value = extension(name);
            switch (name.toLowerCase(Locale.ROOT)) {
                case "objectformat" -> {
                    if (!value.equals("sha1")) {
                        throw new IOException("its objects are named by " + value + ", and Workprint knows sha1");
                    }
                }
                case "refstorage" -> {
                    if (!Set.of("files", "reftable").contains(value)) {
                        throw new IOException(
                                "its refs are kept as '" + value + "', and Workprint knows files and tables");
                    }
                    if (hasRefTables() && !directory.own().equals(directory.common())) {
                        throw new IOException(
                                "its refs are kept in tables, which Workprint cannot read from a linked work tree");
                    }
                }
                default -> {
                    if (!KNOWN.contains(name.toLowerCase(Locale.ROOT))) {
                        throw new IOException("it uses the extension '" + name + "', which Workprint does not know");
                    }
                }
            }
        }
    }

    /** Objects and settings that lie in other places are not read. */
    private void requireWhole() throws IOException {
        Path alternates = directory.common().resolve("objects/info/alternates");
        if (Files.isRegularFile(alternates) && !Files.readString(alternates).isBlank()) {
            throw new IOException(
                    "it borrows objects from another repository by objects/info/alternates; 'git repack -a -d'"
                            + " brings them here, then that file can be deleted");
        }
        includes(settings, directory.common().resolve("config"), 0);
    }

    private void includes(Config config, Path file, int depth) throws IOException {
        for (String name : config.getStringList("include", null, "path")) {
            Path included = included(file, name);
            if (depth == DEEPEST) {
                throw new IOException("its settings include each other without end");
            }
            if (Files.exists(included)) {
                includes(settings(included), included, depth + 1);
            }
        }
    }

    private Path included(Path file, String name) throws IOException {
        Path included;
        try {
            included = file.resolveSibling(name).normalize();
        } catch (InvalidPathException impossible) {
            throw new IOException("its settings include '" + name + "', which cannot be a file", impossible);
        }
        boolean within = !name.startsWith("~")
                && (included.startsWith(directory.common()) || included.startsWith(directory.workTree()));
        if (!within) {
            throw new IOException("its settings include '" + name + "', which lies outside");
        }
        directory.requireWithin(included);
        return included;
    }

    /** Without what it includes. */
    private static Config settings(Path file) throws IOException {
        Config config = new Config();
        if (Files.isRegularFile(file)) {
            try {
                config.fromText(Files.readString(file));
            } catch (ConfigInvalidException broken) {
                throw new IOException("its settings cannot be read: " + broken.getMessage(), broken);
            }
        }
        return config;
    }

    /** Where the repository says that its files are checked out; none where it does not say. */
    static Optional<Path> workTree(Path own) throws IOException {
        return Optional.ofNullable(settings(own.resolve("config")).getString("core", null, "worktree"))
                .map(tree -> own.resolve(tree).normalize());
    }
}
