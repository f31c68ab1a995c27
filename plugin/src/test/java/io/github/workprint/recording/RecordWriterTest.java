package io.github.workprint.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordWriterTest {
    private static final Path FIXTURE = Path.of("src/test/resources/workflows/north-pier");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path workflow = Files.createDirectories(folder.resolve("north-pier"));
        for (String version : List.of("1.0.0.yaml", "1.1.0.yaml")) {
            Files.copy(FIXTURE.resolve(version), workflow.resolve(version));
        }
    }

    private CheckedProject project() throws IOException {
        return Build.check(new ProjectFolder(folder, folder), Optional.empty());
    }

    private Optional<Path> write(ToldEvent told) throws IOException {
        return RecordWriter.of(project(), "", findings::add).orElseThrow().write(told);
    }

    private void record(ToldEvent told) throws IOException {
        assertTrue(write(told).isPresent(), findings::toString);
    }

    private static ToldEvent approval(String what, Readers audience, String remarks) {
        return new ToldEvent(
                EventKind.APPROVED,
                Optional.empty(),
                DAY,
                "harbour-trust",
                Optional.of(what),
                Map.of("remarks", remarks),
                List.of(),
                audience);
    }

    private List<Finding> lapsed() throws IOException {
        return project().findings().all().stream()
                .filter(finding -> finding.rule().startsWith("WF-RC"))
                .toList();
    }

    /** A draft of the next version, with one text in the place of another. */
    private void draft(String from, String to) throws IOException {
        Path workflow = folder.resolve("north-pier");
        String text = Files.readString(workflow.resolve("1.1.0.yaml"));
        assertTrue(text.contains(from), from);
        Files.writeString(
                workflow.resolve("1.2.0.yaml"),
                text.replace("version: 1.1.0\nstatus: issued", "version: 1.2.0\nstatus: draft")
                        .replace(from, to));
    }

    @Test
    void anApprovalIsBoundToWhatItsReadersSee() throws IOException {
        Path ofClient = write(approval("deliverables/pier-web", Readers.CLIENT, "As \"screened\":\nfine."))
                .orElseThrow();
        Path ofOffice =
                write(approval("deliverable/pier-web", Readers.INTERNAL, "x")).orElseThrow();
        assertEquals(
                "2026-03-13-approved-deliverable-pier-web-1.yaml",
                ofClient.getFileName().toString());
        assertEquals(
                "2026-03-13-approved-deliverable-pier-web-2.yaml",
                ofOffice.getFileName().toString());
        String text = Files.readString(ofClient);
        assertTrue(text.contains("version: 1.1.0\n"), text);
        assertTrue(text.contains("what: deliverable/pier-web\n"), text);
        assertTrue(text.contains("remarks: \"As \\\"screened\\\": fine.\"\n"), text);
        assertTrue(text.matches("(?s).*\ndigest: [0-9a-f]{64}\n.*"), text);
        assertEquals(List.of(), findings);
        assertEquals(List.of(), lapsed());
    }

    @Test
    void anApprovalCoversTheFormatOfWhatWasApproved() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft("raster: 1280x720, rate: 25, data-rate: 5 Mbit/s", "raster: 1920x1080, rate: 25, data-rate: 5 Mbit/s");
        assertEquals(
                List.of("'format/viewing-file/raster'"),
                lapsed().stream()
                        .map(finding -> finding.message().replaceAll(".* otherwise in ", ""))
                        .toList());
    }

    @Test
    void anApprovalOutlivesAnotherFormatThatIsNotItsOwn() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft("profile: hq, container: mov", "profile: xq, container: mov");
        assertEquals(List.of(), lapsed());
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Path first =
                write(approval("deliverable/pier-web", Readers.CLIENT, "one")).orElseThrow();
        String text = Files.readString(first);
        Path second =
                write(approval("deliverable/pier-web", Readers.CLIENT, "two")).orElseThrow();
        assertNotEquals(first, second);
        assertEquals(text, Files.readString(first));
    }

    @Test
    void nobodyApprovesWhatTheyDoNotSee() throws IOException {
        assertEquals(Optional.empty(), write(approval("deliverable/claim-file", Readers.CLIENT, "x")));
        assertEquals("WF-RC01", findings.get(0).rule());
        assertTrue(findings.get(0).message().contains("is not for client"), findings::toString);
        assertTrue(Files.notExists(folder.resolve("north-pier/records")));
    }

    @Test
    void anApprovalLapsesWhenWhatWasApprovedChanges() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft(
                "name: Web file and poster, to: harbour-trust, due: 2026-04-03",
                "name: Web file and poster, to: harbour-trust, due: 2026-04-10");
        List<Finding> found = lapsed();
        assertEquals(List.of("WF-RC03"), found.stream().map(Finding::rule).toList(), found::toString);
        assertTrue(found.get(0).message().contains("'deliverable/pier-web/due'"), found::toString);
        assertTrue(found.get(0).message().contains("version 1.2.0"), found::toString);
    }

    @Test
    void anApprovalOutlivesWhatIsNoneOfItsBusiness() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        // The dates of stages move, another deliverable changes, and so does what a client does not see.
        draft("after: [picture-edit], lasts: 2 wd", "after: [picture-edit], lasts: 3 wd");
        assertEquals(List.of(), lapsed());
    }

    @Test
    void anApprovalLapsesWhenWhatWasApprovedIsGone() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft("  pier-web: { name: Web file and poster", "  pier-net: { name: Web file and poster");
        List<Finding> found = lapsed();
        assertTrue(
                found.stream().anyMatch(finding -> finding.message().contains("is gone from version 1.2.0")),
                found::toString);
    }

    @Test
    void aNewNameIsNoNewThing() throws IOException {
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft(
                "  pier-web: { name: Web file and poster",
                "  pier-net: { formerly: [pier-web], name: Web file and poster");
        assertEquals(List.of(), lapsed());
    }

    @Test
    void aLaterApprovalTakesThePlaceOfAnEarlier() throws IOException {
        record(new ToldEvent(
                EventKind.APPROVED,
                Optional.of("1.0.0"),
                DAY.minusDays(5),
                "harbour-trust",
                Optional.of("deliverable/pier-master"),
                Map.of(),
                List.of(),
                Readers.INTERNAL));
        assertEquals(1, lapsed().size(), () -> "the master is another in 1.1.0");
        record(approval("deliverable/pier-master", Readers.INTERNAL, "again"));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void aWholeVersionCanBeApproved() throws IOException {
        record(new ToldEvent(
                EventKind.APPROVED,
                Optional.empty(),
                DAY,
                "supervisor",
                Optional.empty(),
                Map.of(),
                List.of(),
                Readers.INTERNAL));
        assertEquals(List.of(), lapsed());
        draft("lasts: 2 wd", "lasts: 3 wd");
        assertTrue(lapsed().get(0).message().contains("'stage/mix/lasts'"), () -> "of the stage");
    }
}
