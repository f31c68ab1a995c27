package io.github.workprint.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of a file that is edited in place, out of git. */
class GitHistoryTest {
    private static final String FILE = "specs/film.yaml";

    @TempDir
    Path base;

    private GitFolder git;

    @BeforeEach
    void begin() throws Exception {
        git = GitFolder.in(base);
    }

    @AfterEach
    void end() {
        git.close();
    }

    private VersionTexts read() throws IOException {
        return SourceFolder.read(base, base.resolve("specs"));
    }

    /** {@code file text} of each version, oldest first as found, and what it is known as where that is not by itself. */
    private List<String> found() throws IOException {
        return read().all().stream()
                .map(text -> text.file() + " " + text.text().replace("\n", "|") + by(text))
                .toList();
    }

    private static String by(VersionText text) {
        return text.standing().by() == VersionText.Known.ITSELF
                ? ""
                : " " + text.standing().by();
    }

    private List<String> told() throws IOException {
        return read().findings().all().stream()
                .map(finding -> finding.severity().word() + " " + finding.rule() + " " + finding.place() + ": "
                        + finding.message() + " > " + finding.help())
                .toList();
    }

    private static String at(RevCommit commit) {
        return commit.name().substring(0, 10) + ":" + FILE;
    }

    @Test
    void eachTagOfAWorkflowIsAVersion() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.tag("film/1.0.0").tag("film/picture-lock").tag("other/3.0.0");
        git.commit(FILE, "version: 1.1.0");
        git.annotatedTag("film/1.1.0");
        git.write(FILE, "version: 1.1.0\nmore: 1");
        assertEquals(
                List.of(
                        "film/1.0.0:specs/film.yaml version: 1.0.0 TAG",
                        "film/1.1.0:specs/film.yaml version: 1.1.0 TAG",
                        "specs/film.yaml version: 1.1.0|more: 1 WORK"),
                found());
        assertEquals(List.of(), told());
    }

    @Test
    void packedRefsAreReadToo() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.tag("film/1.0.0").annotatedTag("film/1.0.1");
        git.git().gc().call();
        assertEquals(3, found().size());
    }

    @Test
    void theNamesOfTagsCanBeChosen() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.tag("v1.0.0");
        assertEquals(
                List.of("v1.0.0:specs/film.yaml", FILE),
                SourceFolder.read(base, base.resolve("specs"), new VersionTags("v{version}"), List.of()).all().stream()
                        .map(VersionText::file)
                        .toList());
    }

    @Test
    void gitIsLeftAloneWhereThatIsWanted() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.tag("film/1.0.0");
        assertEquals(
                1,
                SourceFolder.read(base, base.resolve("specs"), new VersionTags("none"), List.of())
                        .all()
                        .size());
    }

    @Test
    void aPatternNeedsTheVersionOnce() {
        assertTrue(VersionTags.of("{workflow}-{version}").isPresent());
        assertTrue(VersionTags.of("none").isPresent());
        assertTrue(VersionTags.of("{workflow}").isEmpty());
        assertTrue(VersionTags.of("{version}{version}").isEmpty());
    }

    @Test
    void withoutTagsTheLastIssuedStateOfEachVersionCounts() throws Exception {
        RevCommit first = git.commit(FILE, "version: 1.0.0");
        git.commit(FILE, "version: 1.1.0\nstatus: draft");
        git.commit(FILE, "version: 1.1.0\nearly: 1");
        RevCommit second = git.commit(FILE, "version: 1.1.0\nlate: 1");
        git.commit("other.txt", "nothing to do with it");
        git.commit(FILE, "version: 1.1.0\nstatus: draft\nback: 1");
        git.commit(FILE, "version: 1.2.0\nstatus: draft");
        assertEquals(
                List.of(
                        at(first) + " version: 1.0.0",
                        at(second) + " version: 1.1.0|late: 1",
                        "specs/film.yaml version: 1.2.0|status: draft WORK"),
                found());
        assertEquals(List.of(), told());
    }

    @Test
    void whatWasMergedCountsAsItCameIn() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.git().checkout().setCreateBranch(true).setName("side").call();
        RevCommit unfinished = git.commit(FILE, "version: 1.1.0\nearly: 1");
        git.commit(FILE, "version: 1.2.0");
        git.git().checkout().setName("main").call();
        git.git()
                .merge()
                .include(git.git().getRepository().resolve("side"))
                .setFastForward(org.eclipse.jgit.api.MergeCommand.FastForwardMode.NO_FF)
                .call();
        assertEquals(3, found().size());
        assertTrue(found().stream().noneMatch(version -> version.startsWith(at(unfinished))));
    }

    @Test
    void aFileThatGitDoesNotKnowIsItsOnlyVersion() throws Exception {
        git.write(FILE, "version: 1.0.0");
        assertEquals(List.of("specs/film.yaml version: 1.0.0"), found());
        Files.writeString(base.resolve(".gitignore"), "specs");
        git.commit("other.txt", "x");
        assertEquals(List.of("specs/film.yaml version: 1.0.0"), found());
        assertEquals(List.of(), told());
    }

    @Test
    void aFolderWithNothingButAFileNamedWorkflowIsEditedInPlace() throws Exception {
        git.commit("specs/film/workflow.yaml", "version: 1.0.0");
        git.tag("film/1.0.0");
        assertEquals(
                List.of(
                        "film/1.0.0:specs/film/workflow.yaml version: 1.0.0 TAG",
                        "specs/film/workflow.yaml version: 1.0.0 WORK"),
                found());
        git.write("specs/film/1.0.0.yaml", "version: 1.0.0");
        assertEquals(
                List.of("error WF-HI08 specs/film/workflow.yaml: the workflow 'film' has a file that is edited in"
                        + " place beside files of versions > keep one of the two: name this file after its"
                        + " version, or take the others out"),
                told());
    }

    @Test
    void aVersionIncludesWhatStoodBesideItThen() throws Exception {
        git.write("specs/_people.yaml", "old").commit("specs/film/workflow.yaml", "include: [../_people.yaml]");
        git.tag("film/1.0.0");
        git.write("specs/_people.yaml", "new").write("secret.txt", "hidden");
        VersionText version = read().all().get(0);
        Neighbours.Found found = version.neighbours().find(version.file(), "../_people.yaml");
        assertEquals(new Neighbours.Found(Neighbours.State.FOUND, "film/1.0.0:specs/_people.yaml", "old"), found);
        assertEquals(Neighbours.State.MISSING, state(version, "none.yaml"));
        assertEquals(Neighbours.State.OUTSIDE, state(version, "../../secret.txt"));
        assertEquals(Neighbours.State.OUTSIDE, state(version, "/etc/hosts"));
    }

    private static Neighbours.State state(VersionText version, String name) {
        return version.neighbours().find(version.file(), name).state();
    }

    @Test
    void aRenamedFileKeepsItsVersions() throws Exception {
        String long1 = "version: 1.0.0\n" + "steps: of the work that stay as they are\n".repeat(5);
        git.commit("old/film.yaml", long1);
        git.tag("film/1.0.0");
        Files.delete(base.resolve("old/film.yaml"));
        git.commit(FILE, long1.replace("1.0.0", "1.1.0"));
        git.tag("film/1.1.0");
        assertEquals(
                List.of("film/1.0.0:old/film.yaml", "film/1.1.0:specs/film.yaml", FILE),
                read().all().stream().map(VersionText::file).toList());
        git.git().tagDelete().setTags("film/1.0.0", "film/1.1.0").call();
        assertEquals(3, found().size());
    }

    @Test
    void aTagThatDoesNotHoldTheFileIsTold() throws Exception {
        git.commit("readme.txt", "x");
        git.tag("film/0.9.0");
        git.commit(FILE, "version: 1.0.0");
        assertEquals(
                List.of("error WF-HI07 specs/film.yaml: the tag 'film/0.9.0' names a version of 'film', but what it is"
                        + " on holds no file specs/film.yaml, nor one that became it > move the tag to the commit"
                        + " of that version, or delete it with 'git tag -d film/0.9.0'"),
                told());
    }

    @Test
    void aLinkedWorkTreeHasTheTagsOfItsRepositoryAndAHeadOfItsOwn() throws Exception {
        RevCommit first = git.commit(FILE, "version: 1.0.0");
        git.commit(FILE, "version: 2.0.0");
        Path linked = base.resolve("linked");
        Path own = base.resolve(".git/worktrees/linked");
        Files.createDirectories(own);
        Files.createDirectories(linked.resolve("specs"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(own.resolve("HEAD"), first.name() + "\n");
        Files.writeString(linked.resolve(FILE), "version: 1.0.0");
        assertEquals(
                List.of(at(first), FILE),
                SourceFolder.read(linked, linked.resolve("specs")).all().stream()
                        .map(VersionText::file)
                        .toList());
        git.tag("film/2.0.0");
        assertEquals(
                List.of("film/2.0.0:specs/film.yaml", FILE),
                SourceFolder.read(linked, linked.resolve("specs")).all().stream()
                        .map(VersionText::file)
                        .toList());
    }

    @Test
    void aShallowCloneSaysWhatItLacks() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        RevCommit boundary = git.commit(FILE, "version: 1.1.0");
        Files.writeString(base.resolve(".git/shallow"), boundary.name() + "\n");
        assertEquals(
                List.of("error WF-HI06 specs/film.yaml: this clone is shallow: what came before " + at(boundary)
                        + " is not in it, and with it the older versions of 'film' > run 'git fetch"
                        + " --unshallow --tags'"),
                told());
        git.tag("film/1.1.0");
        assertEquals(
                List.of("info WF-HI06 specs/film.yaml: this clone is shallow, and may lack tags; it has film/1.1.0 >"
                        + " if a version is missing, run 'git fetch --unshallow --tags'"),
                told());
    }

    @Test
    void aShallowCloneThatHoldsTheWholeHistoryOfTheFileIsFine() throws Exception {
        RevCommit boundary = git.commit("readme.txt", "x");
        git.commit(FILE, "version: 1.0.0");
        Files.writeString(base.resolve(".git/shallow"), boundary.name() + "\n");
        assertEquals(List.of(), told());
    }

    @Test
    void aTagWhoseCommitIsNotInTheCloneIsTold() throws Exception {
        RevCommit first = git.commit(FILE, "version: 1.0.0");
        git.tag("film/1.0.0");
        RevCommit boundary = git.commit(FILE, "version: 1.1.0");
        Files.writeString(base.resolve(".git/shallow"), boundary.name() + "\n");
        Files.delete(base.resolve(".git/objects/" + first.name().substring(0, 2) + "/"
                + first.name().substring(2)));
        assertTrue(told().contains(
                        "error WF-HI06 specs/film.yaml: this clone is shallow: the version of the tag 'film/1.0.0' is"
                                + " not in it > run 'git fetch --unshallow --tags'"));
    }

    @Test
    void aBrokenRepositoryIsToldAndTheFileStaysReadable() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        Files.delete(base.resolve(".git/HEAD"));
        assertEquals(List.of("specs/film.yaml version: 1.0.0"), found());
        assertEquals(
                List.of("error WF-HI05 specs/film.yaml: the git repository around this file cannot be read: it has no"
                        + " HEAD, or no objects > run 'git fsck' and mend what it says, or leave git alone with"
                        + " -Dworkprint.tags=none"),
                told());
        Files.writeString(base.resolve(".git/HEAD"), "no commit");
        assertTrue(told().get(0).startsWith("error WF-HI05"), told().toString());
        Files.writeString(base.resolve(".git/config"), "[core");
        assertTrue(told().get(0).startsWith("error WF-HI05"), told().toString());
    }

    @Test
    void aBareRepositoryIsNoneAround() throws Exception {
        Path bare = base.resolve("bare.git");
        org.eclipse.jgit.api.Git.init()
                .setBare(true)
                .setDirectory(bare.toFile())
                .call()
                .close();
        Files.createDirectories(bare.resolve("specs"));
        Files.writeString(bare.resolve(FILE), "version: 1.0.0");
        assertEquals(1, SourceFolder.read(bare, bare.resolve("specs")).all().size());
    }

    @Test
    void otherEncodingsInAVersionAreTold() throws Exception {
        git.write(FILE, "");
        Files.write(base.resolve(FILE), "version: 1.0.0\ntitle: Übung".getBytes(StandardCharsets.ISO_8859_1));
        git.commit();
        git.tag("film/1.0.0");
        git.write(FILE, "version: 1.0.0");
        assertEquals(
                List.of("error WF-HI02 film/1.0.0:specs/film.yaml: the file is not UTF-8 > save it with the encoding"
                        + " UTF-8"),
                told());
    }

    @Test
    void readingWritesNothingAndKnowsNoSettingsOfTheUser() throws Exception {
        git.commit(FILE, "version: 1.0.0");
        git.tag("film/1.0.0");
        Map<String, Long> before = files();
        found();
        assertEquals(before, files());
        assertNull(SystemReader.getInstance().openUserConfig(null, FS.DETECTED).getFile());
        assertNull(SystemReader.getInstance().getenv("PATH"));
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(base, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.toList()) {
                files.put(
                        base.relativize(file).toString(),
                        Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }
}
