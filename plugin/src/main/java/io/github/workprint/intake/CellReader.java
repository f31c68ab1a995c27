package io.github.workprint.intake;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.rename.Written;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a cell says of a field as the language reads it, and tells whether two cells say the same. */
final class CellReader {
    private static final Pattern EACH = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;
    private final DraftState draft;
    private final Map<String, String> titles;

    /** @param titles what things were called when the sheets were made, by address */
    CellReader(Vocabulary vocabulary, DraftState draft, Map<String, String> titles) {
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.titles = titles;
    }

    /** Addresses of the draft's things that a sheet may mean by some words: those that were called so when it was made, else those that are. */
    List<String> meant(String words, List<String> kinds) {
        List<String> then = DraftState.called(titles, words, kinds).stream()
                .filter(draft.titles()::containsKey)
                .toList();
        return then.isEmpty() ? draft.called(words, kinds) : then;
    }

    /** What a cell says of a field, or why it cannot be taken. */
    record Reading(Optional<Written> value, Wording fault, Wording help) {
        private static final String OF_FIELD = "'{0}': ";

        static Reading of(Written value) {
            return new Reading(Optional.of(value), Wording.NONE, Wording.NONE);
        }

        static Reading refused(Wording fault, Wording help) {
            return new Reading(Optional.empty(), fault, help);
        }

        /** Why the cell of a field cannot be taken. The language begins with its own address of the field; it gives way to this one. */
        Wording fault(String path) {
            if (!fault.template().startsWith(OF_FIELD)) {
                return Wording.of("'{0}': {1}", path, fault);
            }
            List<Object> arguments = new ArrayList<>(fault.arguments());
            arguments.set(0, path);
            return new Wording(fault.template(), arguments);
        }
    }

    /** What stands in a cell, in words of a spec: numbers of a column with a unit have it. */
    static String value(SheetCell cell, String unit) {
        String text = cell.plain();
        boolean number = cell.kind() == SheetCell.Kind.NUMBER
                || cell.kind() == SheetCell.Kind.TEXT && NUMBER.matcher(text).matches();
        return number && !unit.isEmpty() ? text + " " + unit : text;
    }

    /**
     * Whether a cell says what the draft says.
     *
     * @param way to the field; empty for a field of the author's own, or what people call a thing
     * @param one of the draft
     * @param other of the sheet
     */
    boolean same(List<FieldShape> way, String one, String other) {
        if (words(one).equals(words(other))) {
            return true;
        }
        if (way.isEmpty() || one.isEmpty() || other.isEmpty()) {
            return false;
        }
        FieldShape field = way.get(way.size() - 1);
        boolean reference = field.kind() == ValueKind.REFERENCE;
        List<String> kinds = List.of(field.declared().to());
        if (field.many() || reference) {
            List<String> these = items(one).stream()
                    .map(item -> reference ? String.join(" ", draft.called(item, kinds)) : item)
                    .toList();
            List<String> those = items(other).stream()
                    .map(item -> reference ? String.join(" ", meant(item, kinds)) : item)
                    .toList();
            if (reference && (these.contains("") || those.contains(""))) {
                return false;
            }
            return field.declared().ordered()
                    ? these.equals(those)
                    : these.size() == those.size() && Set.copyOf(these).equals(Set.copyOf(those));
        }
        if (field.kind() == ValueKind.FLAG) {
            return flag(one).equals(flag(other));
        }
        return field.kind().magnitude(one).isPresent()
                && field.kind().magnitude(one).equals(field.kind().magnitude(other));
    }

    private static String words(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            default -> text;
        };
    }

    private static List<String> items(String text) {
        return Arrays.stream(EACH.split(text.strip()))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /**
     * @param way to the field; empty for a field of the author's own
     * @param text of the cell, with its unit; not empty
     */
    Reading read(KindOfThing kind, List<FieldShape> way, SheetCell cell, String text) {
        if (way.isEmpty()) {
            return Reading.of(new Written.Single(text));
        }
        FieldShape field = way.get(way.size() - 1);
        if (cell.kind() == SheetCell.Kind.DATE && field.kind() != ValueKind.DATE && field.kind() != ValueKind.DATES) {
            return Reading.refused(
                    Wording.of("the spreadsheet made a date of it, {0}, where '{1}' is no date", text, field.key()),
                    Wording.of("give the cell the format of a text, and write it once more"));
        }
        List<String> texts = new ArrayList<>();
        for (String item : field.many() ? items(text) : List.of(text)) {
            if (field.kind() == ValueKind.REFERENCE) {
                Reading reference = reference(field, item);
                if (reference.value().isEmpty()) {
                    return reference;
                }
                texts.add(((Written.Single) reference.value().get()).text());
            } else {
                texts.add(field.kind() == ValueKind.FLAG ? flag(item) : item);
            }
        }
        if (new HashSet<>(texts).size() < texts.size() && !field.declared().ordered()) {
            return Reading.refused(Wording.of("it names something twice"), Wording.of("take one out"));
        }
        Optional<Finding> fault = fault(kind.shape(), way, texts);
        if (fault.isPresent()) {
            return Reading.refused(fault.get().said(), fault.get().remedy());
        }
        boolean single = !field.many() || field.declared().mostlyOne() && texts.size() == 1;
        return Reading.of(single ? new Written.Single(texts.get(0)) : new Written.Several(texts));
    }

    private Reading reference(FieldShape field, String words) {
        List<String> kinds = List.of(field.declared().to());
        if (kinds.contains(Addresses.ANY)) {
            return Reading.of(new Written.Single(words));
        }
        List<String> found = meant(words, kinds);
        if (found.isEmpty()) {
            List<String> legal = draft.titles().entrySet().stream()
                    .filter(thing ->
                            kinds.stream().anyMatch(kind -> thing.getKey().startsWith(kind + "/")))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            return Reading.refused(
                    Wording.of("'{0}' is no {1} of the draft", words, Wording.or(kinds)),
                    Similar.hint(
                            words, legal, Wording.of("write a name or an id: {0}", Similar.choices(words, legal))));
        }
        String id = found.get(0).substring(found.get(0).indexOf('/') + 1);
        String first = kinds.stream()
                .map(kind -> kind + "/" + id)
                .filter(draft.titles()::containsKey)
                .findFirst()
                .orElse("");
        if (found.size() > 1 || !first.equals(found.get(0))) {
            return Reading.refused(
                    Wording.of(
                            "'{0}' may be {1}",
                            words, Wording.or(found.size() > 1 ? found : List.of(found.get(0), first))),
                    Wording.of("write the id of the one that is meant"));
        }
        return Reading.of(new Written.Single(id));
    }

    /** What the language says of such a value in such a field. */
    private Optional<Finding> fault(RecordShape shape, List<FieldShape> way, List<String> texts) {
        Place here = new Place("cell", 1, 1, 1);
        Place above = new Place("cell", 0, 0, 1);
        FieldShape last = way.get(way.size() - 1);
        Yaml value = last.many()
                ? new Sequence(
                        here,
                        texts.stream()
                                .map(text -> (Yaml) new Scalar(here, text))
                                .toList())
                : new Scalar(here, texts.get(0));
        for (int i = way.size() - 1; i >= 0; i--) {
            value = new Mapping(above, List.of(new Entry(way.get(i).key(), above, value)));
        }
        List<Finding> findings = new ArrayList<>();
        new RecordBinder(vocabulary, findings::add).bind(shape.type(), value);
        return findings.stream()
                .filter(finding -> finding.isError() && finding.place().equals(here))
                .findFirst();
    }
}
