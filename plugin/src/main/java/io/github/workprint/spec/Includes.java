package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.Neighbours.Found;
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
import java.util.function.Consumer;

/**
 * Puts the entries of included files into the file that includes them, map into map; what both give is a finding. Everything
 * keeps the place where it was written.
 */
final class Includes {
    private static final String INCLUDE = "include";
    private static final String RULE = "WF-IN01";
    private static final String TWICE = "WF-ID01";

    private final Neighbours neighbours;
    private final Consumer<Finding> findings;

    Includes(Neighbours neighbours, Consumer<Finding> findings) {
        this.neighbours = neighbours;
        this.findings = findings;
    }

    /** The top of a file, with what it includes. */
    Yaml in(Yaml top, String file) {
        return top instanceof Mapping map ? whole(map, file, List.of(file)) : top;
    }

    private Mapping whole(Mapping map, String file, List<String> trail) {
        Mapping whole = map;
        for (Scalar name : names(map.get(INCLUDE))) {
            Found found = neighbours.find(file, name.text());
            if (found.state() != Neighbours.State.FOUND) {
                missing(name, found);
            } else if (trail.contains(found.file())) {
                error(
                        name.place(),
                        Wording.of(
                                "'{0}' includes itself: {1}",
                                name.text(), String.join(" → ", trail) + " → " + found.file()),
                        Wording.of("take one of these includes out"));
            } else if (YamlReader.read(found.file(), found.text(), findings) instanceof Mapping included) {
                List<String> longer = new ArrayList<>(trail);
                longer.add(found.file());
                whole = merged(whole, whole(included, found.file(), longer), "");
            }
        }
        return whole;
    }

    private static List<Scalar> names(@org.jspecify.annotations.Nullable Yaml include) {
        List<Yaml> items =
                include instanceof Sequence list ? list.items() : include == null ? List.of() : List.of(include);
        return items.stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
    }

    private void missing(Scalar name, Found found) {
        switch (found.state()) {
            case OUTSIDE ->
                error(
                        name.place(),
                        Wording.of("'{0}' lies outside the folder of specs", name.text()),
                        Wording.of("move the file into that folder; give it a name that begins with '_'"));
            case UNREADABLE ->
                error(
                        name.place(),
                        Wording.of("'{0}' cannot be read as text", name.text()),
                        Wording.of("save it as a text file in UTF-8"));
            default ->
                error(
                        name.place(),
                        Wording.of("there is no file '{0}' beside this one", name.text()),
                        Wording.of("write the name as it is on disk, relative to this file"));
        }
    }

    private void error(Place place, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, place, INCLUDE, message, help));
    }

    /** What is in both must be maps; the included entries come after the own ones. */
    private Mapping merged(Mapping own, Mapping included, String path) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        own.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Entry entry : included.entries()) {
            Entry first = entries.get(entry.key());
            String here = path.isEmpty() ? entry.key() : path + "/" + entry.key();
            if (entry.key().equals(INCLUDE) && path.isEmpty()) {
                continue;
            }
            if (first == null) {
                entries.put(entry.key(), entry);
            } else if (path.isEmpty()
                    && first.value() instanceof Mapping map
                    && entry.value() instanceof Mapping more) {
                entries.put(entry.key(), new Entry(entry.key(), first.keyPlace(), merged(map, more, here)));
            } else {
                findings.accept(Finding.error(
                        TWICE,
                        entry.keyPlace(),
                        here,
                        Wording.of("'{0}' is given twice: here and in {1}", here, first.keyPlace()),
                        Wording.of("keep one of the two, or give one another id")));
            }
        }
        return new Mapping(own.place(), List.copyOf(entries.values()));
    }
}
