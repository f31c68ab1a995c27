package io.github.workprint.reference;

import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.RecordedEvent;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import java.util.stream.Collectors;

/** The page on records, as Markdown: what they are for, how they are written, their kinds and fields. */
public final class RecordReference {
    private RecordReference() {}

    public static String text(Vocabulary vocabulary) {
        StringBuilder page = new StringBuilder(Resources.head("records"));
        page.append("\n## The kinds\n\n");
        MarkdownTable kinds = new MarkdownTable("record", "is about", "needs");
        for (String word : vocabulary.words("record-kind")) {
            EventKind.of(word)
                    .ifPresent(kind -> kinds.row(
                            "`" + kind.word() + "`",
                            kind.isAboutVersions()
                                    ? "a version"
                                    : kind.about().isEmpty()
                                            ? "anything, or a version"
                                            : kind.about().stream().collect(Collectors.joining(" or ")),
                            kind.needs().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "))));
        }
        page.append(kinds).append("\n## The fields\n\n").append(fields(RecordedEvent.class));
        page.append("\n## The fields of an item\n\n").append(fields(Tick.class));
        return page.toString().stripTrailing() + "\n";
    }

    private static MarkdownTable fields(Class<?> record) {
        MarkdownTable fields = new MarkdownTable("field", "what is written", "what it says");
        for (FieldShape field : RecordShape.of(record).written()) {
            fields.row(
                    "`" + field.key() + "`" + (field.declared().required() ? " **required**" : ""),
                    FieldWords.value(field),
                    (field.label() + ". " + field.declared().about()).strip());
        }
        return fields;
    }
}
