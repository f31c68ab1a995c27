package io.github.workprint.intake;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.render.data.Cell;
import io.github.workprint.render.data.EntitySheet;
import io.github.workprint.render.data.EntitySheet.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sheets of a version say for some readers.
 *
 * @param values by address, what each field of a thing says, in words of the sheets: a quantity with its unit
 * @param titles by address, what each thing of the edition is called, whether a sheet has it or not
 */
record DraftState(Map<String, Map<String, String>> values, Map<String, String> titles) {

    static DraftState of(Edition edition, List<EntitySheet> sheets) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (EntitySheet sheet : sheets) {
            for (EntitySheet.Row row : sheet.rows()) {
                Map<String, String> fields = values.computeIfAbsent(row.address(), first -> new LinkedHashMap<>());
                for (int column = 0; column < sheet.columns().size(); column++) {
                    Heading heading = sheet.columns().get(column);
                    Cell cell = row.cells().get(column);
                    if (!cell.text().isEmpty()) {
                        fields.put(
                                heading.field(),
                                cell.kind() == Cell.Kind.NUMBER
                                                && !heading.unit().isEmpty()
                                        ? cell.text() + " " + heading.unit()
                                        : cell.text());
                    }
                }
            }
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (Map.Entry<String, Branch> entity : edition.entities().entrySet()) {
            titles.put(entity.getKey(), entity.getValue().title());
        }
        return new DraftState(values, titles);
    }

    boolean has(String address) {
        return values.containsKey(address);
    }

    String value(String address, String field) {
        return values.getOrDefault(address, Map.of()).getOrDefault(field, "");
    }

    /** Addresses of the things of some kinds that are called so, or have that id. */
    List<String> called(String words, List<String> kinds) {
        return called(titles, words, kinds);
    }

    /** The same among things that are called otherwise. */
    static List<String> called(Map<String, String> titles, String words, List<String> kinds) {
        List<String> byId = new ArrayList<>();
        List<String> byTitle = new ArrayList<>();
        for (String kind : kinds) {
            titles.forEach((address, title) -> {
                if (address.startsWith(kind + "/") && address.indexOf('/', kind.length() + 1) < 0) {
                    if (address.equals(kind + "/" + words) || address.equals(words)) {
                        byId.add(address);
                    } else if (title.equalsIgnoreCase(words)) {
                        byTitle.add(address);
                    }
                }
            });
        }
        return byId.isEmpty() ? byTitle : byId;
    }
}
