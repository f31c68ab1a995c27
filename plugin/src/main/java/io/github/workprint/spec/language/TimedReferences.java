package io.github.workprint.spec.language;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what a map of references is short for: {@code after: { dailies: start + 1 wd, mix: }} is
 * {@code after: [dailies, mix]} and {@code begins: [{ of: dailies, from: start, lag: 1 wd }]}.
 */
final class TimedReferences {
    /** What stands behind a reference; what begins with a number counts from the finish. */
    static final String FORM = "(?<from>[^\\s\\d+−-]*)\\s*(?<sign>[+−-]?)\\s*(?<lag>.*)";

    private static final Pattern TIMING = Pattern.compile(FORM);
    private static final String OF = "of";
    private static final String FROM = "from";
    private static final String LAG = "lag";
    private static final String FINISH = "finish";

    private TimedReferences() {}

    /** The same map where no field that may be written so is. */
    static Mapping writtenOut(Mapping map, RecordShape shape) {
        Mapping written = map;
        for (FieldShape field : shape.fields()) {
            String details = field.declared().timed();
            if (!details.isEmpty() && map.get(field.key()) instanceof Mapping references) {
                written = replaced(written, field.key(), keys(references));
                List<Yaml> timed = references.entries().stream()
                        .flatMap(entry -> timing(entry).stream())
                        .toList();
                if (!timed.isEmpty()) {
                    written = replaced(written, details, with(written.get(details), timed, references));
                }
            }
        }
        return written;
    }

    private static Yaml keys(Mapping references) {
        return new Sequence(
                references.place(),
                references.entries().stream().map(TimedReferences::key).toList());
    }

    private static Yaml key(Entry entry) {
        return new Scalar(entry.keyPlace(), entry.key());
    }

    private static Optional<Yaml> timing(Entry entry) {
        Yaml value = entry.value();
        List<Entry> fields = new ArrayList<>(List.of(new Entry(OF, entry.keyPlace(), key(entry))));
        if (value instanceof Mapping given) {
            fields.addAll(given.entries());
        } else if (value instanceof Scalar scalar) {
            fields.addAll(timing(scalar));
        } else {
            fields.add(new Entry(FROM, value.place(), value));
        }
        return fields.size() == 1 ? Optional.empty() : Optional.of(new Mapping(value.place(), fields));
    }

    private static List<Entry> timing(Scalar scalar) {
        String text = scalar.text().strip();
        Matcher form = TIMING.matcher(text);
        if (text.isEmpty() || !form.matches()) {
            return List.of();
        }
        boolean amount = !form.group(LAG).isEmpty();
        boolean legible =
                !amount || form.group(FROM).isEmpty() || !form.group("sign").isEmpty();
        if (!legible) {
            return List.of(entry(FROM, text, scalar));
        }
        String from = form.group(FROM).isEmpty() ? FINISH : form.group(FROM);
        String sign = form.group("sign").isEmpty() || form.group("sign").equals("+") ? "" : "-";
        return amount
                ? List.of(entry(FROM, from, scalar), entry(LAG, sign + form.group(LAG), scalar))
                : List.of(entry(FROM, form.group("sign").isEmpty() ? from : text, scalar));
    }

    private static Entry entry(String key, String text, Scalar at) {
        return new Entry(key, at.place(), new Scalar(at.place(), text));
    }

    private static Yaml with(@Nullable Yaml given, List<Yaml> more, Yaml at) {
        List<Yaml> all = new ArrayList<>();
        if (given instanceof Sequence list) {
            all.addAll(list.items());
        } else if (given != null && !(given instanceof Scalar scalar && scalar.isBlank())) {
            all.add(given);
        }
        all.addAll(more);
        return new Sequence(given == null ? at.place() : given.place(), all);
    }

    private static Mapping replaced(Mapping map, String key, Yaml value) {
        List<Entry> entries = new ArrayList<>();
        boolean there = false;
        for (Entry entry : map.entries()) {
            boolean same = entry.key().equals(key);
            there |= same;
            entries.add(same ? new Entry(key, entry.keyPlace(), value) : entry);
        }
        if (!there) {
            entries.add(new Entry(key, value.place(), value));
        }
        return new Mapping(map.place(), entries);
    }
}
