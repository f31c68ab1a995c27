package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the workbook of a version, sheet by sheet, from an edition that was pruned for its readers. */
final class WorkbookSheets {
    private final LogScope scope;
    private final Edition edition;
    private final Messages messages;
    private final DataNames naming;
    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();

    private WorkbookSheets(LogScope scope) {
        this.scope = scope;
        this.edition = scope.edition();
        this.messages = scope.messages();
        this.naming = DataNames.of(edition, messages);
    }

    /** Names of sheets to their rows, the head first; what would be empty is left out, but for the changes. */
    static Map<String, List<List<Cell>>> of(LogScope scope) {
        WorkbookSheets book = new WorkbookSheets(scope);
        List<List<Cell>> schedule =
                PlanTables.cells(book.edition, book.messages).get("schedule");
        if (schedule != null) {
            book.sheets.put(book.messages.get("workbook.schedule"), schedule);
        }
        book.entities("workbook.deliverables", "deliverables");
        book.entities("workbook.requirements", "requires");
        book.entities("workbook.contacts", "roles", "people", "organisations");
        book.entities("workbook.storage", "volumes");
        book.entities("workbook.formats", "formats");
        book.changes();
        return book.sheets;
    }

    private void entities(String name, String... collections) {
        List<Branch> rows = Stream.of(collections)
                .flatMap(key -> collections(edition.root())
                        .filter(collection -> collection.key().equals(key))
                        .flatMap(collection -> collection.children().stream())
                        .map(Branch.class::cast))
                .toList();
        EntityTable.of(rows, naming).ifPresent(table -> sheets.put(messages.get(name), table));
    }

    private static Stream<Branch> collections(Branch branch) {
        Stream<Branch> inside = branch.children().stream()
                .filter(Branch.class::isInstance)
                .flatMap(child -> collections((Branch) child));
        return branch.form() == Branch.Form.COLLECTION ? Stream.concat(Stream.of(branch), inside) : inside;
    }

    private void changes() {
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
        sheets.put(messages.get("workbook.changes"), rows);
    }
}
