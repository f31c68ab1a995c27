package io.github.workprint.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Repositories as git itself makes them, of every kind: read right, or refused in words. Nothing in them is run, and nothing is read
 * that lies elsewhere.
 */
class StrangeRepositoriesTest {
    private static final String FILE = "specs/film.yaml";

    @TempDir
    Path base;

    private Path work;

    @BeforeEach
    void begin() throws Exception {
        work = Files.createDirectories(base.resolve("work"));
    }

    /** Runs the real git with no settings but those of the repository, in a folder. */
    private static void git(Path folder, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Nobody",
                "-c",
                "user.email=nobody@example.org",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(words));
        Path said = Files.createTempFile("git", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException none) {
            Assumptions.abort("git is not installed: " + none.getMessage());
            return;
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "git takes too long");
        String text = Files.readString(said);
        Files.delete(said);
        Assumptions.assumeFalse(text.contains("unknown hash algorithm"), "this git is too old: " + text);
        assertEquals(0, process.exitValue(), text);
    }

    /** Two tagged versions and a draft, made by git. */
    private void film(String... init) throws Exception {
        List<String> words = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        words.addAll(List.of(init));
        git(work, words.toArray(String[]::new));
        commit("version: 1.0.0");
        git(work, "tag", "film/1.0.0");
        commit("version: 1.1.0");
        git(work, "tag", "-a", "-m", "issued", "film/1.1.0");
        write(FILE, "version: 1.2.0");
    }

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void commit(String text) throws Exception {
        write(FILE, text);
        git(work, "add", ".");
        git(work, "commit", "-q", "-m", "work");
    }

    private static List<String> found(Path work) throws IOException {
        return SourceFolder.read(work, work.resolve("specs")).all().stream()
                .map(VersionText::text)
                .toList();
    }

    private static String told(Path work) throws IOException {
        List<Finding> all =
                SourceFolder.read(work, work.resolve("specs")).findings().all();
        return all.isEmpty()
                ? ""
                : all.get(0).rule() + " " + all.get(0).message() + " > "
                        + all.get(0).help();
    }

    private static final List<String> ALL = List.of("version: 1.0.0", "version: 1.1.0", "version: 1.2.0");

    private void assertRefused(String why) throws IOException {
        String told = told(work);
        assertTrue(told.startsWith("WF-HI05 the git repository around this file cannot be read: "), told);
        assertTrue(told.contains(why), told);
        assertTrue(told.contains("-Dworkprint.tags=none"), told);
        assertEquals(List.of("version: 1.2.0"), found(work), "the file itself stays readable");
    }

    @Test
    void anOrdinaryOneIsRead() throws Exception {
        film();
        assertEquals("", told(work));
        assertEquals(ALL, found(work));
    }

    @Test
    void namesOfSha256AreRefused() throws Exception {
        film("--object-format=sha256");
        assertRefused("its objects are named by sha256");
    }

    @Test
    void tablesOfRefsAreRead() throws Exception {
        film();
        try (FileRepository repository = new FileRepository(work.resolve(".git").toFile())) {
            repository.convertRefStorage("reftable", false, false);
        }
        assertFalse(Files.readString(work.resolve(".git/HEAD")).contains("main"), "HEAD says nothing");
        assertEquals("", told(work));
        assertEquals(ALL, found(work));
    }

    @ParameterizedTest
    @CsvSource({
        "extensions.shrubbery, ni, uses the extension 'shrubbery'",
        "extensions.refStorage, stones, refs are kept as 'stones'",
        "core.repositoryFormatVersion, 7, format is version 7",
        "include.path, /etc/gitconfig, which lies outside",
        "include.path, ~/.gitconfig, which lies outside",
        "include.path, ../../../elsewhere, which lies outside",
        "include.path, config, include each other without end",
    })
    void whatIsNotKnownIsRefused(String key, String value, String why) throws Exception {
        film();
        git(work, "config", "core.repositoryFormatVersion", "1");
        git(work, "config", key, value);
        assertRefused(why);
    }

    @Test
    void settingsOfTheProjectMayBeIncluded() throws Exception {
        film();
        write(".gitconfig", "[alias]\n  st = status\n");
        git(work, "config", "include.path", "../.gitconfig");
        assertEquals(ALL, found(work));
    }

    @Test
    void borrowedObjectsAreRefused() throws Exception {
        film();
        Path clone = base.resolve("clone");
        git(base, "clone", "-q", "--shared", work.toString(), clone.toString());
        Files.writeString(clone.resolve(FILE), "version: 1.2.0");
        work = clone;
        assertRefused("borrows objects from another repository");
    }

    @Test
    void aPartialCloneSaysWhatItLacksAndFetchesNothing() throws Exception {
        film();
        git(work, "config", "uploadpack.allowFilter", "true");
        Path clone = base.resolve("clone");
        git(base, "clone", "-q", "--filter=blob:none", "file://" + work, clone.toString());
        String told = told(clone);
        assertTrue(told.startsWith("WF-HI06"), told);
        assertTrue(told.contains("partial") && told.contains("git fetch --refetch --no-filter --tags"), told);
        for (String tag : List.of("film/1.0.0", "film/1.1.0")) {
            git(clone, "tag", "-d", tag);
        }
        assertTrue(told(clone).startsWith("WF-HI06"), told(clone));
    }

    @Test
    void filtersAndHooksAreNotRun() throws Exception {
        film();
        Path trace = base.resolve("ran");
        String run = "touch " + trace;
        write(".gitattributes", "*.yaml filter=mine diff=mine\n");
        for (String key : List.of(
                "filter.mine.smudge",
                "filter.mine.clean",
                "filter.mine.process",
                "diff.mine.textconv",
                "diff.mine.command",
                "core.fsmonitor",
                "core.sshCommand",
                "core.pager",
                "core.editor",
                "core.gitProxy",
                "core.alternateRefsCommand",
                "gpg.program",
                "credential.helper",
                "uploadpack.packObjectsHook")) {
            git(work, "config", key, run);
        }
        for (String hook :
                List.of("post-checkout", "reference-transaction", "post-index-change", "fsmonitor-watchman")) {
            Path file = work.resolve(".git/hooks/" + hook);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, "#!/bin/sh\n" + run + "\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        assertEquals(ALL, found(work));
        assertFalse(Files.exists(trace), "something was run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "\0GITCRYPT\0\u0001\u0002"
            })
    void whatAFilterKeepsIsTold(String kept) throws Exception {
        git(work, "init", "-q", "-b", "main");
        commit(kept);
        git(work, "tag", "film/1.0.0");
        write(FILE, "version: 1.0.0");
        assertTrue(told(work).contains("a filter of git keeps"), told(work));
    }

    @Test
    void aSubmoduleHasItsOwnVersions() throws Exception {
        film();
        git(work, "commit", "-q", "-a", "-m", "draft");
        Path outer = Files.createDirectories(base.resolve("outer"));
        git(outer, "init", "-q", "-b", "main");
        git(outer, "submodule", "--quiet", "add", work.toString(), "inner");
        assertEquals("", told(outer.resolve("inner")));
        assertEquals(ALL, found(outer.resolve("inner")));
    }

    @Test
    void aLinkedWorkTreeHasTheVersionsOfItsRepository() throws Exception {
        film();
        git(work, "commit", "-q", "-a", "-m", "draft");
        Path linked = base.resolve("linked");
        git(work, "worktree", "add", "-q", linked.toString(), "HEAD");
        assertEquals("", told(linked));
        assertEquals(ALL, found(linked));
    }

    @Test
    void aFolderAsSubmoduleIsNoFolderOfTheOuterCommit() throws Exception {
        film();
        Path outer = Files.createDirectories(base.resolve("outer"));
        git(outer, "init", "-q", "-b", "main");
        git(outer, "submodule", "--quiet", "add", work.toString(), "specs");
        git(outer, "commit", "-q", "-m", "link");
        assertEquals(
                List.of(),
                SourceFolder.at(outer, "HEAD", SetShelf.library()).orElseThrow().all());
    }

    @Test
    void aLinkToTheRepositoryOfOthersIsRefused() throws Exception {
        film();
        Path stranger = Files.createDirectories(base.resolve("stranger/specs")).getParent();
        Files.writeString(Objects.requireNonNull(stranger).resolve(".git"), "gitdir: " + work.resolve(".git"));
        Files.writeString(stranger.resolve(FILE), "version: 1.2.0");
        work = stranger;
        assertRefused("does not know this folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config", "packed-refs", "refs", "objects", "objects/pack"})
    void partsThatLieElsewhereAreRefused(String part) throws Exception {
        film();
        git(work, "pack-refs", "--all");
        Path here = work.resolve(".git").resolve(part);
        Path there = base.resolve("elsewhere");
        Files.move(here, there);
        Files.createSymbolicLink(here, there);
        assertRefused("leads out of it");
    }

    @Test
    void tagsMayBeOnTagsAndOnWhatIsNoCommit() throws Exception {
        film();
        git(work, "tag", "-a", "-m", "on a tag", "film/1.0.1", "film/1.1.0");
        git(work, "tag", "-a", "-m", "on a tag on a tag", "film/1.0.2", "film/1.0.1");
        assertEquals(5, found(work).size());
        git(work, "tag", "film/1.0.3", "HEAD^{tree}");
        git(work, "tag", "film/1.0.4", "HEAD:" + FILE);
        git(work, "tag", "-a", "-m", "on a tree", "film/1.0.5", "HEAD^{tree}");
        git(work, "symbolic-ref", "refs/tags/film/1.0.6", "refs/tags/nowhere");
        assertEquals(5, found(work).size());
        List<String> told = SourceFolder.read(work, work.resolve("specs")).findings().all().stream()
                .map(Finding::message)
                .toList();
        assertEquals(3, told.size(), told.toString());
        assertTrue(told.get(0).contains("the tag 'film/1.0.3' names a version of 'film'"), told.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "film/1.0.0;touch ran",
                "film/1.0.0$(touch ran)",
                "film/1.0.0-Größe",
                "film/1.0.0\u202Egpj",
                "--film/1"
            })
    void oddNamesOfTagsAreNamesAndNothingElse(String name) throws Exception {
        film();
        Path ref = work.resolve(".git/refs/tags/" + name);
        Files.createDirectories(Objects.requireNonNull(ref.getParent()));
        String head = Files.readString(work.resolve(".git/refs/tags/film/1.0.0"), StandardCharsets.UTF_8);
        Files.writeString(ref, head);
        assertTrue(found(work).containsAll(ALL), () -> name);
        assertFalse(Files.exists(work.resolve("ran")));
        assertFalse(Files.exists(Path.of("ran")));
    }
}
