package io.github.workprint.announce.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.SmallShow;
import io.github.workprint.announce.delivery.AnnouncedRecord.Standing;
import io.github.workprint.finding.Finding;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record is added to, never changed, and read with care. */
class AnnouncedRecordTest {
    private static final AnnouncedEntry ENTRY = new AnnouncedEntry(
            "harbour", "1.0.0", "mail", "a\\\"b@c.example", List.of("editor"), "abc", LocalDate.of(2026, 3, 2));

    @TempDir
    Path base;

    private AnnouncedFolder folder() {
        return new AnnouncedFolder(base);
    }

    @Test
    void whatIsAddedIsReadAgain() throws IOException {
        folder().put("harbour/1.0.0.yaml", SmallShow.FIRST);
        AnnouncedRecord record = folder().record();
        record.add(ENTRY);
        AnnouncedRecord again = folder().record();
        assertEquals(Standing.TOLD, again.standing("harbour", "1.0.0", "mail", ENTRY.to(), "abc"));
        assertEquals(Standing.EDITED, again.standing("harbour", "1.0.0", "mail", ENTRY.to(), "def"));
        assertEquals(Standing.NEW, again.standing("harbour", "1.0.0", "slack", ENTRY.to(), "abc"));
        assertEquals(0, again.before("harbour", "1.0.0", "mail", ENTRY.to(), "abc"));
        assertEquals(1, again.before("harbour", "1.0.0", "mail", ENTRY.to(), "def"));
    }

    @Test
    void whatStandsThereStaysAsItIsWritten() throws IOException {
        String before =
                "# ours\n- {workflow: harbour, version: 1.0.0, by: mail, to: x@y.example, digest: d, on: 2026-01-01}";
        folder().put("announced.yaml", before);
        folder().record().add(ENTRY);
        String now = Files.readString(base.resolve("src/workprint/announced.yaml"));
        assertTrue(now.startsWith(before + "\n- workflow: \"harbour\"\n"), now);
    }

    /** It lies among the specs, and is none. */
    @Test
    void itIsNoWorkflow() throws IOException {
        folder().put("harbour/1.0.0.yaml", SmallShow.FIRST);
        folder().record().add(ENTRY);
        assertEquals(
                1,
                Build.check(new ProjectFolder(base, folder().source()), Optional.empty())
                        .seen()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflow: harbour",
                "- harbour",
                "- workflow: harbour",
                "- {workflow: harbour, version: 1.0.0, by: mail, to: [x], digest: d, on: 2026-01-01}",
                "- {workflow: harbour, version: 1.0.0, by: mail, to: x@y.example, digest: d, on: soon}",
                "<<<<<<< HEAD\n- workflow: harbour",
                "- {{{"
            })
    void aBrokenRecordIsNoRecord(String text) throws IOException {
        folder().put("announced.yaml", text);
        List<Finding> findings = new ArrayList<>();
        assertTrue(AnnouncedRecord.read(base, folder().source(), findings::add).isEmpty(), text);
        assertTrue(findings.get(0).isError(), findings.toString());
        assertEquals("src/workprint/announced.yaml", findings.get(0).place().file());
    }

    @Test
    void anEmptyRecordIsOne() throws IOException {
        folder().put("announced.yaml", "# nobody yet\n");
        assertEquals(Standing.NEW, folder().record().standing("harbour", "1.0.0", "mail", "x", "d"));
    }
}
