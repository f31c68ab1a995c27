package io.github.workprint.spec.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.RecordFolder;
import io.github.workprint.history.RecordText;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventReaderTest {
    private static final Path FIXTURES = Path.of("src/test/resources");
    private static final String READ = "record: read\nversion: 1.1.0\non: 2026-03-13\nby: mixer\n";

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private Optional<FiledEvent> read(String text) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Histories histories =
                Histories.read(SourceFolder.read(FIXTURES, FIXTURES.resolve("workflows")), new SpecReader(vocabulary));
        return new EventReader(vocabulary, histories, findings::add)
                .read(new RecordText("north-pier", "records/one.yaml", "one", text));
    }

    private void assertRefused(String text, String rule, String says, String help) throws IOException {
        assertEquals(Optional.empty(), read(text));
        assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList(), findings::toString);
        Finding finding = findings.get(0);
        assertTrue(finding.message().contains(says), finding::toString);
        assertTrue(finding.help().contains(help), finding::toString);
    }

    @Test
    void aReceiptIsFiledUnderWhoAndWhen() throws IOException {
        FiledEvent event = read(READ).orElseThrow();
        assertEquals("role/mixer", event.by());
        assertEquals(EventKind.READ, event.kind());
        assertEquals(Readers.INTERNAL, event.readers());
        assertEquals(List.of(), findings);
    }

    @Test
    void anotherSpellingOfAKindIsOne() throws IOException {
        assertEquals(
                EventKind.BEGUN,
                read("record: started\nversion: 1.1.0\non: 2026-03-13\nby: mixer\nwhat: stage/mix\n")
                        .orElseThrow()
                        .kind());
    }

    @Test
    void someoneOfAnotherVersionIsUnknown() throws IOException {
        assertRefused(READ.replace("mixer", "mixr"), "WF-RC01", "'mixr' is no role", "did you mean 'mixer'?");
    }

    @Test
    void aVersionThatThereIsNotIsNamed() throws IOException {
        assertRefused(READ.replace("1.1.0", "1.1.1"), "WF-RC01", "no version 1.1.1", "did you mean '1.1.0'?");
    }

    @Test
    void aThingIsNamedByItsAddress() throws IOException {
        assertRefused(
                "record: delivered\nversion: 1.1.0\non: 2026-03-13\nby: editor\nwhat: deliverables/pier-web\n",
                "WF-RC01",
                "'deliverables/pier-web'",
                "did you mean 'deliverable/pier-web'?");
    }

    @Test
    void aKindIsAboutCertainThings() throws IOException {
        assertRefused(
                "record: delivered\nversion: 1.1.0\non: 2026-03-13\nby: editor\nwhat: stage/mix\n",
                "WF-RC02",
                "'stage/mix' is none",
                "name one");
    }

    @Test
    void anApprovalIsBoundToADigest() throws IOException {
        assertRefused(
                "record: approved\nversion: 1.1.0\non: 2026-03-13\nby: harbour-trust\nwhat: deliverable/pier-web\n",
                "WF-RC02",
                "'digest'",
                "workprint:record");
    }

    @Test
    void aFailedCheckSaysWhy() throws IOException {
        assertRefused(
                "record: qc-failed\nversion: 1.1.0\non: 2026-03-13\nby: editor\nwhat: deliverable/pier-web\n",
                "WF-RC02",
                "'reason'",
                "reason: …");
    }

    @Test
    void aTickIsForARequirement() throws IOException {
        assertRefused(
                "record: ticked\nversion: 1.1.0\non: 2026-03-13\nby: editor\nwhat: deliverable/pier-web\n"
                        + "items: { r-044: { done: yes } }\n",
                "WF-RC01",
                "'r-044' is no requirement",
                "did you mean 'r-004'?");
    }

    @Test
    void fieldsAndWordsAreThoseOfTheLanguage() throws IOException {
        assertRefused(READ + "remark: Well.\n", "WF-ID06", "remark", "did you mean 'remarks'?");
        findings.clear();
        assertRefused(READ.replace("read", "reed"), "WF-LA01", "reed", "read");
    }

    @Test
    void recordsAreNoVersionsAndOtherFilesNoRecords() throws IOException {
        Path records = Files.createDirectories(RecordFolder.of(folder, "film"));
        Files.writeString(
                records.resolveSibling("1.0.0.yaml"),
                "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A Film }\n");
        Files.writeString(records.resolve("a.yaml"), READ);
        Files.writeString(records.resolve("signed.pdf"), "");
        Files.writeString(records.resolve(".hidden.yaml"), "");
        assertEquals(1, SourceFolder.read(folder, folder).all().size());
        List<RecordText> texts = RecordFolder.read(folder, folder, List.of("film", "other"), findings::add);
        assertEquals(List.of("a"), texts.stream().map(RecordText::id).toList());
        assertEquals(List.of("WF-RC04"), findings.stream().map(Finding::rule).toList());
    }

    @Test
    void aWorkflowThatIsOneFileHasAFolderForItsRecords() throws IOException {
        Files.createDirectories(RecordFolder.of(folder, "film"));
        Files.writeString(
                folder.resolve("film.yaml"),
                "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A Film }\n");
        assertEquals(List.of(), SourceFolder.read(folder, folder).findings().all());
    }
}
