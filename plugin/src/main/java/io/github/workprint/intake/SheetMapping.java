package io.github.workprint.intake;

import io.github.workprint.finding.Wording;
import io.github.workprint.render.data.AboutSheet;
import io.github.workprint.render.data.EntitySheet;
import io.github.workprint.render.data.EntitySheet.Heading;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheets of a file hold.
 *
 * @param audience word of the readers that it was made for: what these do not see is not missing in it; empty where it was made for all
 * @param version that it was made from; empty where that is not known
 * @param titles what things were called when the sheets were made, by address; none where that is not known
 * @param sheets by their names; of a file that is one sheet, by no name
 */
record SheetMapping(String audience, String version, Map<String, String> titles, Map<String, MappedSheet> sheets) {
    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*\\[([^\\]]+)]");
    private static final Map<String, String> WORDS = Map.of(
            "id", EntitySheet.ID,
            "within", EntitySheet.WITHIN);

    SheetMapping {
        titles = Map.copyOf(titles);
        sheets = Map.copyOf(sheets);
    }

    /**
     * What a sheet holds.
     *
     * @param kinds kinds as in addresses, by what a row calls them; of a sheet of one kind, by no name
     * @param columns fields by the headings of the sheet
     */
    record MappedSheet(Map<String, String> kinds, List<Heading> columns) {
        MappedSheet {
            kinds = Map.copyOf(kinds);
            columns = List.copyOf(columns);
        }

        Optional<Heading> column(String heading) {
            return columns.stream()
                    .filter(column -> column.text().equalsIgnoreCase(heading.strip()))
                    .findFirst();
        }
    }

    /** Of a workbook that Workprint made; none where nothing in it says so. */
    static Optional<SheetMapping> ofItself(List<ReadSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(AboutSheet.NAME))
                .findFirst()
                .map(SheetMapping::told);
    }

    private static SheetMapping told(ReadSheet about) {
        String version = "";
        String audience = "";
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        Map<String, List<Heading>> columns = new LinkedHashMap<>();
        for (ReadSheet.Row row : about.rows()) {
            String sheet = row.cell(1).plain();
            String text = row.cell(2).plain();
            String meaning = row.cell(3).plain();
            switch (row.cell(0).plain()) {
                case AboutSheet.VERSION -> version = meaning;
                case AboutSheet.AUDIENCE -> audience = meaning;
                case AboutSheet.THING -> titles.put(meaning, text);
                case AboutSheet.KIND ->
                    kinds.computeIfAbsent(sheet, first -> new LinkedHashMap<>()).put(text, meaning);
                case AboutSheet.COLUMN ->
                    columns.computeIfAbsent(sheet, first -> new ArrayList<>()).add(heading(text, meaning));
                default -> {
                    // The head, and what a later version may tell besides.
                }
            }
        }
        Map<String, MappedSheet> sheets = new LinkedHashMap<>();
        columns.forEach(
                (name, fields) -> sheets.put(name, new MappedSheet(kinds.getOrDefault(name, Map.of()), fields)));
        return new SheetMapping(audience, version, titles, sheets);
    }

    /** The whole heading is looked for; the unit in it says how its numbers are read. */
    private static Heading heading(String text, String field) {
        Matcher unit = WITH_UNIT.matcher(text);
        return new Heading(text, unit.matches() ? unit.group(2) : "", field);
    }

    /** Of sheets of the draft's own export, whose file says nothing of itself, such as one that was saved as CSV. */
    static SheetMapping of(EntitySheet sheet, String name) {
        return new SheetMapping(
                "",
                "",
                Map.of(),
                Map.of(
                        name,
                        new MappedSheet(
                                swapped(sheet.kinds()),
                                sheet.columns().stream()
                                        .map(column -> new Heading(column.written(), column.unit(), column.field()))
                                        .toList())));
    }

    private static Map<String, String> swapped(Map<String, String> kinds) {
        Map<String, String> swapped = new LinkedHashMap<>();
        kinds.forEach((kind, called) -> swapped.put(called, kind));
        return swapped;
    }

    /**
     * As a file says: for each sheet its kind and, by heading, the field of each column.
     *
     * @param name of the file, as the user gave it
     * @throws Unusable where it says it in another form
     */
    static SheetMapping read(String name, String text) throws Unusable {
        List<Wording> faults = new ArrayList<>();
        Yaml yaml =
                YamlReader.read(name, text, fault -> faults.add(Wording.of("{0}: {1}", fault.place(), fault.said())));
        if (!faults.isEmpty() || !(yaml instanceof Mapping map)) {
            throw unclear(faults.isEmpty() ? Wording.of("it is no map of sheets") : faults.get(0));
        }
        String audience = map.get("audience") instanceof Scalar word ? word.text() : "";
        if (!(map.get("sheets") instanceof Mapping named)) {
            throw unclear(Wording.of("it has no 'sheets'"));
        }
        Map<String, MappedSheet> sheets = new LinkedHashMap<>();
        for (Entry entry : named.entries()) {
            sheets.put(entry.key(), sheet(entry));
        }
        return new SheetMapping(audience, "", Map.of(), sheets);
    }

    private static MappedSheet sheet(Entry entry) throws Unusable {
        if (!(entry.value() instanceof Mapping map)
                || !(map.get("kind") instanceof Scalar kind)
                || !(map.get("columns") instanceof Mapping fields)) {
            throw unclear(Wording.of(
                    "sheet '{0}' in line {1} needs 'kind' and 'columns'",
                    entry.key(), String.valueOf(entry.keyPlace().line())));
        }
        // What a role is called is its title: its name is that of the person.
        String title = KindOfThing.of(kind.text()).map(KindOfThing::title).orElse("name");
        List<Heading> columns = new ArrayList<>();
        for (Entry column : fields.entries()) {
            if (!(column.value() instanceof Scalar field)) {
                throw unclear(Wording.of(
                        "column '{0}' in line {1} needs the name of a field",
                        column.key(), String.valueOf(column.keyPlace().line())));
            }
            Matcher unit = WITH_UNIT.matcher(field.text());
            String path = (unit.matches() ? unit.group(1) : field.text()).replace('.', '/');
            columns.add(new Heading(
                    column.key(),
                    unit.matches() ? unit.group(2) : "",
                    path.equals(title) ? EntitySheet.TITLE : Objects.requireNonNull(WORDS.getOrDefault(path, path))));
        }
        return new MappedSheet(Map.of("", kind.text()), columns);
    }

    private static Unusable unclear(Wording why) {
        return new Unusable(
                Wording.of("the mapping cannot be followed: {0}", why),
                Wording.of("write 'sheets: { Delivery list: { kind: deliverable, columns: { Ref: id, Due: due } } }'"));
    }
}
