package io.github.workprint.spec.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {
    @Test
    void fieldsAreSplitAtCommasAndRowsAtLineBreaks() {
        assertEquals(List.of(List.of("a", "b"), List.of("", "d")), Csv.rows("a,b\n,d\n"));
        assertEquals(List.of(List.of("a", "")), Csv.rows("a,"));
        assertEquals(List.of(), Csv.rows(""));
    }

    @Test
    void aWindowsLineBreakIsOne() {
        assertEquals(List.of(List.of("a"), List.of("b")), Csv.rows("a\r\nb\r\n"));
    }

    @Test
    void quotesKeepCommasLineBreaksAndQuotes() {
        assertEquals(
                List.of(List.of("3,2", "two\nlines", "562 \"GB/h\"", "")),
                Csv.rows("\"3,2\",\"two\nlines\",\"562 \"\"GB/h\"\"\",\"\""));
    }

    @Test
    void aQuoteThatIsNotClosedIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Csv.rows("\"a"));
        assertThrows(IllegalArgumentException.class, () -> Csv.rows("\"a\"b"));
    }
}
