package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.spec.value.Csv;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
