package io.github.workprint.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, reading it ends, with sheets or with a reason; what is read is what another reader reads. */
class SheetFuzzTest {
    private static final int MUTANTS = Thoroughness.cases(1_500, 50_000);
    private static final String JUNK = "<>&\"'/=;,\t\r\n\u0000ÿ0123456789ZXrstv-.E";

    @TempDir
    private Path folder;

    private byte[] workbook() throws IOException {
        String draft = Files.readString(Path.of("src/test/resources/workflows/north-pier/1.1.0.yaml"));
        return DraftFolder.of(
                        Files.createDirectories(folder.resolve("project")),
                        Map.of("1.1.0", DraftFolder.next(draft, "1.1.0")))
                .workbook();
    }

    private List<ReadSheet> read(byte[] content, String name) throws IOException, Unusable {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return SheetFile.read(file, name).sheets();
    }

    @Test
    void anotherReaderReadsTheSame() throws IOException, Unusable {
        byte[] workbook = workbook();
        List<ReadSheet> sheets = read(workbook, "a.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(folder.resolve("a.xlsx")))) {
            List<Sheet> others = book.getSheets().toList();
            assertEquals(
                    others.stream().map(Sheet::getName).toList(),
                    sheets.stream().map(ReadSheet::name).toList());
            for (int i = 0; i < others.size(); i++) {
                List<Row> rows = others.get(i).read();
                assertEquals(rows.size(), sheets.get(i).rows().size());
                for (int row = 0; row < rows.size(); row++) {
                    ReadSheet.Row own = sheets.get(i).rows().get(row);
                    rows.get(row).stream()
                            .filter(cell -> cell != null && cell.getValue() instanceof String)
                            .forEach(cell -> assertEquals(
                                    cell.asString().replace("_x005F_", "_"),
                                    own.cell(cell.getColumnIndex()).text()));
                }
            }
        }
    }

    @Test
    void noWorkbookBreaksTheReader() throws IOException {
        Map<String, String> parts = small(DraftFolder.parts(workbook()));
        byte[] whole = DraftFolder.zipped(parts);
        List<String> names = List.copyOf(parts.keySet());
        Random random = new Random(20261127);
        int unusable = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant;
            if (random.nextInt(4) == 0) {
                mutant = whole.clone();
                for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
                }
            } else {
                Map<String, String> others = new LinkedHashMap<>(parts);
                String name = names.get(random.nextInt(names.size()));
                others.put(name, mutated(others.getOrDefault(name, ""), random));
                mutant = DraftFolder.zipped(others);
            }
            try {
                read(mutant, "mutant.xlsx");
            } catch (Unusable reason) {
                unusable++;
                assertFalse(String.valueOf(reason.getMessage()).isBlank());
            } catch (RuntimeException broke) {
                throw new AssertionError("mutant " + i + " broke the reader", broke);
            }
        }
        assertTrue(unusable > 0 && unusable < MUTANTS, unusable + " of " + MUTANTS);
    }

    /** With few rows, so that a mutation hits something that counts. */
    private static Map<String, String> small(Map<String, String> parts) {
        Map<String, String> small = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            int cut = part.indexOf("<row r=\"5\">");
            small.put(name, cut < 0 ? part : part.substring(0, cut) + part.substring(part.indexOf("</sheetData>")));
        });
        return small;
    }

    private static String mutated(String text, Random random) {
        String mutated = text;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(12));
            mutated = switch (random.nextInt(5)) {
                case 0 -> mutated.substring(0, from) + mutated.substring(to);
                case 1 ->
                    mutated.substring(0, from) + JUNK.charAt(random.nextInt(JUNK.length())) + mutated.substring(from);
                case 2 -> mutated.substring(0, to) + mutated.substring(from);
                case 3 -> mutated.substring(0, from) + random.nextInt() + mutated.substring(to);
                default ->
                    mutated.substring(0, from) + "<c r=\"ZZZ9999999\" t=\"s\"><v>9</v></c>" + mutated.substring(from);
            };
        }
        return mutated;
    }

    @Test
    void noTextBreaksTheReaderOfCommaSeparatedValues() throws IOException {
        String text = "\uFEFFId,Name,Due\r\nmaster,\"Master, \"\"final\"\"\",2026-03-20\r\ntrailer,'=1+1,\r\n";
        Random random = new Random(20261128);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutated(text, random)
                    .getBytes(random.nextInt(9) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            try {
                read(mutant, "mutant.csv");
            } catch (Unusable reason) {
                assertFalse(String.valueOf(reason.getMessage()).isBlank());
            } catch (RuntimeException broke) {
                throw new AssertionError("mutant " + i + " broke the reader", broke);
            }
        }
    }

    private static byte[] withSheet(String sheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                        + " Target=\"worksheets/a.xml\"/></Relationships>");
        parts.put("xl/worksheets/a.xml", sheet);
        return DraftFolder.zipped(parts);
    }

    @Test
    void filesOutOfAllMeasureAreRefusedInTime() throws IOException {
        List<byte[]> files = new ArrayList<>();
        files.add(withSheet(
                "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>"));
        files.add(withSheet("<worksheet><sheetData><row r=\"9999999\"><c><v>1</v></c></row></sheetData></worksheet>"));
        files.add(withSheet("<worksheet><sheetData><row><c t=\"str\"><v>" + "x".repeat(40_000)
                + "</v></c></row></sheetData></worksheet>"));
        files.add(withSheet("<worksheet>" + "<row>".repeat(200_000)));
        files.add(withSheet("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
                + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            byte[] blanks = new byte[1024 * 1024];
            for (int i = 0; i < 70; i++) {
                zip.write(blanks);
            }
        }
        files.add(bomb.toByteArray());
        for (byte[] file : files) {
            assertThrows(Unusable.class, () -> read(file, "hostile.xlsx"));
        }
    }

    @Test
    void aNumberIsWrittenAsASpreadsheetShowsIt() throws IOException, Unusable {
        ReadSheet.Row row = read(
                        withSheet("<worksheet><sheetData><row><c><v>0.30000000000000004</v></c><c><v>12.0</v></c>"
                                + "<c><v>1E+2</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                                + "<c><v>1E999999999</v></c></row></sheetData></worksheet>"),
                        "a.xlsx")
                .get(0)
                .rows()
                .get(0);
        assertEquals("0.3", row.cell(0).plain());
        assertEquals("12", row.cell(1).plain());
        assertEquals("100", row.cell(2).plain());
        assertEquals("true", row.cell(3).plain());
        assertEquals(SheetCell.Kind.FAULT, row.cell(4).kind());
        assertEquals(SheetCell.Kind.FAULT, row.cell(5).kind());
    }
}
