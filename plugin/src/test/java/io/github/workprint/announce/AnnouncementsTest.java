package io.github.workprint.announce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.edition.Outline;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody is told what is theirs, once, from what their audience sees. */
class AnnouncementsTest {
    @TempDir
    Path base;

    private AnnouncedFolder folder = new AnnouncedFolder(Path.of(""));

    @BeforeEach
    void twoVersions() throws IOException {
        folder = new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
    }

    private static List<String> lines(Announcements all) {
        return all.letters().stream()
                .map(letter -> letter.to().audience().word() + " " + letter.to().address() + " "
                        + letter.to().roles() + " " + letter.what().toDo().size() + " "
                        + letter.what().toKnow().size())
                .toList();
    }

    private static Letter to(Announcements all, String address) {
        return all.letters().stream()
                .filter(letter -> letter.to().address().text().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHoldsSeveralRolesGetsOneMessage() throws IOException {
        Letter ann = to(folder.announcements("harbour", 1), "ann@house.example");
        assertEquals(List.of("editor", "assistant"), ann.to().roles());
        assertEquals("Ann Øster", ann.to().name());
        assertTrue(ann.what().toDo().size() > 0, ann.toString());
        assertEquals(ann.what().toDo().stream().distinct().toList(), ann.what().toDo(), "no line is there twice");
    }

    @Test
    void whatIsToDoStandsFirstWithItsDeadline() throws IOException {
        Letter ann = to(folder.announcements("harbour", 1), "ann@house.example");
        NewsLine line = ann.what().toDo().get(0).line();
        assertFalse(line.tasks().isEmpty(), line.toString());
        assertEquals("2026-03-13", line.by().orElseThrow().toString());
        assertTrue(line.said().get(0).contains("14 working days"), line.toString());
        assertEquals("CR-001", line.why().get(0).request());
    }

    /** A client is told from what clients see, who do not know the role here; the office alone hears of what is kept from the crew. */
    @Test
    void everybodyIsToldFromWhatTheirAudienceSees() throws IOException {
        Announcements all = folder.announcements("harbour", 1);
        assertEquals(Readers.CREW, to(all, "ann@house.example").to().audience());
        assertEquals(Readers.INTERNAL, to(all, "ivy@insurer.example").to().audience());
        assertTrue(
                all.letters().stream()
                        .noneMatch(letter -> letter.to().address().domain().equals("meridian.example")),
                lines(all).toString());
        assertEquals(
                List.of("Viewer (Cy Moss): is no role that client may know of, and cy@meridian.example is told what"
                        + " they may"),
                all.notTold().stream()
                        .filter(one -> one.who().startsWith("Viewer"))
                        .map(one -> one.who() + ": " + one.reason())
                        .toList());
    }

    @Test
    void aClientIsToldWhatClientsSee() throws IOException {
        String shown = "viewer: { person: cy, org: meridian, audience: client }";
        String delivered =
                "deliverables:\n  master: { name: Master, to: meridian, due: 2026-05-04, audience: client }\n";
        String first = SmallShow.FIRST.replace("viewer: { person: cy, org: meridian }", shown) + delivered;
        String second = SmallShow.SECOND.replace("viewer: { person: cy, org: meridian }", shown)
                + delivered.replace("05-04", "05-11");
        folder.put("harbour/1.0.0.yaml", first).put("harbour/1.1.0.yaml", second);
        Letter cy = to(folder.announcements("harbour", 0), "cy@meridian.example");
        assertEquals(Readers.CLIENT, cy.to().audience());
        assertTrue(cy.what().sheets().values().stream().allMatch(link -> link.contains("/client/")), cy.toString());
        for (Letter letter : folder.announcements("harbour", 1).letters()) {
            if (letter.to().audience().isClient()) {
                assertFalse(letter.what().toString().matches("(?s).*(drone|Logging|Shots|director is away).*"));
            }
        }
    }

    /** Each client has pages of its own where there are several, and its people are told from them. */
    @Test
    void ofSeveralClientsEachIsToldWhatIsItsOwn() throws IOException {
        folder.put(
                "harbour/1.0.0.yaml",
                SmallShow.FIRST
                        .replace("halcyon: { name", "northsea: { name: North Sea, kind: client }\n  halcyon: { name")
                        .replace(
                                "viewer: { person: cy, org: meridian }",
                                "viewer: { person: cy, org: meridian, audience: client-meridian }"));
        Letter cy = to(folder.announcements("harbour", 0), "cy@meridian.example");
        assertEquals("client-meridian", cy.to().audience().word());
        assertTrue(
                cy.what().sheets().values().stream().allMatch(link -> link.contains("/client-meridian/")),
                cy.toString());
    }

    @Test
    void aVendorWithPagesOfItsOwnIsToldFromThem() throws IOException {
        Readers halcyon = new Readers(Audience.CREW, "halcyon");
        Announcements all = folder.announcements("harbour", 1, List.of(Readers.CREW, halcyon));
        assertEquals(halcyon, to(all, "di@halcyon.example").to().audience());
        assertFalse(to(all, "di@halcyon.example").what().toString().contains("Logging"));
        assertEquals(
                Readers.CREW,
                to(folder.announcements("harbour", 1), "di@halcyon.example")
                        .to()
                        .audience());
    }

    @Test
    void aRoleOfTheOfficeIsToldWhatTheOfficeReads() throws IOException {
        Announcements all = folder.announcements("harbour", 1, Readers.circles(), "editor");
        assertEquals(Readers.INTERNAL, to(all, "ann@house.example").to().audience());
        Announcements client = folder.announcements("harbour", 1, Readers.circles(), "viewer");
        assertTrue(
                client.letters().stream()
                        .noneMatch(letter -> letter.to().roles().contains("viewer")),
                "a client stays one, whatever is asked for");
    }

    /** The same mailbox written in other letters is one; who reads it with the crew reads what the crew does. */
    @Test
    void aMailboxThatSeveralReadIsToldWhatAllOfThemMayRead() throws IOException {
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("ivy@insurer.example", "ANN@house.example"));
        Announcements all = folder.announcements("harbour", 1);
        Letter shared = to(all, "ann@house.example");
        assertEquals(Readers.CREW, shared.to().audience());
        assertFalse(shared.what().toString().contains("drone"), shared.toString());
        assertTrue(all.notTold().stream().anyMatch(one -> one.who().startsWith("Insurer") && one.fault()));
    }

    @Test
    void whoCannotBeToldIsListedWithTheReasonAndThePlace() throws IOException {
        List<String> faults = folder.announcements("harbour", 1).notTold().stream()
                .filter(NotTold::fault)
                .map(one -> one.who() + " " + one.reason() + " " + one.place())
                .collect(Collectors.toList());
        assertTrue(
                faults.contains("Mixer (Ed Quiet) has no e-mail address; give one with 'email'"
                        + " src/workprint/harbour/1.1.0.yaml:23:3"),
                faults.toString());
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("Foley is vacant: Filled in May.")),
                faults.toString());
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.startsWith("Runner (Flo Wrong) has 'flo@house', which is no e-mail")
                                && fault.endsWith("harbour/1.1.0.yaml:16:34")),
                faults.toString());
    }

    @Test
    void whoHasNothingIsNotToldAndWhoLeftNeither() throws IOException {
        folder.put(
                "harbour/1.1.0.yaml",
                SmallShow.SECOND.replace("email: di@halcyon.example", "email: di@halcyon.example, to: 2026-03-06"));
        List<String> quiet = folder.announcements("harbour", 1).notTold().stream()
                .filter(one -> !one.fault())
                .map(NotTold::toString)
                .toList();
        assertTrue(quiet.toString().contains("since they left on 2026-03-06"), quiet.toString());
    }

    @Test
    void aFirstVersionIsNewsForEverybody() throws IOException {
        Announcements all = folder.announcements("harbour", 0);
        assertEquals(
                List.of("ann@house.example", "Bo@house.example", "di@halcyon.example", "ivy@insurer.example"),
                all.addresses().stream().map(Object::toString).toList());
    }

    /** Refused are those that nobody should work from. */
    @Test
    void onlyIssuedVersionsAreAnnouncedUnlessADraftIsAskedFor() throws IOException {
        assertEquals(Optional.empty(), AnnouncedVersion.refusal(outline("issued"), false));
        assertEquals(Optional.empty(), AnnouncedVersion.refusal(outline("draft"), true));
        assertTrue(
                AnnouncedVersion.refusal(outline("draft"), false).orElseThrow().contains("announce.draft=true"));
        assertTrue(AnnouncedVersion.refusal(outline("withdrawn"), true)
                .orElseThrow()
                .contains("is withdrawn"));
    }

    private Outline outline(String status) throws IOException {
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("status: issued", "status: " + status));
        return Build.check(new ProjectFolder(base, folder.source()), Optional.empty())
                .seenBy(Readers.INTERNAL)
                .get(0)
                .outlines()
                .get(1);
    }
}
