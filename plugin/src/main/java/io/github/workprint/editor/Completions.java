package io.github.workprint.editor;

import io.github.workprint.reference.ProjectIds;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;

/** What may be written where a cursor stands: fields, words, ids and rows of the library. */
final class Completions {
    private Completions() {}

    static List<CompletionItem> at(CursorPath cursor, OpenSpec spec) {
        return cursor.atValue()
                ? OpenSpec.field(cursor.keys())
                        .map(field -> values(field, spec))
                        .orElse(List.of())
                : OpenSpec.record(cursor.keys())
                        .map(shape -> fields(shape, spec))
                        .orElse(List.of());
    }

    private static List<CompletionItem> fields(RecordShape shape, OpenSpec spec) {
        List<CompletionItem> items = new ArrayList<>();
        for (FieldShape field : shape.fields()) {
            CompletionItem item = item(field.key(), field.label(), CompletionItemKind.Field);
            boolean block = field.kind() == ValueKind.ENTITIES;
            item.setInsertText(field.key() + (block ? ":" : ": "));
            item.setDocumentation(new MarkupContent("markdown", FieldMeaning.of(field, spec.house())));
            items.add(item);
        }
        return items;
    }

    private static List<CompletionItem> values(FieldShape field, OpenSpec spec) {
        ProjectIds ids = spec.ids();
        return switch (field.kind()) {
            case TERM ->
                items(
                        spec.house().vocabulary().words(field.declared().oneOf()),
                        field.label(),
                        CompletionItemKind.EnumMember);
            case FLAG -> items(List.of("yes", "no"), field.label(), CompletionItemKind.Value);
            case READERS ->
                items(
                        Readers.words().stream()
                                .filter(word -> !word.contains("<"))
                                .toList(),
                        field.label(),
                        CompletionItemKind.EnumMember);
            case REFERENCE -> references(ids.of(List.of(field.declared().to())));
            default ->
                ProjectIds.isRowOfLibrary(field)
                        ? items(ids.library(), "format library", CompletionItemKind.Constant)
                        : List.of();
        };
    }

    private static List<CompletionItem> references(Map<String, String> ids) {
        List<CompletionItem> items = new ArrayList<>();
        ids.forEach((id, name) -> items.add(item(id, name, CompletionItemKind.Reference)));
        return items;
    }

    private static List<CompletionItem> items(List<String> words, String detail, CompletionItemKind kind) {
        return words.stream().map(word -> item(word, detail, kind)).toList();
    }

    private static CompletionItem item(String label, String detail, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(label);
        item.setDetail(detail);
        item.setKind(kind);
        return item;
    }
}
