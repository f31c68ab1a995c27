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

    private static final String OF_THE_THING = "5ce5e779748235372dd1dcd2442f34c7ef1b6b772ec05bbccc86897e3581f596";
    private static final String OF_THE_THING_AND_ITS_FORMATS =
            "b77015a90d550aa446968c23fa0fdcb2a3a0a6d1b03a5f7e02c0f1a003ed951f";

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

    /** One text in the place of another in the version that is approved. */
    private void edit(String from, String to) throws IOException {
        Path file = folder.resolve("north-pier/1.1.0.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Where the version that comes next is otherwise, by what is found of approvals. */
    private String otherwise() throws IOException {
        return String.join(
                "; ",
                lapsed().stream()
                        .map(finding -> finding.message().replaceAll(".* (says otherwise in|its digest) ", ""))
                        .toList());
    }

    @Test
    void anApprovalCoversTheItemsOfTheSetsThatADeliverableUses() throws IOException {
        Path set = Files.createDirectories(folder.resolve("_sets/house-web"));
        String items =
                "name: House web\nclient: House\nversion: \"1.0\"\nrequires:\n  r-1: { text: No logos, check: Look }\n";
        Files.writeString(set.resolve("1.0.yaml"), items);
        edit("requires: { r-004: { text: Subtitles beside it, level: may } }", "requires: { use: house-web@1.0 }");
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        Files.writeString(set.resolve("1.1.yaml"), items.replace("1.0", "1.1").replace("No logos", "No logos or bugs"));
        draft("house-web@1.0", "house-web@1.1");
        assertTrue(otherwise().contains("'requirement/pier-web.r-1/text'"), this::said);
    }

    private String said() {
        try {
            return project().findings().all().toString();
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    @Test
    void anApprovalCoversWhatTheReceiverAsksOfAll() throws IOException {
        edit(
                "harbour-trust: { name: Harbour Trust, kind: client,",
                "harbour-trust: { name: Harbour Trust, kind: client, requires: { t-1: { text: A slate, check: Look }"
                        + " },");
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft("site: Bergen, contact: film@harbour.example", "site: Oslo, contact: film@harbour.example");
        assertEquals("", otherwise(), "where it sits is asked of nothing");
        draft("text: A slate", "text: A slate and a clock");
        assertEquals("'requirement/t-1/text'", otherwise());
        draft("requires: { t-1: { text: A slate, check: Look } },", "");
        assertEquals("'requirement/t-1'", otherwise());
    }

    @Test
    void anApprovalCoversTheMaterialsThatItNames() throws IOException {
        record(approval("stage/offload", Readers.INTERNAL, "x"));
        draft("amount: 2 h/day", "amount: 3 h/day");
        assertEquals("'material/a-cam/amount'", otherwise());
        draft("from: editor, arrives: 2026-03-09", "from: editor, arrives: 2026-03-08");
        assertEquals("", otherwise(), "a day that slips elsewhere");
        draft("amount: 4 min", "amount: 5 min");
        assertEquals("", otherwise(), "the material of another stage");
    }

    @Test
    void anApprovalCoversThePartsThatItIsFor() throws IOException {
        edit(
                "pier-web: { name: Web file and poster,",
                "pier-web: { name: Web file and poster, each: episode, except: [ep-04],");
        edit(
                "\nmaterials:\n",
                "\nparts:\n  ep-01: { kind: episode, runtime: 12 min, dates: { transmission: 2026-06-01 } }\n"
                        + "  ep-02: { kind: episode, runtime: 14 min }\n"
                        + "  ep-04: { kind: episode, runtime: 9 min }\nmaterials:\n");
        record(approval("deliverable/pier-web", Readers.CLIENT, "x"));
        draft("runtime: 14 min", "runtime: 15 min");
        assertEquals("'part/ep-02/runtime'", otherwise());
        draft("runtime: 9 min", "runtime: 8 min");
        assertEquals("", otherwise(), "it is not for that part");
        draft("transmission: 2026-06-01", "transmission: 2026-06-08");
        assertEquals("", otherwise(), "a day that slips elsewhere");
        draft("\nmaterials:\n", "\n  ep-03: { kind: episode, runtime: 10 min }\nmaterials:\n");
        assertEquals("'part/ep-03'", otherwise());
        draft("  ep-02: { kind: episode, runtime: 14 min }\n", "");
        assertEquals("'part/ep-02'", otherwise());
        draft("  ep-02: { kind: episode", "  ep-2: { formerly: [ep-02], kind: episode");
        assertEquals("", otherwise(), "a new name is no new part");
    }

    /** Written as Workprint wrote them when an approval was of the thing alone, and when it was of the thing and its formats. */
    @Test
    void recordsWithADigestOfFormerKindsHoldForWhatTheyStoodFor() throws IOException {
        edit(
                "harbour-trust: { name: Harbour Trust, kind: client,",
                "harbour-trust: { name: Harbour Trust, kind: client, requires: { t-1: { text: A slate, check: Look }"
                        + " },");
        String slate = "text: A slate";
        String raster = "raster: 1280x720, rate: 25, data-rate: 5 Mbit/s";
        for (String digest : List.of(OF_THE_THING, OF_THE_THING_AND_ITS_FORMATS)) {
            Files.createDirectories(folder.resolve("north-pier/records"));
            Files.writeString(
                    folder.resolve("north-pier/records/former.yaml"),
                    "record: approved\nversion: 1.1.0\non: 2026-03-13\nby: harbour-trust\nwhat: deliverable/pier-web\n"
                            + "audience: client\ndigest: " + digest + "\n");
            draft(slate, slate);
            assertEquals("", otherwise());
            draft(slate, "text: A clock");
            assertEquals("", otherwise(), "was never part of it");
            draft(raster, raster.replace("1280x720", "1920x1080"));
            assertEquals(digest.equals(OF_THE_THING) ? "" : "'format/viewing-file/raster'", otherwise());
            draft("due: 2026-04-03, format: viewing-file", "due: 2026-04-10, format: viewing-file");
            assertEquals("'deliverable/pier-web/due'", otherwise());
        }
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
