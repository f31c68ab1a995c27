package io.github.workprint.rename;

import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.rename.Written.Fields;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets and takes out entries of a YAML file, with all else as the author wrote it: comments, order, quotes, what is in braces and what
 * is on lines of its own. What cannot be done so is not done, and the result says why.
 */
public final class EntryEdits {
    private final String file;
    private final SourceText text;
    private final Yaml top;
    private final YamlText writer;

    /**
     * A key on the way to an entry.
     *
     * @param before keys of the same map that stand before it where it is new
     * @param shortForm the field that a value without fields stands for below it; empty where there is none
     */
    public record Step(String key, Set<String> before, String shortForm) {
        public Step {
            before = Set.copyOf(before);
        }
    }

    /** What cannot be done; its message says why. */
    private static final class Obstacle extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Wording why;

        Obstacle(Wording why) {
            super(why.english());
            this.why = why;
        }
    }

    private EntryEdits(String file, String all, Yaml top) {
        this.file = file;
        this.text = new SourceText(all);
        this.top = top;
        this.writer = new YamlText(text.lineEnd());
    }

    /** The same text with the entry at the end of the steps set to a value; maps that are missing on the way are made. */
    public static Edited set(String file, String all, List<Step> steps, Written value) {
        return edited(file, all, edits -> edits.set(steps, value));
    }

    /**
     * The same text without the entry.
     *
     * @param kept how many of the steps lead to what stays, even where nothing is left in it
     * @param withComment whether comments right above it, which speak of it, go with it
     */
    public static Edited remove(String file, String all, List<String> keys, int kept, boolean withComment) {
        return edited(file, all, edits -> edits.remove(keys, kept, withComment));
    }

    /** Keys that lead to the entry whose key stands at a place; empty where none does. */
    public static List<String> pathToKey(Yaml top, Place place) {
        return path(top, place, true);
    }

    /** Keys that lead to the entry whose single value stands at a place; empty where none does. */
    public static List<String> pathToValue(Yaml top, Place place) {
        return path(top, place, false);
    }

    private static List<String> path(Yaml value, Place place, boolean key) {
        if (value instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                boolean here = key
                        ? isAt(entry.keyPlace(), place)
                        : entry.value() instanceof Scalar && isAt(entry.value().place(), place);
                List<String> below = here ? List.of() : path(entry.value(), place, key);
                if (here || !below.isEmpty()) {
                    List<String> path = new ArrayList<>(List.of(entry.key()));
                    path.addAll(below);
                    return path;
                }
            }
        }
        return List.of();
    }

    private static boolean isAt(Place one, Place other) {
        return one.file().equals(other.file()) && one.line() == other.line() && one.column() == other.column();
    }

    @FunctionalInterface
    private interface Edit {
        List<TextEdit> in(EntryEdits edits) throws Obstacle;
    }

    private static Edited edited(String file, String all, Edit edit) {
        Yaml top = YamlReader.read(file, all, finding -> {});
        if (!(top instanceof Mapping)) {
            return new Edited(all, Wording.of("the file is no map of fields"));
        }
        try {
            EntryEdits edits = new EntryEdits(file, all, top);
            return new Edited(TextEdit.apply(all, edit.in(edits)), Wording.NONE);
        } catch (Obstacle obstacle) {
            return new Edited(all, obstacle.why);
        }
    }

    private List<TextEdit> set(List<Step> steps, Written value) throws Obstacle {
        Mapping map = (Mapping) top;
        boolean inFlow = text.has("{", text.value(top.place()));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Optional<Entry> there = map.entry(step.key());
            if (there.isEmpty()) {
                return insert(map, inFlow, step, nested(steps.subList(i + 1, steps.size()), value));
            }
            Entry entry = own(there.get());
            List<Step> rest = steps.subList(i + 1, steps.size());
            if (rest.isEmpty()) {
                return replace(entry, inFlow, value);
            }
            if (!(entry.value() instanceof Mapping)) {
                return within(entry, inFlow, step.shortForm(), rest, value);
            }
            map = (Mapping) entry.value();
            inFlow = inFlow || text.has("{", text.value(map.place()));
        }
        throw new Obstacle(Wording.of("there is nothing to set"));
    }

    private static Written nested(List<Step> steps, Written value) {
        Written nested = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            nested = new Fields(Map.of(steps.get(i).key(), nested));
        }
        return nested;
    }

    /** An entry of this file, which no alias repeats. */
    private Entry own(Entry entry) throws Obstacle {
        if (!entry.keyPlace().file().equals(file)) {
            throw new Obstacle(Wording.of("'{0}' is in a file that is included, perhaps by others too", entry.key()));
        }
        if (uses(top, entry.value()) > 1
                || text.has("*", text.value(entry.value().place()))) {
            throw new Obstacle(Wording.of("an alias repeats '{0}', and would repeat the change", entry.key()));
        }
        return entry;
    }

    @SuppressWarnings("ReferenceEquality") // an alias gives the very value that was anchored
    private static int uses(Yaml in, Yaml value) {
        int uses = in == value ? 1 : 0;
        if (in instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                uses += uses(entry.value(), value);
            }
        } else if (in instanceof Sequence list) {
            for (Yaml item : list.items()) {
                uses += uses(item, value);
            }
        }
        return uses;
    }

    /** A field of what is written as one value, or as nothing at all. */
    private List<TextEdit> within(Entry entry, boolean inFlow, String shortForm, List<Step> rest, Written value)
            throws Obstacle {
        if (!(entry.value() instanceof Scalar scalar)) {
            throw new Obstacle(Wording.of("'{0}' is a list, and has no fields", entry.key()));
        }
        Written fields = nested(rest, value);
        if (scalar.isBlank()) {
            return replace(entry, inFlow, fields);
        }
        if (shortForm.isEmpty()) {
            throw new Obstacle(Wording.of("'{0}' is written as one value, and has no fields", entry.key()));
        }
        if (rest.size() == 1 && rest.get(0).key().equals(shortForm)) {
            return replace(entry, inFlow, value);
        }
        Map<String, Written> both = new LinkedHashMap<>();
        both.put(shortForm, new Written.Single(scalar.text().strip()));
        both.putAll(((Fields) fields).fields());
        int start = text.value(scalar.place());
        int end = end(entry, inFlow);
        int indent = indent(entry);
        boolean long_ = text.lineOf(end) != text.lineOf(start);
        return List.of(new TextEdit(
                start,
                end,
                long_ && !inFlow ? writer.below(new Fields(both), indent) : writer.inBraces(new Fields(both))));
    }

    private List<TextEdit> replace(Entry entry, boolean inFlow, Written value) throws Obstacle {
        int colon = colon(entry);
        Yaml old = entry.value();
        int indent = indent(entry);
        if (old instanceof Scalar scalar && text.value(scalar.place()) <= colon
                || old instanceof Scalar blank
                        && blank.isBlank()
                        && text.skipSpace(colon + 1) != text.value(blank.place())) {
            String written = inFlow ? " " + writer.inFlow(value) : writer.behindKey(value, indent);
            return List.of(TextEdit.insert(colon + 1, written));
        }
        int start = text.value(old.place());
        int end = end(entry, inFlow);
        if (value instanceof Written.Several several && old instanceof Sequence list) {
            return List.of(new ListEdit(text, writer).edit(list, start, end, several.texts(), indent, inFlow));
        }
        if (old instanceof Mapping map && !map.entries().isEmpty()
                || old instanceof Sequence && value instanceof Fields) {
            throw new Obstacle(Wording.of("'{0}' is written as {1}", entry.key(), old.noun()));
        }
        if (old instanceof Sequence && !text.has("[", start)) {
            // A list on lines of its own gives way to a value behind the key.
            return List.of(new TextEdit(colon + 1, end, writer.behindKey(value, indent)));
        }
        String written = inFlow
                ? writer.inFlow(value)
                : value instanceof Written.Single single && old instanceof Scalar
                        ? writer.inPlaceOf(text.slice(start, end), single.text(), indent)
                        : writer.behindKey(value, indent).stripLeading();
        boolean onLines = !inFlow && value instanceof Fields;
        return List.of(
                onLines
                        ? new TextEdit(colon + 1, end, writer.behindKey(value, indent))
                        : new TextEdit(start, end, written));
    }

    private List<TextEdit> insert(Mapping map, boolean inFlow, Step step, Written value) throws Obstacle {
        for (Entry entry : map.entries()) {
            if (!entry.keyPlace().file().equals(file)) {
                throw new Obstacle(
                        Wording.of("'{0}' would stand in a file that is included, perhaps by others too", step.key()));
            }
        }
        List<Entry> own =
                map.entries().stream().filter(entry -> isWithin(entry, map)).toList();
        Optional<Entry> previous = own.stream()
                .filter(entry -> step.before().contains(entry.key()))
                .reduce((one, next) -> next);
        int start = text.value(map.place());
        if (text.has("{", start)) {
            return List.of(insertInBraces(own, previous, start, step.key(), value));
        }
        if (own.isEmpty()) {
            throw new Obstacle(Wording.of("'{0}' has no place among what is merged in", step.key()));
        }
        int first = text.offset(own.get(0).keyPlace());
        String indent = text.before(first);
        if (!indent.isBlank() || inFlow) {
            throw new Obstacle(Wording.of("'{0}' has no line of its own to stand on", step.key()));
        }
        String key = writer.key(step.key());
        String line = indent + key + ":" + likeIts(own, previous, value, key, indent.length());
        if (previous.isEmpty()) {
            return List.of(TextEdit.insert(text.startOf(text.lineOf(first)), line + text.lineEnd()));
        }
        int last = text.lineOf(Math.max(0, end(previous.get(), false)));
        boolean spaced = isSpaced(own, previous.get());
        String gap = spaced ? text.lineEnd() : "";
        return List.of(
                last + 1 < text.lines()
                        ? TextEdit.insert(text.startOf(last + 1), gap + line + text.lineEnd())
                        : TextEdit.insert(text.all().length(), text.lineEnd() + gap + line));
    }

    /** In braces where the entry above it is, and it fits on a line. */
    private String likeIts(List<Entry> own, Optional<Entry> previous, Written value, String key, int indent) {
        Yaml like = previous.orElse(own.get(0)).value();
        if (value instanceof Fields fields && like instanceof Mapping && text.has("{", text.value(like.place()))) {
            String inBraces = writer.inBraces(fields);
            if (indent + key.length() + inBraces.length() + 2 <= YamlText.WIDEST) {
                return " " + inBraces;
            }
        }
        return writer.behindKey(value, indent);
    }

    /** Entries that a merge brings stand further up. */
    private boolean isWithin(Entry entry, Mapping map) {
        return entry.keyPlace().line() > map.place().line()
                || entry.keyPlace().line() == map.place().line()
                        && entry.keyPlace().column() >= map.place().column();
    }

    /** Whether an empty line stands above it, or below it, as between its like. */
    private boolean isSpaced(List<Entry> entries, Entry entry) {
        int at = entries.indexOf(entry);
        int line = text.lineOf(text.offset(entry.keyPlace()));
        return at > 0 && line > 0 && text.line(line - 1).isBlank();
    }

    private TextEdit insertInBraces(List<Entry> entries, Optional<Entry> previous, int start, String key, Written value)
            throws Obstacle {
        String field = writer.key(key) + ": " + writer.inFlow(value);
        if (entries.isEmpty()) {
            return new TextEdit(start, new FlowEnd(text).of(start), "{ " + field + " }");
        }
        if (previous.isEmpty()) {
            return TextEdit.insert(text.offset(entries.get(0).keyPlace()), field + ", ");
        }
        return TextEdit.insert(end(previous.get(), true), ", " + field);
    }

    private List<TextEdit> remove(List<String> keys, int kept, boolean withComment) throws Obstacle {
        List<Entry> way = new ArrayList<>();
        List<Mapping> maps = new ArrayList<>();
        Yaml value = top;
        for (String key : keys) {
            if (!(value instanceof Mapping map) || map.entry(key).isEmpty()) {
                throw new Obstacle(Wording.of("'{0}' is not written in this file", String.join("/", keys)));
            }
            maps.add(map);
            way.add(own(map.entry(key).get()));
            value = way.get(way.size() - 1).value();
        }
        int last = way.size() - 1;
        while (last > kept && maps.get(last).entries().size() == 1) {
            last--;
        }
        Mapping map = maps.get(last);
        Entry entry = way.get(last);
        int start = text.value(map.place());
        if (text.has("{", start)) {
            return List.of(removeFromBraces(map, entry, start));
        }
        int at = text.offset(entry.keyPlace());
        if (!text.before(at).isBlank()) {
            throw new Obstacle(Wording.of("'{0}' has no line of its own", entry.key()));
        }
        int from = text.lineOf(at);
        int to = text.lineOf(end(entry, false)) + 1;
        if (map.entries().size() == 1 && last > 0) {
            // What is left has no fields.
            Entry holder = way.get(last - 1);
            int colon = colon(holder);
            return List.of(new TextEdit(colon + 1, end(entry, false), " {}"));
        }
        while (withComment
                && from > 0
                && map.entries().indexOf(entry) > 0
                && text.line(from - 1).startsWith(text.before(at) + "#")) {
            from--;
        }
        boolean alone = from > 0
                && text.line(from - 1).isBlank()
                && to < text.lines()
                && text.line(to).isBlank();
        int behind = alone ? to + 1 : to;
        return List.of(new TextEdit(
                text.startOf(from),
                behind < text.lines() ? text.startOf(behind) : text.all().length(),
                ""));
    }

    private TextEdit removeFromBraces(Mapping map, Entry entry, int start) throws Obstacle {
        List<Entry> entries = map.entries();
        int at = entries.indexOf(entry);
        if (entries.size() == 1) {
            return new TextEdit(start, new FlowEnd(text).of(start), "{}");
        }
        if (at + 1 < entries.size()) {
            return new TextEdit(
                    text.offset(entry.keyPlace()),
                    text.offset(entries.get(at + 1).keyPlace()),
                    "");
        }
        return new TextEdit(end(entries.get(at - 1), true), end(entry, true), "");
    }

    private int indent(Entry entry) {
        return entry.keyPlace().column() - 1;
    }

    private int colon(Entry entry) throws Obstacle {
        int at = text.value(entry.keyPlace());
        int end = text.has("\"", at) || text.has("'", at)
                ? text.quotedEnd(at)
                : at + entry.key().length();
        int colon = text.skipSpace(end);
        if (!text.has(":", colon)) {
            throw new Obstacle(Wording.of("the key of '{0}' is not written as plain or quoted text", entry.key()));
        }
        return colon;
    }

    /** The offset behind the value of an entry; behind its colon where it has none. */
    private int end(Entry entry, boolean inFlow) throws Obstacle {
        return end(entry.value(), indent(entry), inFlow, colon(entry));
    }

    private int end(Yaml value, int indent, boolean inFlow, int colon) throws Obstacle {
        if (!value.place().file().equals(file)) {
            throw new Obstacle(Wording.of("a part of it is in a file that is included"));
        }
        int start = text.value(value.place());
        if (text.has("*", start)) {
            throw new Obstacle(Wording.of("an alias stands in it"));
        }
        if (value instanceof Scalar scalar) {
            return endOfScalar(scalar, start, indent, inFlow, colon);
        }
        if (text.has("{", start) || text.has("[", start)) {
            return new FlowEnd(text).of(start);
        }
        if (value instanceof Mapping map) {
            List<Entry> own =
                    map.entries().stream().filter(entry -> isWithin(entry, map)).toList();
            if (own.isEmpty()) {
                throw new Obstacle(Wording.of("it holds what is merged in, and nothing else"));
            }
            return end(own.get(own.size() - 1), false);
        }
        List<Yaml> items = ((Sequence) value).items();
        Yaml last = items.get(items.size() - 1);
        int dash = text.before(text.offset(last.place())).lastIndexOf('-');
        if (dash < 0) {
            throw new Obstacle(Wording.of("its items have no lines of their own"));
        }
        return end(last, text.before(text.offset(last.place())).indexOf('-'), false, text.offset(last.place()) - 1);
    }

    private int endOfScalar(Scalar scalar, int start, int indent, boolean inFlow, int colon) throws Obstacle {
        if (start <= colon) {
            return colon + 1;
        }
        if (text.has("\"", start) || text.has("'", start)) {
            return text.quotedEnd(start);
        }
        if (!inFlow && (text.has("|", start) || text.has(">", start))) {
            return endOfLines(start, indent);
        }
        if (scalar.text().isEmpty()) {
            return text.has("~", start) ? start + 1 : text.has("null", start) ? start + 4 : colon + 1;
        }
        if (!scalar.text().contains("\n")
                && text.has(scalar.text(), start)
                && (inFlow || !continues(start + scalar.text().length(), indent))) {
            return start + scalar.text().length();
        }
        if (inFlow) {
            throw new Obstacle(Wording.of("it stands on several lines within braces"));
        }
        return endOfLines(start, indent);
    }

    /** Whether the next line that says something belongs to the same plain text. */
    private boolean continues(int offset, int indent) {
        return text.lineOf(endOfLinesFrom(text.lineOf(offset), indent)) > text.lineOf(offset);
    }

    private int endOfLines(int start, int indent) {
        return endOfLinesFrom(text.lineOf(start), indent);
    }

    /** Behind the last line that is moved in further than the key. */
    private int endOfLinesFrom(int line, int indent) {
        int last = line;
        for (int next = line + 1; next < text.lines(); next++) {
            String content = text.line(next);
            if (content.isBlank()) {
                continue;
            }
            if (content.length() - content.stripLeading().length() <= indent) {
                break;
            }
            last = next;
        }
        return text.startOf(last) + text.line(last).stripTrailing().length();
    }
}
