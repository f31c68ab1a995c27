package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Workbooks, read by another implementation than the one that wrote them. */
class WorkbookFileTest {
    private static final String FIRST =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: A Film }
            organisations: { meridian: { name: "=HYPERLINK(1)", kind: client } }
            roles: { editor: { name: Jo, title: Editor, email: jo@film.example } }
            formats: { master-format: { codec: ProRes 4444, raster: 3840x2160 } }
            volumes: { raid: { size: 4 TB }, nas: { size: 12 TB } }
            stages: { edit: { owner: editor, not-before: 2026-03-02, lasts: 3 wd, makes: [master] } }
            deliverables:
              master:
                to: meridian
                due: 2026-03-20
                requires:
                  r-001: { text: "+1 frame, _x0041_ & <b>", level: must }
                  r-002: { text: Bars and tone }
            """;
    private static final String SECOND = FIRST.replace("1.0.0", "1.1.0")
            .replace("as-of: 2026-03-02", "as-of: 2026-03-03")
            .replace("lasts: 3 wd", "lasts: 4 wd");

    private static byte[] workbook(Readers audience) {
        VersionTexts texts = new VersionTexts(
                List.of(new VersionText("film", "1.0.0.yaml", FIRST), new VersionText("film", "1.1.0.yaml", SECOND)),
                Findings.NONE);
        Histories histories = Histories.read(texts, new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        List<Edition> whole = Editions.of(histories.all().get(0), FormatLibrary.load());
        VersionView version = VersionView.of(MarkedHistory.of(Pruning.of(whole, audience)), 1);
        return DataFiles.workbook(version, new Languages(LookFiles.standard()).of("en-GB"));
    }

    private static Map<String, List<Row>> read(byte[] file) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static List<Row> sheet(String name) throws IOException {
        return Objects.requireNonNull(read(workbook(Readers.CREW)).get(name));
    }

    private static int column(List<Row> rows, String head) {
        for (int i = 0; i < rows.get(0).getCellCount(); i++) {
            if (rows.get(0).getCellText(i).equals(head)) {
                return i;
            }
        }
        throw new AssertionError(head + " in " + rows.get(0));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void aVersionHasASheetForEachThingThatPeopleSortAndFilter() throws IOException {
        assertEquals(
                List.of(
                        "Schedule",
                        "Stages",
                        "Deliverables",
                        "Requirements",
                        "Contacts",
                        "Storage",
                        "Formats",
                        "Changes",
                        "workprint"),
                List.copyOf(read(workbook(Readers.CREW)).keySet()));
    }

    @Test
    void datesAndNumbersAreWhatTheyAre() throws IOException {
        List<Row> deliverables = sheet("Deliverables");
        Row master = deliverables.get(1);
        assertEquals("master", master.getCellText(1));
        assertEquals(
                "2026-03-20T00:00",
                master.getCellAsDate(column(deliverables, "Due")).orElseThrow().toString());
        List<Row> storage = sheet("Storage");
        int size = column(storage, "Size [TB]");
        assertEquals(CellType.NUMBER, storage.get(1).getCell(size).getType());
        assertEquals(new BigDecimal("12"), storage.get(2).getCellAsNumber(size).orElseThrow());
    }

    @Test
    void aRequirementHasItsIdAndThatOfItsDeliverable() throws IOException {
        List<Row> rows = sheet("Requirements");
        assertTrue(rows.get(1).getCellText(1).endsWith("r-001"), rows.get(1).toString());
        assertEquals(3, rows.size());
    }

    @Test
    void nothingThatASpecSaysIsAFormulaOrMarkup() throws IOException {
        byte[] file = workbook(Readers.CREW);
        parts(file).forEach((name, part) -> assertFalse(part.contains("<f>") || part.contains("<f "), name));
        List<Row> requirements = sheet("Requirements");
        assertTrue(
                requirements.get(1).stream()
                        .anyMatch(cell -> cell.getRawValue().contains("+1 frame, _x005F_x0041_ & <b>")
                                || cell.getText().equals("+1 frame, _x0041_ & <b>")),
                requirements.get(1).toString());
        List<Row> contacts = sheet("Contacts");
        assertTrue(contacts.stream().anyMatch(row -> row.stream()
                .anyMatch(cell -> cell != null && cell.getText().equals("=HYPERLINK(1)"))));
    }

    @Test
    void headsStayInSightAndFilter() throws IOException {
        parts(workbook(Readers.CREW)).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertTrue(part.contains("state=\"frozen\""), name);
                assertTrue(part.contains("<autoFilter ref=\"A1:"), name);
            }
        });
    }

    @Test
    void theChangesStandInTheirSheet() throws IOException {
        List<Row> changes = sheet("Changes");
        assertTrue(changes.size() > 1);
        assertTrue(
                changes.get(1).getCellText(0).startsWith("C-"), changes.get(1).toString());
    }

    @Test
    void theSameVersionGivesTheSameBytesAndTheTimeOfNoClock() throws IOException {
        assertArrayEquals(workbook(Readers.CREW), workbook(Readers.CREW));
        List<String> times = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook(Readers.CREW)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal().toString());
            }
        }
        assertEquals(List.of("1980-02-01T00:00"), times.stream().distinct().toList());
    }

    @Test
    void theClientGetsNoMoreThanItsPages() throws IOException {
        assertFalse(read(workbook(Readers.CLIENT)).containsKey("Storage"));
        assertFalse(String.join("", parts(workbook(Readers.CLIENT)).values()).contains("jo@film.example"));
    }
}
