package io.github.workprint.reference;

import io.github.workprint.spec.value.Units;
import java.util.List;
import java.util.stream.Collectors;

/** The page on measures and units, as Markdown. */
public final class UnitReference {
    private UnitReference() {}

    public static String text() {
        MarkdownTable table = new MarkdownTable("measure", "units", "also read");
        for (String measure : Units.measures()) {
            List<String> units = Units.unitsOf(measure);
            table.row(
                    measure.replace('-', ' '),
                    FieldWords.codes(units),
                    units.stream()
                            .flatMap(unit -> others(unit).stream().map(other -> "`" + other + "` for `" + unit + "`"))
                            .collect(Collectors.joining(", ")));
        }
        return Resources.head("units") + "\n" + table.toString().stripTrailing() + "\n";
    }

    private static List<String> others(String unit) {
        List<String> spellings = Units.spellings(unit);
        return spellings.subList(1, spellings.size());
    }
}
