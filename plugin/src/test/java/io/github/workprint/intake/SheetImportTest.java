package io.github.workprint.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.intake.DraftFolder.Grid;
import io.github.workprint.intake.DraftFolder.Outcome;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that come back into a draft: what was edited is written, everything else stays to the byte. */
class SheetImportTest {
    private static final Path SAMPLE = Path.of("../sample-project/src/workprint/the-salt-road");
    private static final String DRAFT =
            """
            # A film, as far as these tests need one.
            workprint: 1
            version: 1.0.0
            status: draft
            as-of: 2026-03-02
            production: { title: A Film }

            organisations:
              meridian: { name: Meridian, kind: client }
            roles:
              editor: { title: Editor, name: Jo Marsh, email: jo@film.example }   # until May
              sound: { title: Sound, person: ann }
            people:
              ann: { name: Ann Lee, phone: 07700 900100 }

            formats:
              master-format: { codec: ProRes 4444, raster: 3840x2160 }
            volumes:
              raid: { size: 4 TB }
              nas: { size: 12 TB }
            materials:
              cards: { name: Cards, amount: 2 h/day }
            stages:
              edit:
                owner: editor
                not-before: 2026-03-02   # the room is free
                lasts: 3 wd
                makes: [master]
                equipment:
                  # two of them
                  - card reader
                  - headphones   # the good ones
            deliverables:
              # What Meridian shows.
              master:
                to: meridian
                format: master-format
                due: 2026-03-20   # agreed
                description: >-
                  The version that Meridian shows, from which it makes
                  all others.
                requires:
                  r-001: { text: "+1 frame, tested", level: must }
                  # asked for late
                  r-002: Bars and tone
              trailer:
                to: meridian
                due: 2026-03-10
            """;

    @TempDir
    private Path base;

    private DraftFolder folder() throws IOException {
        return DraftFolder.of(base, DRAFT);
    }

    /** The lines that went and came, without those that stayed. */
    private static List<String> difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<String> lines = new ArrayList<>();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add("-" + line));
        now.stream().filter(line -> !old.contains(line)).forEach(line -> lines.add("+" + line));
        return lines;
    }

    @Test
    void whatComesBackAsItWentChangesNothing() throws IOException {
        DraftFolder folder = folder();
        assertEquals(List.of(), folder.importing(folder.workbook()).changes());
        assertEquals(DRAFT, folder.draft());
    }

    @Test
    void theSampleComesBackAsItWent() throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String version : List.of("1.0.0", "2.0.0", "2.1.1")) {
            versions.put(version, Files.readString(SAMPLE.resolve(version + ".yaml")));
        }
        versions.put("2.2.0", DraftFolder.next(Files.readString(SAMPLE.resolve("2.1.1.yaml")), "2.2.0"));
        DraftFolder folder = DraftFolder.of(base, versions);
        String before = folder.draft();
        Outcome own = folder.importing(folder.workbook());
        assertEquals(List.of(), own.changes());
        Outcome older = folder.importing(folder.workbook(Readers.CREW, 2));
        assertEquals(List.of(), older.changes());
        assertEquals(before, folder.draft());
    }

    private DraftFolder.Outcome edited(DraftFolder folder, String sheet, Consumer<Grid> edit) throws IOException {
        return edited(folder, sheet, false, edit);
    }

    private Outcome edited(DraftFolder folder, String sheet, boolean remove, Consumer<Grid> edit) throws IOException {
        byte[] workbook = folder.workbook();
        Grid grid = Grid.of(workbook, sheet);
        edit.accept(grid);
        return folder.importing("workbook.xlsx", DraftFolder.edited(workbook, sheet, grid), "", remove);
    }

    @Test
    void oneCellIsOneField() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome =
                edited(folder, "Deliverables", grid -> grid.set(grid.row("Id", "master"), "Due", "2026-03-27"));
        assertEquals(List.of("CHANGED deliverable/master/due"), outcome.changes());
        assertEquals(
                List.of("-    due: 2026-03-20   # agreed", "+    due: 2026-03-27   # agreed"),
                difference(DRAFT, folder.draft()));
    }

    @Test
    void aDateOfASpreadsheetIsADate() throws IOException {
        DraftFolder folder = folder();
        edited(folder, "Deliverables", grid -> grid.put(grid.row("Id", "master"), "Due", " s=\"3\"><v>46108</v></c>"))
                .changes();
        assertEquals(
                List.of("-    due: 2026-03-20   # agreed", "+    due: 2026-03-27   # agreed"),
                difference(DRAFT, folder.draft()));
    }

    @Test
    void aNumberHasTheUnitOfItsHeading() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome = edited(folder, "Storage", grid -> grid.number(grid.row("Id", "nas"), "Size [TB]", "16"));
        assertEquals(List.of("CHANGED volume/nas/size"), outcome.changes());
        assertEquals(List.of("-  nas: { size: 12 TB }", "+  nas: { size: 16 TB }"), difference(DRAFT, folder.draft()));
    }

    @Test
    void aLongTextKeepsItsForm() throws IOException {
        DraftFolder folder = folder();
        edited(
                        folder,
                        "Deliverables",
                        grid -> grid.set(grid.row("Id", "master"), "What it is", "The version that Meridian shows."))
                .changes();
        assertEquals(
                List.of(
                        "-      The version that Meridian shows, from which it makes",
                        "-      all others.",
                        "+      The version that Meridian shows."),
                difference(DRAFT, folder.draft()));
    }

    @Test
    void aListKeepsItsItemsAndTheirComments() throws IOException {
        DraftFolder folder = folder();
        edited(
                        folder,
                        "Stages",
                        grid -> grid.set(
                                grid.row("Id", "edit"), "Equipment", "headphones; monitor: 27 inch; card reader"))
                .changes();
        assertTrue(
                folder.draft()
                        .contains("    equipment:\n"
                                + "      - headphones   # the good ones\n"
                                + "      - 'monitor: 27 inch'\n"
                                + "      # two of them\n"
                                + "      - card reader\n"),
                folder.draft());
    }

    @Test
    void aShortFormGrowsBraces() throws IOException {
        DraftFolder folder = folder();
        edited(folder, "Requirements", grid -> grid.set(grid.row("Id", "r-002"), "Level", "should"))
                .changes();
        assertEquals(
                List.of("-      r-002: Bars and tone", "+      r-002: { text: Bars and tone, level: should }"),
                difference(DRAFT, folder.draft()));
    }

    @Test
    void aNewFieldStandsWhereTheLanguageHasIt() throws IOException {
        DraftFolder folder = folder();
        edited(folder, "Deliverables", grid -> grid.set(grid.row("Id", "trailer"), "Name", "Trailer, two minutes"))
                .changes();
        assertTrue(
                folder.draft().contains("  trailer:\n    name: Trailer, two minutes\n    to: meridian\n"),
                folder.draft());
    }

    @Test
    void anEmptiedCellTakesTheFieldOut() throws IOException {
        DraftFolder folder = folder();
        edited(folder, "Requirements", grid -> grid.clear(grid.row("Id", "r-001"), "Level"))
                .changes();
        assertEquals(
                List.of(
                        "-      r-001: { text: \"+1 frame, tested\", level: must }",
                        "+      r-001: { text: \"+1 frame, tested\" }"),
                difference(DRAFT, folder.draft()));
    }

    @Test
    void aNewRowIsANewThingBelowTheOneAbove() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome = edited(folder, "Requirements", grid -> {
            int row = grid.add();
            grid.set(row, "What", "Requirement");
            grid.set(row, "Id", "r-003");
            grid.set(row, "Part of", "Master");
            grid.set(row, "Requirement", "Leader: 2 seconds of black");
        });
        assertEquals(List.of("ADDED requirement/r-003"), outcome.changes());
        assertTrue(
                folder.draft()
                        .contains("      r-002: Bars and tone\n"
                                + "      r-003:\n"
                                + "        text: 'Leader: 2 seconds of black'\n"
                                + "  trailer:"),
                folder.draft());
    }

    @Test
    void aNewRowWithoutAnIdHasOneFromItsName() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome = edited(folder, "Contacts", grid -> {
            int row = grid.add();
            grid.set(row, "What", "People");
            grid.set(row, "Name", "Zoë Hart");
            grid.set(row, "Telephone", "07700 900101");
        });
        assertEquals(List.of("ADDED person/zoe-hart"), outcome.changes());
        assertTrue(
                folder.draft()
                        .contains("  ann: { name: Ann Lee, phone: 07700 900100 }\n"
                                + "  zoe-hart: { name: Zoë Hart, phone: 07700 900101 }\n"),
                folder.draft());
    }

    @Test
    void somebodyNewHoldsARoleThatNamesItsHolderItself() throws IOException {
        DraftFolder folder = folder();
        edited(
                        folder,
                        "Contacts",
                        grid -> grid.set(grid.row("E-mail", "jo@film.example"), "E-mail", "marsh@film.example"))
                .changes();
        assertTrue(
                folder.draft()
                        .contains("editor: { title: Editor, name: Jo Marsh, email: marsh@film.example }   # until May"),
                folder.draft());
    }

    @Test
    void aRowThatIsGoneIsToldAndStays() throws IOException {
        DraftFolder folder = folder();
        assertEquals(
                List.of("GONE deliverable/trailer"),
                edited(folder, "Deliverables", grid -> grid.remove(grid.row("Id", "trailer")))
                        .changes());
        assertEquals(DRAFT, folder.draft());
    }

    @Test
    void aRowThatIsGoneIsTakenOutWhereThatIsAskedFor() throws IOException {
        DraftFolder folder = folder();
        assertEquals(
                List.of("GONE requirement/r-002"),
                edited(folder, "Requirements", true, grid -> grid.remove(grid.row("Id", "r-002")))
                        .changes());
        assertEquals(
                List.of("-      # asked for late", "-      r-002: Bars and tone"), difference(DRAFT, folder.draft()));
    }

    @Test
    void whatIsStillNeededIsNotTakenOut() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome = edited(folder, "Contacts", true, grid -> grid.remove(grid.row("Id", "meridian")));
        assertTrue(outcome.result().isEmpty());
        assertTrue(
                outcome.refusals().get(0).contains("meridian"),
                outcome.refusals().toString());
        assertEquals(DRAFT, folder.draft());
    }

    @Test
    void aCellThatTheLanguageRefusesIsNamedAndNothingIsWritten() throws IOException {
        DraftFolder folder = folder();
        byte[] workbook = folder.workbook();
        Grid grid = Grid.of(workbook, "Deliverables");
        String due = grid.column("Due");
        String to = grid.column("To");
        grid.set(2, "Due", "20 March").set(3, "To", "Meridan").set(3, "Due", "2026-04-01");
        Outcome outcome = folder.importing(DraftFolder.edited(workbook, "Deliverables", grid));
        assertEquals(
                List.of(
                        "workbook.xlsx: Deliverables!" + due + "2: 'deliverable/master/due': '20 March' is no date",
                        "workbook.xlsx: Deliverables!" + to
                                + "3: 'deliverable/trailer/to': 'Meridan' is no organisation of the draft"),
                outcome.refusals());
        assertEquals(DRAFT, folder.draft());
    }

    @Test
    void aFormulaCountsAsWhatItShows() throws IOException {
        DraftFolder folder = folder();
        edited(
                        folder,
                        "Deliverables",
                        grid -> grid.put(grid.row("Id", "master"), "Due", " s=\"3\"><f>TODAY()</f><v>46108</v></c>"))
                .changes();
        assertTrue(folder.draft().contains("due: 2026-03-27   # agreed"));
        Outcome unsaved = edited(folder, "Deliverables", grid -> grid.put(2, "Due", "><f>TODAY()</f></c>"));
        assertTrue(unsaved.refusals().get(0).contains("a formula whose value was not saved"), unsaved.toString());
    }

    @Test
    void whatIsComputedIsNotTaken() throws IOException {
        DraftFolder folder = folder();
        Outcome outcome = edited(folder, "Stages", grid -> grid.set(grid.row("Id", "edit"), "Number", "7"));
        assertEquals(List.of(), outcome.changes());
        assertTrue(
                outcome.findings().get(0).message().contains("is computed"),
                outcome.findings().toString());
        assertEquals(DRAFT, folder.draft());
    }

    @Test
    void withoutADraftNothingIsTaken() throws IOException {
        DraftFolder folder = DraftFolder.of(base, DRAFT.replace("status: draft", "status: issued"));
        Outcome outcome = folder.importing(folder.workbook());
        assertTrue(
                outcome.refusals().get(0).contains("is no draft"),
                outcome.refusals().toString());
    }

    @Test
    void whatTheDraftAndTheSheetHaveChangedIsAskedFor() throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("1.0.0", DRAFT.replace("status: draft", "status: issued"));
        versions.put(
                "1.1.0",
                DraftFolder.next(DRAFT, "1.1.0")
                        .replace("due: 2026-03-20", "due: 2026-03-23")
                        .replace("as-of: 2026-03-02", "as-of: 2026-03-03"));
        DraftFolder folder = DraftFolder.of(base, versions);
        byte[] older = folder.workbook(Readers.INTERNAL, 0);
        assertEquals(List.of(), folder.importing(older).changes(), "the draft's own changes stay");
        Grid grid = Grid.of(older, "Deliverables");
        grid.set(grid.row("Id", "master"), "Due", "2026-03-25");
        Outcome outcome = folder.importing(DraftFolder.edited(older, "Deliverables", grid));
        assertTrue(
                outcome.refusals().get(0).contains("have both changed"),
                outcome.refusals().toString());
    }

    @Test
    void anySheetGoesWithAMapping() throws IOException {
        DraftFolder folder = folder();
        String list = "Ref;Title;Deadline;For\r\n"
                + "trailer;Trailer;2026-03-11;Meridian\r\n"
                + ";Teaser, 30 s;2026-03-12;Meridian\r\n";
        String mapping =
                """
                sheets:
                  list:
                    kind: deliverable
                    columns: { Ref: id, Title: name, Deadline: due, For: to }
                """;
        Outcome outcome = folder.importing("list.csv", list.getBytes(StandardCharsets.UTF_8), mapping, false);
        assertEquals(
                List.of("CHANGED deliverable/trailer/due", "ADDED deliverable/teaser-30-s", "GONE deliverable/master"),
                outcome.changes());
        assertTrue(
                folder.draft()
                        .endsWith("    due: 2026-03-11\n  teaser-30-s:\n    name: Teaser, 30 s\n    to: meridian\n"
                                + "    due: 2026-03-12\n"),
                folder.draft());
    }

    /** A crew list has the name of the person, which is not what the role is called. */
    @Test
    void theNameOfAPersonIsNotTheTitleOfARole() throws IOException {
        DraftFolder folder = folder();
        Outcome people = folder.importing(
                "crew.csv",
                "Ref,Person\neditor,Kim Ray\nsound,Ann Lee\n".getBytes(StandardCharsets.UTF_8),
                "sheets: { crew: { kind: role, columns: { Ref: id, Person: name } } }",
                false);
        assertTrue(people.refusals().get(0).contains("would touch 'person/jo-marsh'"), () -> people.toString());
        assertEquals(DRAFT, folder.draft());
        Outcome jobs = folder.importing(
                "crew.csv",
                "Ref,Job\neditor,Lead editor\nsound,Sound\n".getBytes(StandardCharsets.UTF_8),
                "sheets: { crew: { kind: role, columns: { Ref: id, Job: title } } }",
                false);
        assertEquals(List.of("CHANGED role/editor/title"), jobs.changes());
    }

    @Test
    void filesThatAreNoneAreRefusedInWords() throws IOException {
        DraftFolder folder = folder();
        for (String name : Arrays.asList("a.xlsm", "a.ods", "a.xlsx", "a.pdf", "a.csv")) {
            Outcome outcome = folder.importing(name, new byte[] {'P', 'K', (byte) 0xff}, "", false);
            assertEquals(1, outcome.refusals().size(), name + outcome.findings());
        }
        assertEquals(DRAFT, folder.draft());
    }
}
