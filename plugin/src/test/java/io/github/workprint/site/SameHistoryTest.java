package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.history.GitFolder;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history is the same whether each version is a file, a tag or a commit, and what is not yet issued is a draft on top. */
class SameHistoryTest {
    private static final Map<String, String> PIER = Workspace.specs(Workspace.FIXTURES);
    private static final String OLD = Objects.requireNonNull(PIER.get("north-pier/1.0.0.yaml"));
    private static final String NEW = Objects.requireNonNull(PIER.get("north-pier/1.1.0.yaml"));
    private static final String FILE = "src/workprint/north-pier.yaml";

    @TempDir
    Path base;

    private Path folder(String name) {
        return base.resolve(name);
    }

    private List<Edition> editions(String name) throws Exception {
        Histories histories = Histories.read(
                SourceFolder.read(folder(name), folder(name).resolve("src/workprint")),
                new SpecReader(Vocabulary.load()));
        assertEquals(
                List.of(),
                histories.findings().all().stream()
                        .filter(finding -> finding.isError())
                        .toList());
        return Editions.of(histories.all().get(0), FormatLibrary.load());
    }

    private static String versions(List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition.version() + " " + edition.status())
                .toList()
                .toString();
    }

    private void files() {
        new Workspace(folder("files")).write(Map.of("north-pier/1.0.0.yaml", OLD, "north-pier/1.1.0.yaml", NEW));
    }

    private GitFolder tags() throws Exception {
        GitFolder git = GitFolder.in(folder("tags"));
        git.commit(FILE, OLD);
        git.tag("north-pier/1.0.0");
        git.commit(FILE, NEW);
        return git.tag("north-pier/1.1.0");
    }

    @Test
    void filesTagsAndCommitsGiveTheSameEditions() throws Exception {
        files();
        tags().close();
        try (GitFolder git = GitFolder.in(folder("commits"))) {
            git.commit(FILE, OLD);
            git.commit(FILE, NEW);
        }
        assertEquals(editions("files"), editions("tags"));
        assertEquals(editions("files"), editions("commits"));
    }

    @Test
    void filesAndTagsGiveTheSameSite() throws Exception {
        files();
        tags().close();
        assertEquals(site("files"), site("tags"));
    }

    /** Findings name files, and files are named otherwise. */
    private Map<String, String> site(String name) {
        Map<String, String> hashes = new TreeMap<>();
        new Workspace(folder(name))
                .clean(folder(name).resolve("site"), List.of(Readers.CREW, Readers.CLIENT), Set.of(Output.HTML))
                .files()
                .forEach((file, bytes) -> hashes.put(file, new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        hashes.remove("findings.json");
        assertTrue(hashes.size() > 10);
        return hashes;
    }

    @Test
    void lineEndsAndCommentsMakeNoDraft() throws Exception {
        try (GitFolder git = tags()) {
            git.write(FILE, "# a remark\r\n" + NEW.replace("\n", "\r\n"));
            assertEquals("[1.0.0 issued, 1.1.0 issued]", versions(editions("tags")));
        }
    }

    @Test
    void whatIsNotIssuedIsADraftWhateverItSays() throws Exception {
        try (GitFolder git = tags()) {
            git.write(FILE, NEW.replace("version: 1.1.0", "version: 1.2.0"));
            assertEquals("[1.0.0 issued, 1.1.0 issued, 1.2.0 draft]", versions(editions("tags")));
        }
    }

    @Test
    void aDraftWhoseNumberIsNotRaisedStandsBesideTheVersionThatItIsBuiltOn() throws Exception {
        try (GitFolder git = tags()) {
            git.write(FILE, NEW + "\nx-note: tomorrow\n");
            List<Edition> editions = editions("tags");
            assertEquals("[1.0.0 issued, 1.1.0 issued, 1.1.0+draft draft]", versions(editions));
            assertEquals("1.1.0_draft", editions.get(2).version().folder());
            Tree site = new Workspace(folder("tags"))
                    .clean(folder("tags").resolve("site"), List.of(Readers.CREW), Set.of(Output.HTML));
            assertTrue(site.files().containsKey("crew/north-pier/1.1.0_draft/index.html"));
            assertTrue(site.files().containsKey("crew/north-pier/1.1.0/index.html"));
        }
    }

    @Test
    void anIssuedVersionCanBeWithdrawnButDoesNotBecomeADraftAgain() throws Exception {
        try (GitFolder git = tags()) {
            git.write(FILE, NEW.replace("status: issued", "status: withdrawn"));
            assertEquals("[1.0.0 issued, 1.1.0 withdrawn]", versions(editions("tags")));
            git.write(FILE, NEW.replace("status: issued", "status: draft"));
            assertEquals("[1.0.0 issued, 1.1.0 issued]", versions(editions("tags")));
        }
    }

    @Test
    void aTagThatPromisesAnotherVersionIsTold() throws Exception {
        try (GitFolder git = tags()) {
            git.tag("north-pier/1.2.0");
            Histories histories = Histories.read(
                    SourceFolder.read(folder("tags"), folder("tags").resolve("src/workprint")),
                    new SpecReader(Vocabulary.load()));
            assertTrue(
                    histories.findings().all().stream()
                            .anyMatch(finding -> finding.rule().equals("WF-VE07")
                                    && finding.message()
                                            .equals("the tag is named 'north-pier/1.2.0' but holds version 1.1.0")),
                    histories.findings().toString());
        }
    }
}
