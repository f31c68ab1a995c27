package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.spec.value.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4180, and nothing that a spreadsheet would run. */
final class CsvTextTest {
    private static String text(String... cells) {
        String text = new String(CsvText.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0), "Excel reads UTF-8 only behind its mark");
        return text.substring(1);
    }

    @Test
    void rowsEndAsTheStandardSays() {
        byte[] rows = CsvText.of(List.of(List.of("Name", "Data [GB]"), List.of("Übergabe", "12.5")));
        assertEquals("\uFEFFName,Data [GB]\r\nÜbergabe,12.5\r\n", new String(rows, StandardCharsets.UTF_8));
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertEquals(
                "\"a, b\",\"say \"\"cut\"\"\",\"two\nlines\",plain\r\n",
                text("a, b", "say \"cut\"", "two\nlines", "plain"));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        List<String> cells = List.of("", ",", "\"", "two\nlines", "a\"\"b", "  blank  ", "ж", "😀");
        assertEquals(List.of(cells), Csv.rows(text(cells.toArray(new String[0]))));
    }

    /** Readers that others wrote read what was written: Commons CSV, and the module of Python. */
    @Test
    void othersReadWhatIsWritten() throws IOException, InterruptedException {
        List<List<String>> rows = List.of(
                List.of("Name", "Note"),
                List.of("", ","),
                List.of("\"", "two\nlines"),
                List.of("a\"\"b", "  blank  "),
                List.of("ж", "😀"));
        byte[] written = CsvText.of(rows);
        String text = new String(written, StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            assertEquals(rows, parser.stream().map(CSVRecord::toList).toList());
        }
        assertEquals(rows, readByPython(written));
    }

    /** Cells come with their letters as numbers, so that nothing else has to be escaped. */
    private static List<List<String>> readByPython(byte[] written) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder(
                            "python3",
                            "-c",
                            "import csv, io, sys\n"
                                    + "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
                                    + "for row in csv.reader(io.StringIO(text, newline=''), strict=True):\n"
                                    + "    print(';'.join(' '.join(str(ord(c)) for c in cell) for cell in row))")
                    .start();
        } catch (IOException missing) {
            return Assumptions.abort("Python is not there");
        }
        try (OutputStream in = python.getOutputStream()) {
            in.write(written);
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, python.waitFor());
        return said.lines()
                .map(row -> Arrays.stream(row.split(";", -1))
                        .map(cell -> Arrays.stream(cell.split(" "))
                                .filter(letter -> !letter.isEmpty())
                                .map(letter -> Character.toString(Integer.parseInt(letter)))
                                .collect(Collectors.joining()))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1+1",
                "-",
                "-1 wd"
            })
    void formulasBecomeText(String formula) {
        String cell = Csv.rows(text(formula).replace("\r\n", "\n")).get(0).get(0);
        assertEquals("'", cell.substring(0, 1), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-3.25", "0", "12", "2026-03-02", "a = b", "x@y.example"})
    void numbersDatesAndWordsStayWhatTheyAre(String cell) {
        assertEquals(cell + "\r\n", text(cell));
    }
}
