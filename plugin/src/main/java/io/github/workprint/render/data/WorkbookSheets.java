package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.data.EntityTable.Thing;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the workbook of a version, sheet by sheet, from an edition that was pruned for its readers. */
final class WorkbookSheets {
    /** Names of sheets, and the collections whose things they hold. */
    private static final Map<String, List<String>> THINGS = things();

    private WorkbookSheets() {}

    private static Map<String, List<String>> things() {
        Map<String, List<String>> things = new LinkedHashMap<>();
        things.put("stages", List.of("stages"));
        things.put("materials", List.of("materials"));
        things.put("deliverables", List.of("deliverables"));
        things.put("requirements", List.of("requires"));
        things.put("contacts", List.of("roles", "people", "organisations"));
        things.put("storage", List.of("volumes"));
        things.put("formats", List.of("formats"));
        return things;
    }

    /** Names of sheets to their rows, the head first; what would be empty is left out, but for the changes. */
    static Map<String, List<List<Cell>>> of(LogScope scope) {
        Edition edition = scope.edition();
        Messages messages = scope.messages();
        Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
        List<List<Cell>> schedule = PlanTables.cells(edition, messages).get("schedule");
        if (schedule != null) {
            sheets.put(messages.get("workbook.schedule"), schedule);
        }
        List<EntitySheet> things = things(edition, messages);
        things.forEach(sheet -> sheets.put(sheet.name(), sheet.cells()));
        sheets.put(messages.get("workbook.changes"), changes(scope));
        sheets.put(AboutSheet.NAME, AboutSheet.of(edition, things));
        return sheets;
    }

    /** The sheets of things alone. */
    static List<EntitySheet> things(Edition edition, Messages messages) {
        DataNames naming = DataNames.of(edition, messages);
        List<EntitySheet> sheets = new ArrayList<>();
        THINGS.forEach((name, collections) -> {
            List<Thing> things = collections.stream()
                    .flatMap(collection -> things(edition.root(), Optional.empty(), collection))
                    .toList();
            EntityTable.of(messages.get("workbook." + name), things, naming).ifPresent(sheets::add);
        });
        return sheets;
    }

    private static Stream<Thing> things(Branch branch, Optional<Branch> within, String collection) {
        Optional<Branch> inside = branch.form() == Branch.Form.ENTITY ? Optional.of(branch) : within;
        return branch.children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .flatMap(child -> Stream.concat(
                        child.form() == Branch.Form.COLLECTION && child.key().equals(collection)
                                ? child.children().stream().map(thing -> new Thing((Branch) thing, inside))
                                : Stream.empty(),
                        things(child, inside, collection)));
    }

    private static List<List<Cell>> changes(LogScope scope) {
        Messages messages = scope.messages();
        Sentences sentences = new Sentences(messages);
        PlainVoice voice = new PlainVoice(messages, scope.workflow());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.of("column.id", "workbook.class", "column.what", "workbook.acts", "workbook.knows")
                .map(key -> Cell.text(messages.get(key)))
                .toList());
        scope.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .forEach(matter -> matter.cause()
                        .ifPresent(cause -> rows.add(Stream.of(
                                        cause.change().id(),
                                        messages.get("class." + matter.rated().word()),
                                        sentences.of(cause, voice),
                                        matter.acts().stream()
                                                .map(role -> role.title())
                                                .collect(Collectors.joining("; ")),
                                        matter.knows().stream()
                                                .map(role -> role.title())
                                                .collect(Collectors.joining("; ")))
                                .map(Cell::text)
                                .toList())));
        return rows;
    }
}
