package io.github.workprint.spec.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.Csv;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of the trade leads to the field that is meant, where it stands; every row of the table leads to one. */
class TradeWordsTest {
    @Test
    void oneWordMayMeanSeveralFields() {
        assertEquals(
                Optional.of("did you mean 'runtime'?"),
                TradeWords.help("duration", List.of("title", "runtime")).map(Wording::english));
        assertTrue(TradeWords.help("Duration", List.of("lasts"))
                .orElseThrow()
                .english()
                .startsWith("did you mean 'lasts'?"));
        assertEquals(
                Optional.of("did you mean 'not-before'?"),
                TradeWords.help("not_before", List.of("not-before")).map(Wording::english));
        assertEquals(
                Optional.empty(), TradeWords.help("duration", List.of("name")).map(Wording::english));
    }

    @Test
    void everyRowLeadsToAFieldOfTheLanguage() throws Exception {
        Set<String> fields = new TreeSet<>();
        collect(Spec.class, fields, new TreeSet<>());
        try (InputStream in = TradeWords.class.getResourceAsStream("trade-words.csv")) {
            List<List<String>> rows = Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(
                    List.of(),
                    rows.stream()
                            .skip(1)
                            .filter(row -> row.size() != 3 || !fields.contains(row.get(1)))
                            .toList());
        }
    }

    private static void collect(Class<?> type, Set<String> fields, Set<String> seen) {
        if (seen.add(type.getName())) {
            for (FieldShape field : RecordShape.of(type).fields()) {
                fields.add(field.key());
                if (field.kind() == ValueKind.RECORD || field.kind() == ValueKind.ENTITIES) {
                    collect(field.element(), fields, seen);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12/01/2027, 'write the year first: 2027-01-12 if the day stood in front, 2027-12-01 if the month did'",
        "30/06/2026, write 2026-06-30",
        "06/30/2026, write 2026-06-30",
        "11 January 2027, write 2027-01-11",
        "3rd May 2027, write 2027-05-03",
        "'May 3, 2027', write 2027-05-03",
        "w/c 4 May, 'write the first day of that week with its year, such as 2026-06-15'",
        "end of August,"
    })
    void datesOfEveryLandAreWrittenOut(String written, String help) {
        assertEquals(Optional.ofNullable(help), RightForm.ofDate(written).map(Wording::english));
    }

    @ParameterizedTest
    @CsvSource({
        "'$4,500', 'write the currency by its letters and no comma: 4500 USD'",
        "£18k, 'write the currency by its letters and no comma: 18000 GBP'",
        "'1,000 GB', 'write the number without commas: 1000 GB'",
        "~2 wd, write the figure to plan with: 2 wd",
        "2 days per episode, 'write 2 wd, and beside it ''each: episode'''",
        "6 x 45 min, write the length of one: 45 min",
        "three days,did you mean '3 days'?"
    })
    void amountsAreWrittenOut(String written, String help) {
        assertEquals(Optional.ofNullable(help), RightForm.ofQuantity(written).map(Wording::english));
    }
}
