package io.github.workprint.rename;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits that write {@code formerly: [old]} into an entity, in the style that the entity is written in. No edits where that
 * cannot be done without touching what the author laid out.
 */
final class FormerName {
    private static final String FIELD = "formerly";
    private static final String STEP = "  ";

    private final SourceText text;
    private final String old;
    private final String shortForm;

    /** @param shortForm the field that a value without fields stands for; empty where there is none */
    FormerName(SourceText text, String old, String shortForm) {
        this.text = text;
        this.old = old;
        this.shortForm = shortForm;
    }

    /** @param colon offset of the colon behind the entity's key */
    List<TextEdit> in(EntitySite site, int keyOffset, int colon) {
        Yaml value = site.entry().value();
        if (value instanceof Mapping map) {
            return map.entry(FIELD).map(this::extend).orElseGet(() -> add(map));
        }
        if (!(value instanceof Scalar scalar)) {
            return List.of();
        }
        if (scalar.text().isEmpty() && !quoted(text.value(scalar.place()))) {
            return nothing(scalar, colon);
        }
        return shortForm.isEmpty() ? List.of() : expand(scalar, site.inFlow(), keyOffset, colon);
    }

    /** One more item before the first of the list that is there, or a list of the single value that is there. */
    private List<TextEdit> extend(Entry formerly) {
        if (formerly.value() instanceof Scalar scalar) {
            int start = text.value(scalar.place());
            return isOneLine(scalar, start)
                    ? List.of(TextEdit.insert(start, "[" + old + ", "), TextEdit.insert(end(scalar, start), "]"))
                    : List.of();
        }
        if (!(formerly.value() instanceof Sequence list)) {
            return List.of();
        }
        int start = text.value(list.place());
        if (text.has("[", start)) {
            return List.of(TextEdit.insert(start + 1, list.items().isEmpty() ? old : old + ", "));
        }
        int first = text.offset(list.items().get(0).place());
        String dash = text.before(first);
        return dash.matches(" *- +") ? List.of(TextEdit.insert(first, old + text.lineEnd() + dash)) : List.of();
    }

    private List<TextEdit> add(Mapping map) {
        int start = text.value(map.place());
        if (text.has("{", start)) {
            boolean spaced = text.skipSpace(start + 1) > start + 1;
            String field = FIELD + ": [" + old + "]";
            String added = map.entries().isEmpty()
                    ? " " + field + (spaced ? "" : " ")
                    : spaced ? " " + field + "," : field + ", ";
            return List.of(TextEdit.insert(start + 1, added));
        }
        int first = text.offset(map.entries().get(0).keyPlace());
        String indent = text.before(first);
        return indent.isBlank()
                ? List.of(TextEdit.insert(first, FIELD + ": [" + old + "]" + text.lineEnd() + indent))
                : List.of();
    }

    /** An entity without a value: nothing follows the colon, or a tilde. */
    private List<TextEdit> nothing(Scalar scalar, int colon) {
        String map = "{ " + FIELD + ": [" + old + "] }";
        int start = text.value(scalar.place());
        return start > colon && text.has("~", start)
                ? List.of(new TextEdit(start, start + 1, map))
                : start > colon && text.has("null", start) ? List.of() : List.of(TextEdit.insert(colon + 1, " " + map));
    }

    /** A short form becomes a map, in braces where it stands on one line, else with its lines moved in. */
    private List<TextEdit> expand(Scalar scalar, boolean inFlow, int keyOffset, int colon) {
        int start = text.value(scalar.place());
        if (start <= colon) {
            return List.of();
        }
        int from = text.skipSpace(colon + 1);
        boolean quoted = quoted(start);
        if (isOneLine(scalar, start) && text.lineOf(from) == text.lineOf(start)) {
            return inBraces(text.slice(start, end(scalar, start)), quoted, from, start);
        }
        if (inFlow) {
            return List.of();
        }
        String indent = text.before(keyOffset);
        return indent.isBlank() && text.lineOf(from) == text.lineOf(keyOffset)
                ? moveIn(indent, colon, from)
                : List.of();
    }

    /** What braces would give a meaning goes into quotes. */
    private List<TextEdit> inBraces(String raw, boolean quoted, int from, int start) {
        boolean safe = quoted || raw.matches("[^,\\[\\]{}]*") && !raw.contains(": ");
        String quote = safe ? "" : "'";
        if (!safe && from < start) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.insert(from, "{ " + shortForm + ": " + quote));
        edits.add(TextEdit.insert(start + raw.length(), quote + ", " + FIELD + ": [" + old + "] }"));
        for (int at = raw.indexOf('\''); !safe && at >= 0; at = raw.indexOf('\'', at + 1)) {
            edits.add(TextEdit.insert(start + at, "'"));
        }
        return edits;
    }

    private List<TextEdit> moveIn(String indent, int colon, int from) {
        String line = text.lineEnd() + indent + STEP;
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(colon + 1, from, line + FIELD + ": [" + old + "]" + line + shortForm + ": "));
        for (int next = text.lineOf(from) + 1; next < text.lines(); next++) {
            String content = text.line(next);
            if (!content.isBlank() && !content.startsWith(indent + " ")) {
                break;
            }
            if (!content.isBlank()) {
                edits.add(TextEdit.insert(text.startOf(next), STEP));
            }
        }
        return edits;
    }

    private boolean quoted(int start) {
        return text.has("\"", start) || text.has("'", start);
    }

    private boolean isOneLine(Scalar scalar, int start) {
        return quoted(start)
                ? text.lineOf(text.quotedEnd(start)) == text.lineOf(start)
                : text.has(scalar.text(), start) && !scalar.text().contains("\n");
    }

    private int end(Scalar scalar, int start) {
        return quoted(start) ? text.quotedEnd(start) : start + scalar.text().length();
    }
}
