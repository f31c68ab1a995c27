package io.github.workprint.reference;

import io.github.workprint.history.SetShelf;
import io.github.workprint.history.SetText;
import io.github.workprint.spec.SetReader;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.delivery.Source;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on requirement sets, as Markdown: how they are written and used, their fields, and those that come with Workprint. */
public final class SetReference {
    private SetReference() {}

    /** @param shelf with the sets that come with Workprint */
    public static String text(SetShelf shelf, Vocabulary vocabulary) {
        StringBuilder page = new StringBuilder(Resources.head("sets"));
        page.append("\n## The fields of a set\n\n");
        MarkdownTable fields = new MarkdownTable("field", "what it says");
        RecordShape.of(RequirementSet.class)
                .written()
                .forEach(field -> fields.row(
                        "`" + field.key() + "`" + (field.declared().required() ? " **required**" : ""),
                        (field.label() + ". " + field.declared().about()).strip()));
        page.append(fields).append("## The library\n\n");
        SetReader reader = new SetReader(vocabulary, finding -> {
            throw new IllegalStateException(finding.place() + ": " + finding.message());
        });
        for (SetText text : shelf.all()) {
            reader.read(text).ifPresent(set -> page.append(of(text, set)));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String of(SetText text, RequirementSet set) {
        MarkdownTable items = new MarkdownTable("item", "what must be so", "level", "source");
        for (Requirement item : set.requires().values()) {
            items.row(
                    "`" + item.id() + "`",
                    Objects.requireNonNullElse(item.text(), ""),
                    Objects.requireNonNullElse(item.level(), "must"),
                    item.source() == null
                            ? ""
                            : Optional.ofNullable(
                                            set.sources().get(item.source().id()))
                                    .map(Source::title)
                                    .orElse(""));
        }
        String sources = set.sources().values().stream().map(SetReference::of).collect(Collectors.joining());
        return "### " + SetReader.title(text, set) + "\n\n`use: " + text.pin() + "`. "
                + Objects.requireNonNullElse(set.description(), "").strip() + "\n\n" + items + sources + "\n";
    }

    private static String of(Source source) {
        String facts = Stream.of(source.version(), source.link(), source.notes())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return "- " + source.title() + (facts.isEmpty() ? "" : ": " + facts.replaceFirst("[.]$", "")) + ". Read on "
                + source.read() + ".\n";
    }
}
