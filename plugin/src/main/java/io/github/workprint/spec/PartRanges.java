package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes out ranges of parts, {@code ep-01..ep-04}, in the order in which the parts are declared: what comes after the reader knows single
 * parts only. Where {@code for} names a part alone and in a range, what it says of it alone goes before.
 */
final class PartRanges {
    /** An id has no two full stops in a row. */
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?<first>[^\\s.][^\\s]*?)\\s*\\.\\.\\s*(?<last>\\S*?)\\s*");

    private static final String RULE = "WF-LA01";
    private static final String PARTS = "parts";
    private static final String PART = "part";

    /** Part to its kind, in the order of the spec; the kind is empty where none is written. */
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private final Consumer<Finding> findings;

    private PartRanges(Mapping parts, Consumer<Finding> findings) {
        this.findings = findings;
        for (Entry part : parts.entries()) {
            Yaml kind = part.value() instanceof Mapping fields ? fields.get("kind") : part.value();
            kinds.put(part.key(), kind instanceof Scalar word ? word.text().strip() : "");
        }
    }

    /** The same spec, which names every part by itself. */
    static Yaml writtenOut(Yaml spec, Consumer<Finding> findings) {
        if (!(spec instanceof Mapping map) || !(map.get(PARTS) instanceof Mapping parts)) {
            return spec;
        }
        return new PartRanges(parts, findings).record(map, RecordShape.of(Spec.class), "");
    }

    private Yaml record(Yaml yaml, RecordShape shape, String path) {
        if (!(yaml instanceof Mapping map)) {
            return yaml;
        }
        List<Entry> entries = new ArrayList<>();
        boolean same = true;
        for (Entry entry : map.entries()) {
            Yaml value = shape.field(entry.key())
                    .map(field -> value(entry.value(), field, shape, field.pathUnder(path)))
                    .orElse(entry.value());
            same &= value == entry.value();
            entries.add(new Entry(entry.key(), entry.keyPlace(), value));
        }
        return same ? map : new Mapping(map.place(), entries);
    }

    private Yaml value(Yaml yaml, FieldShape field, RecordShape shape, String path) {
        if (isOfParts(field)
                || shape.field(field.declared().listed())
                        .filter(PartRanges::isOfParts)
                        .isPresent()) {
            return list(yaml, path);
        }
        if (field.kind() == ValueKind.ENTITIES && yaml instanceof Mapping map) {
            RecordShape element = RecordShape.of(field.element());
            return each(
                    map,
                    entry -> record(entry.value(), element, field.declared().entity() + "/" + entry.key()));
        }
        if (!field.declared().keyedBy().isEmpty() && yaml instanceof Mapping map) {
            return byPart(map, path);
        }
        return field.kind() == ValueKind.RECORD && !field.many()
                ? record(yaml, RecordShape.of(field.element()), path)
                : yaml;
    }

    private static boolean isOfParts(FieldShape field) {
        return field.many() && List.of(field.declared().to()).contains(PART);
    }

    private static Yaml each(Mapping map, Function<Entry, Yaml> value) {
        List<Entry> entries = new ArrayList<>();
        boolean same = true;
        for (Entry entry : map.entries()) {
            Yaml written = value.apply(entry);
            same &= written == entry.value();
            entries.add(new Entry(entry.key(), entry.keyPlace(), written));
        }
        return same ? map : new Mapping(map.place(), entries);
    }

    private Yaml list(Yaml yaml, String path) {
        List<Yaml> items = yaml instanceof Sequence given ? given.items() : List.of(yaml);
        if (items.stream().noneMatch(item -> item instanceof Scalar scalar && isRange(scalar.text()))) {
            return yaml;
        }
        List<Yaml> all = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Scalar scalar && isRange(scalar.text())) {
                between(scalar.text(), scalar.place(), path).forEach(part -> all.add(new Scalar(scalar.place(), part)));
            } else {
                all.add(item);
            }
        }
        return new Sequence(yaml.place(), all);
    }

    /** What {@code for} says of a part, and whether it says it in a range. */
    private record Said(Entry entry, boolean inRange) {}

    private Yaml byPart(Mapping map, String path) {
        if (map.entries().stream().noneMatch(entry -> isRange(entry.key()))) {
            return map;
        }
        Map<String, Said> all = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            boolean range = isRange(entry.key());
            List<String> own = range ? between(entry.key(), entry.keyPlace(), path) : List.of(entry.key());
            for (String part : own) {
                Said said = new Said(new Entry(part, entry.keyPlace(), entry.value()), range);
                all.merge(part, said, (before, now) -> together(before, now, path));
            }
        }
        return new Mapping(map.place(), all.values().stream().map(Said::entry).toList());
    }

    /** Both say something of one part; the one that names it alone goes before. */
    private Said together(Said before, Said now, String path) {
        Said alone = before.inRange() && !now.inRange() ? now : before;
        Said other = alone == now ? before : now;
        if (!(alone.entry().value() instanceof Mapping own) || !(other.entry().value() instanceof Mapping more)) {
            return alone.entry().value() instanceof Mapping ? alone : other;
        }
        List<Entry> fields = new ArrayList<>(own.entries());
        for (Entry field : more.entries()) {
            if (own.entry(field.key()).isEmpty()) {
                fields.add(field);
            } else if (alone.inRange()) {
                tell(
                        field.keyPlace(),
                        path,
                        Wording.of(
                                "two ranges say '{0}' of '{1}'",
                                field.key(), alone.entry().key()),
                        Wording.of("let the ranges not overlap, or name that part by itself"));
            }
        }
        Entry both = new Entry(alone.entry().key(), alone.entry().keyPlace(), new Mapping(own.place(), fields));
        return new Said(both, alone.inRange());
    }

    private static boolean isRange(String text) {
        return RANGE.matcher(text).matches();
    }

    /** The parts from the first to the last, all of their kind; none, with a finding, where these are not there or the wrong way round. */
    private List<String> between(String range, Place place, String path) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new IllegalArgumentException(range);
        }
        String first = ends.group("first");
        String last = ends.group("last");
        if (!isPart(first, range, place, path) || !isPart(last, range, place, path)) {
            return List.of();
        }
        String kind = kinds.get(first);
        if (!Objects.equals(kind, kinds.get(last))) {
            tell(
                    place,
                    path,
                    Wording.of(
                            "'{0}' goes from one kind of part to another: '{1}' is {2}, '{3}' {4}",
                            range, first, kind(kind), last, kind(kinds.get(last))),
                    Wording.of("write a range for each kind"));
            return List.of();
        }
        List<String> like = kinds.keySet().stream()
                .filter(part -> Objects.equals(kind, kinds.get(part)))
                .toList();
        int from = like.indexOf(first);
        int to = like.indexOf(last);
        if (from > to) {
            tell(
                    place,
                    path,
                    Wording.of("'{0}' runs backwards: '{1}' stands before '{2}' in 'parts'", range, last, first),
                    Wording.of("write '{0}'", last + ".." + first));
            return List.of();
        }
        return like.subList(from, to + 1);
    }

    private static Wording kind(@Nullable String kind) {
        return kind == null || kind.isEmpty() ? Wording.of("of no kind") : Wording.of("of the kind '{0}'", kind);
    }

    private boolean isPart(String end, String range, Place place, String path) {
        boolean known = kinds.containsKey(end);
        if (!known) {
            tell(
                    place,
                    path,
                    end.isEmpty()
                            ? Wording.of("'{0}' has no end", range)
                            : Wording.of("'{0}' names '{1}', which is no part", range, end),
                    end.isEmpty()
                            ? Wording.of("write the last part behind the two full stops")
                            : Similar.hint(
                                    end,
                                    kinds.keySet(),
                                    Wording.of("parts are: {0}", Similar.choices(end, kinds.keySet()))));
        }
        return known;
    }

    private void tell(Place place, String path, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, place, path, Wording.of("'{0}': {1}", path, message), help));
    }
}
