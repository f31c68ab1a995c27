package io.github.workprint.spec.yaml;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 text to located values. Every scalar is taken as it was written: {@code 4:2:2} and {@code 10:00:00:00} are
 * text, {@code NO} is no boolean, {@code 1.10} keeps its zero.
 */
public final class YamlReader {
    private static final String SYNTAX = "WF-YA01";
    private static final String DUPLICATE = "WF-ID01";
    private static final String ALIAS = "WF-YA02";
    private static final String LIMIT = "WF-YA03";
    /** The words of YAML 1.2 for a value that is not there; in quotes they are text. */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** The key that takes over the entries of another map; not of YAML 1.2, and in every editor. */
    private static final String MERGE = "<<";

    private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}]+)");
    private static final int MOST_NODES = 500_000;
    /** What pages can show of fields of one's own; the language itself needs a third of it. */
    private static final int DEEPEST = 24;
    /** In characters; read within seconds, and in half a gigabyte. */
    private static final int LARGEST = 16 * 1024 * 1024;
    /** In characters; the parser's time grows with the square of it. */
    private static final int LONGEST_LINE = 50_000;

    private static final int MOST_DUPLICATES = 100;
    private static final int MOST_FAULTS = 20;

    private final String file;
    private final Consumer<Finding> findings;
    private final Map<String, Yaml> anchors = new HashMap<>();
    private final List<String> lines;
    private int nodes;
    private int duplicates;

    private YamlReader(String file, List<String> lines, Consumer<Finding> findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * The top value of the text.
     *
     * @return null where the text is no YAML at all; then a finding says why
     */
    public static @Nullable Yaml read(String file, String text, Consumer<Finding> findings) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new YamlReader(file, content.lines().toList(), findings).document(content);
    }

    private @Nullable Yaml document(String text) {
        YAMLFactory factory = YAMLFactory.builder()
                // Keys that are given twice are told by mapping().
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(LARGEST)
                        .setAllowDuplicateKeys(true)
                        .build())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST * 10)
                        .build())
                .build();
        try {
            sizes(text);
            return parsed(factory, text);
        } catch (StreamReadException broken) {
            faults(factory, SyntaxFinding.of(SYNTAX, file, lines, broken));
            return null;
        } catch (StreamConstraintsException tooLong) {
            TokenStreamLocation at = tooLong.getLocation();
            beyond(new Place(file, at == null ? 1 : at.getLineNr(), 1, 1), "a key or value is too long");
            return null;
        } catch (TooMuch tooMuch) {
            beyond(tooMuch.place, tooMuch.limit);
            return null;
        }
    }

    /** Tells a fault of form, and those further down that the parser comes to without it. */
    private void faults(YAMLFactory factory, Finding first) {
        List<String> left = lines;
        Finding fault = first;
        for (int told = 0; told < MOST_FAULTS; told++) {
            findings.accept(fault);
            int line = fault.place().line();
            left = LineRepair.without(left, line);
            Optional<Finding> next = firstFault(factory, String.join("\n", left) + "\n");
            if (next.filter(found -> found.place().line() > line).isEmpty()) {
                return;
            }
            fault = next.get();
        }
    }

    private Optional<Finding> firstFault(YAMLFactory factory, String text) {
        try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                // Only its form is read.
            }
            return Optional.empty();
        } catch (StreamReadException broken) {
            return Optional.of(SyntaxFinding.of(SYNTAX, file, lines, broken));
        } catch (StreamConstraintsException tooLong) {
            return Optional.empty();
        }
    }

    private void beyond(Place place, String limit) {
        findings.accept(Finding.error(
                LIMIT,
                place,
                "",
                Wording.of("the file grows beyond what Workprint reads: {0}", limit),
                Wording.of("split it with 'include', and write values out instead of nesting anchors in anchors")));
    }

    private void sizes(String text) {
        if (text.length() > LARGEST) {
            throw new TooMuch(
                    new Place(file, 1, 1, 1), text.length() + " characters, where " + LARGEST + " are the most");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw new TooMuch(
                        new Place(file, i + 1, 1, 1),
                        "a line of " + lines.get(i).length() + " characters, where " + LONGEST_LINE + " are the most");
            }
        }
    }

    private @Nullable Yaml parsed(YAMLFactory factory, String text) {
        try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                findings.accept(Finding.error(
                        SYNTAX,
                        new Place(file, 1, 1, 1),
                        "",
                        Wording.of("the file is empty"),
                        Wording.of("begin it with 'workprint: 1' and 'version: 1.0.0'")));
                return null;
            }
            return value(parser, 0);
        }
    }

    private Yaml value(YAMLParser parser, int depth) {
        Place place = place(parser);
        if (++nodes > MOST_NODES) {
            throw new TooMuch(place, "more than " + MOST_NODES + " values");
        }
        if (depth > DEEPEST) {
            throw new TooMuch(place, "nested deeper than " + DEEPEST + " levels");
        }
        if (parser.isCurrentAlias()) {
            return alias(parser, place, depth);
        }
        String anchor = anchor(parser, place);
        JsonToken token = parser.currentToken();
        Yaml value = token == JsonToken.START_OBJECT
                ? mapping(parser, place, depth)
                : token == JsonToken.START_ARRAY ? sequence(parser, place, depth) : scalar(parser, place);
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        return value;
    }

    /** The parser tells the anchors of maps and lists; that of a scalar has to be read where the scalar begins. */
    private @Nullable String anchor(YAMLParser parser, Place place) {
        if (parser.getObjectId() != null) {
            return String.valueOf(parser.getObjectId());
        }
        boolean scalar = parser.currentToken() != null && parser.currentToken().isScalarValue();
        if (!scalar || place.line() > lines.size()) {
            return null;
        }
        Matcher anchor = ANCHOR.matcher(lines.get(place.line() - 1));
        return anchor.region(Math.min(anchor.regionEnd(), place.column() - 1), anchor.regionEnd())
                        .lookingAt()
                ? anchor.group(1)
                : null;
    }

    private Yaml mapping(YAMLParser parser, Place place, int depth) {
        Map<String, Place> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<Yaml> merged = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String written = parser.currentName();
            String key = CleanText.of(written);
            Place keyPlace = sized(place(parser), written.length());
            parser.nextToken();
            Yaml value = value(parser, depth + 1);
            if (key.equals(MERGE)) {
                merged.add(value);
                continue;
            }
            Place first = seen.putIfAbsent(key, keyPlace);
            if (first == null) {
                entries.add(new Entry(key, keyPlace, value));
            } else if (++duplicates > MOST_DUPLICATES) {
                throw new TooMuch(keyPlace, "more than " + MOST_DUPLICATES + " keys that are given twice");
            } else {
                findings.accept(Finding.error(
                        DUPLICATE,
                        keyPlace,
                        key,
                        Wording.of(
                                "'{0}' is given twice, first in line {1}; most YAML readers silently take the second",
                                key, first.line()),
                        Wording.of("keep one of the two, or give the second a key of its own")));
            }
        }
        Set<String> there = new HashSet<>(seen.keySet());
        merged.forEach(from -> merge(from, there, entries));
        return new Mapping(place, entries);
    }

    /** What {@code <<: *anchor} brings: the entries of a map, or of several in a list, that are not written out. */
    private void merge(Yaml from, Set<String> there, List<Entry> entries) {
        if (from instanceof Sequence several) {
            several.items().forEach(one -> merge(one, there, entries));
        } else if (from instanceof Mapping map) {
            nodes += map.entries().stream()
                    .mapToInt(entry -> size(entry.value()))
                    .sum();
            if (nodes > MOST_NODES) {
                throw new TooMuch(from.place(), "more than " + MOST_NODES + " values");
            }
            map.entries().stream().filter(entry -> there.add(entry.key())).forEach(entries::add);
        } else {
            findings.accept(Finding.error(
                    ALIAS,
                    from.place(),
                    "",
                    Wording.of("'<<' takes over a map, and this is {0}", from.noun()),
                    Wording.of("name a map that stands further up with an anchor, as in '<<: *house'")));
        }
    }

    private Yaml sequence(YAMLParser parser, Place place, int depth) {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Sequence(place, items);
    }

    private Yaml scalar(YAMLParser parser, Place place) {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        TokenStreamLocation end = parser.currentLocation();
        int width = end.getLineNr() == place.line() ? end.getColumnNr() - place.column() : text.length();
        boolean quoted = width > text.length();
        return new Scalar(sized(place, width), NOTHING.contains(text) && !quoted ? "" : CleanText.of(text));
    }

    private Yaml alias(JsonParser parser, Place place, int depth) {
        Yaml anchored = anchors.get(parser.getString());
        if (anchored != null) {
            nodes += size(anchored);
            if (nodes > MOST_NODES) {
                throw new TooMuch(place, "more than " + MOST_NODES + " values");
            }
            if (depth + height(anchored) > DEEPEST) {
                throw new TooMuch(place, "nested deeper than " + DEEPEST + " levels");
            }
            return anchored;
        }
        findings.accept(Finding.error(
                ALIAS,
                place,
                "",
                Wording.of("'*{0}' names an anchor that is not defined above it", parser.getString()),
                Wording.of(
                        "define it as '&{0}' on a map or list further up, or write the value out",
                        parser.getString())));
        return new Scalar(place, "");
    }

    /** How many levels are below a value; bounded, because a value that was read is. */
    private static int height(Yaml value) {
        Stream<Yaml> below = value instanceof Mapping map
                ? map.entries().stream().map(Entry::value)
                : value instanceof Sequence list ? list.items().stream() : Stream.empty();
        return below.mapToInt(one -> 1 + height(one)).max().orElse(0);
    }

    private static int size(Yaml value) {
        if (value instanceof Mapping map) {
            return 1
                    + map.entries().stream()
                            .mapToInt(entry -> size(entry.value()))
                            .sum();
        }
        return value instanceof Sequence list
                ? 1 + list.items().stream().mapToInt(YamlReader::size).sum()
                : 1;
    }

    private Place place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr(), 1);
    }

    private static Place sized(Place place, int width) {
        return new Place(place.file(), place.line(), place.column(), Math.max(1, width));
    }

    /** A limit was passed; ends the reading of this file. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final String limit;

        TooMuch(Place place, String limit) {
            super(limit);
            this.place = place;
            this.limit = limit;
        }
    }
}
