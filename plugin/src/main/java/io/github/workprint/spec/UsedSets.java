package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.Neighbours.Found;
import io.github.workprint.history.Neighbours.State;
import io.github.workprint.history.SetText;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of a requirement set are read as the deliverable's own where it says {@code requires: { use: meridian-uhd@5.1 }}: what
 * comes after the reader knows requirements in one form only. The item {@code r-014} of the deliverable {@code imf} is {@code
 * imf.r-014}, whichever version of the set it comes from, so that another version changes what differs and nothing else.
 */
final class UsedSets {
    /** What a deliverable and an organisation say of sets. */
    static final String USE = "use";

    static final String EXCEPT = "except";
    static final String PLUS = "plus";
    static final String CHECKED_AT = "checked-at";

    private static final String RULE = "WF-RS01";
    private static final String UNKNOWN_FIELD = "WF-ID06";
    private static final String REQUIRES = "requires";
    private static final String FORMERLY = "formerly";
    private static final List<String> KEYS = List.of(USE, EXCEPT, PLUS, CHECKED_AT);

    /** What a production may say of an item of a set: how it meets it, not what it is. */
    private static final List<String> OF_THE_PRODUCTION =
            List.of(CHECKED_AT, "check", "evidence", "flagged", "notes", "audience", "group", "withdrawn");

    private final Neighbours neighbours;
    private final Consumer<Finding> findings;

    UsedSets(Neighbours neighbours, Consumer<Finding> findings) {
        this.neighbours = neighbours;
        this.findings = findings;
    }

    /**
     * A set that is used.
     *
     * @param at where it is named
     * @param items by their ids in the set, as they are written there
     */
    private record Used(String pin, String name, String version, Place at, Map<String, Mapping> items) {}

    /** The same spec with the items of the sets in it. */
    Yaml in(Yaml spec) {
        if (!(spec instanceof Mapping map)) {
            return spec;
        }
        List<Entry> sections = map.entries().stream()
                .map(section -> switch (section.key()) {
                    case "deliverables" -> holders(section, "deliverable");
                    case "organisations" -> holders(section, "organisation");
                    default -> section;
                })
                .toList();
        return sections.equals(map.entries()) ? spec : new Mapping(map.place(), sections);
    }

    private Entry holders(Entry section, String kind) {
        return section.value() instanceof Mapping map
                ? with(
                        section,
                        map.entries().stream()
                                .map(holder -> holder(holder, kind + "/" + holder.key()))
                                .toList())
                : section;
    }

    private Entry holder(Entry holder, String path) {
        if (!(holder.value() instanceof Mapping fields)) {
            return holder;
        }
        notToBeWritten(fields, "sets", path);
        Optional<Mapping> requires = fields.entry(REQUIRES)
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
        requires.ifPresent(items -> items.entries().forEach(item -> {
            if (item.value() instanceof Mapping own) {
                notToBeWritten(own, "set", "requirement/" + item.key());
            }
        }));
        if (requires.isEmpty() || requires.get().entry(USE).isEmpty()) {
            return holder;
        }
        List<Used> sets = used(requires.get(), path);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : fields.entries()) {
            entries.add(
                    entry.key().equals(REQUIRES)
                            ? with(entry, items(holder.key(), fields, requires.get(), sets, path))
                            : entry);
        }
        if (!sets.isEmpty()) {
            Place at = sets.get(0).at();
            entries.add(new Entry(
                    "sets",
                    at,
                    new Sequence(
                            at,
                            sets.stream()
                                    .map(set -> (Yaml) new Scalar(set.at(), set.name() + " " + set.version()))
                                    .toList())));
        }
        return with(holder, entries);
    }

    private void notToBeWritten(Mapping fields, String key, String path) {
        fields.entry(key)
                .ifPresent(entry -> findings.accept(Finding.error(
                        UNKNOWN_FIELD,
                        entry.keyPlace(),
                        path + "/" + key,
                        Wording.of("'{0}': unknown field '{1}'", path, key),
                        Wording.of("a set is named under 'requires': { use: meridian-uhd@5.1 }"))));
    }

    private static Entry with(Entry entry, List<Entry> inside) {
        return new Entry(
                entry.key(), entry.keyPlace(), new Mapping(entry.value().place(), inside));
    }

    private List<Used> used(Mapping requires, String path) {
        List<Used> sets = new ArrayList<>();
        for (Scalar pin : scalars(requires.get(USE))) {
            Matcher form = SetText.PIN.matcher(pin.text().strip());
            if (form.matches()) {
                used(form.group(1), form.group(2), pin.place(), path).ifPresent(sets::add);
            } else {
                error(
                        pin.place(),
                        path,
                        Wording.of("'{0}' is no set with a version", pin.text()),
                        Wording.of("write both, as in 'use: meridian-uhd@5.1'; versions are pinned, so that nothing"
                                + " changes by itself"));
            }
        }
        return sets;
    }

    private Optional<Used> used(String name, String version, Place at, String path) {
        Found found = neighbours.set(name, version);
        String pin = name + "@" + version;
        if (found.state() != State.FOUND) {
            List<String> known = found.text().lines().toList();
            List<String> versions = known.stream()
                    .filter(other -> other.startsWith(name + "@"))
                    .map(other -> other.substring(name.length() + 1))
                    .toList();
            error(
                    at,
                    path,
                    versions.isEmpty()
                            ? Wording.of("there is no requirement set '{0}'", name)
                            : Wording.of("there is no version {0} of the requirement set '{1}'", version, name),
                    versions.isEmpty()
                            ? Similar.hint(
                                    name,
                                    known.stream()
                                            .map(other -> other.substring(0, other.indexOf('@')))
                                            .distinct()
                                            .toList(),
                                    Wording.of(
                                            "write it as {0}, or name the folder that has it in workprint.sets",
                                            "_sets/" + name + "/" + version + ".yaml"))
                            : Wording.of("use one of: {0}", String.join(", ", versions)));
            return Optional.empty();
        }
        Yaml yaml = YamlReader.read(found.file(), found.text(), findings);
        Map<String, Mapping> items = new LinkedHashMap<>();
        if (yaml instanceof Mapping map && map.get(REQUIRES) instanceof Mapping asked) {
            asked.entries().forEach(item -> items.put(item.key(), sourced(map, item.value())));
        } else {
            error(
                    at,
                    path,
                    Wording.of("'{0}' has no items", pin),
                    Wording.of("give {0} a map 'requires:'", found.file()));
        }
        String called = yaml instanceof Mapping map && map.get("name") instanceof Scalar given && !given.isBlank()
                ? given.text().strip()
                : name;
        return Optional.of(new Used(pin, called, version, at, items));
    }

    /** The item as a map, with the title of its source in its clause: the sources of a set are no sources of the production. */
    private static Mapping sourced(Mapping set, Yaml item) {
        if (!(item instanceof Mapping fields)) {
            return new Mapping(item.place(), List.of(new Entry("text", item.place(), item)));
        }
        if (!(fields.get("source") instanceof Scalar source)) {
            return fields;
        }
        String title = set.get("sources") instanceof Mapping sources
                ? title(sources.get(source.text()), source)
                : source.text();
        Stream<String> parts = Stream.concat(
                Stream.of(title),
                fields.get("clause") instanceof Scalar clause
                        ? Stream.of(clause.text().strip())
                        : Stream.empty());
        List<Entry> entries = new ArrayList<>();
        fields.entries().stream()
                .filter(entry -> !entry.key().equals("source") && !entry.key().equals("clause"))
                .forEach(entries::add);
        entries.add(new Entry("clause", source.place(), new Scalar(source.place(), String.join(", ", parts.toList()))));
        return new Mapping(fields.place(), entries);
    }

    private static String title(@Nullable Yaml source, Scalar id) {
        if (source instanceof Mapping fields && fields.get("title") instanceof Scalar title) {
            return title.text().strip();
        }
        return source instanceof Scalar title ? title.text().strip() : id.text();
    }

    /** The items of the sets but those that are left out, then those that the production adds. */
    private List<Entry> items(String holder, Mapping fields, Mapping requires, List<Used> sets, String path) {
        for (Entry entry : requires.entries()) {
            if (!KEYS.contains(entry.key())) {
                error(
                        entry.keyPlace(),
                        path,
                        Wording.of(
                                "'{0}' stands beside 'use', where only {1} may", entry.key(), String.join(", ", KEYS)),
                        Wording.of("put items of the production's own under 'plus'"));
            }
        }
        Set<String> known = new HashSet<>();
        sets.forEach(set -> known.addAll(set.items().keySet()));
        Mapping plus = requires.get(PLUS) instanceof Mapping more ? more : new Mapping(requires.place(), List.of());
        Set<String> except = excepted(requires, known, !sets.isEmpty(), path);
        Map<String, String> first = new LinkedHashMap<>();
        List<Entry> items = new ArrayList<>();
        for (Used set : sets) {
            set.items().forEach((id, item) -> {
                if (except.contains(id)) {
                    return;
                }
                String other = first.putIfAbsent(id, set.pin());
                if (other != null) {
                    error(
                            set.at(),
                            path,
                            Wording.of("'{0}' and '{1}' both have an item '{2}'", other, set.pin(), id),
                            Wording.of("take the sets for two deliverables, or leave the item out with 'except' and"
                                    + " write it under 'plus'"));
                    return;
                }
                items.add(item(holder, former(fields), set, id, item, requires.get(CHECKED_AT), plus.entry(id)));
            });
        }
        plus.entries().stream()
                .filter(own -> !known.contains(own.key()) || except.contains(own.key()))
                .forEach(items::add);
        return items;
    }

    private Set<String> excepted(Mapping requires, Set<String> known, boolean read, String path) {
        Set<String> except = new HashSet<>();
        for (Scalar id : scalars(requires.get(EXCEPT))) {
            if (read && !known.contains(id.text())) {
                error(
                        id.place(),
                        path,
                        Wording.of("'{0}' is no item of {1}", id.text(), quoted(requires)),
                        Similar.hint(id.text(), known, Wording.of("take it out of 'except'")));
            }
            except.add(id.text());
        }
        return except;
    }

    private static Wording quoted(Mapping requires) {
        return Wording.or(scalars(requires.get(USE)).stream()
                .map(pin -> "'" + pin.text() + "'")
                .toList());
    }

    /** The item stands where the set is used; what it says stands in the set. */
    private Entry item(
            String holder,
            List<String> former,
            Used set,
            String id,
            Mapping item,
            @Nullable Yaml checkedAt,
            Optional<Entry> own) {
        List<Entry> entries = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(id));
        for (Entry entry : item.entries()) {
            if (entry.key().equals(FORMERLY)) {
                scalars(entry.value()).forEach(old -> ids.add(old.text()));
            } else if (own.isEmpty() || !isOwn(own.get(), entry.key())) {
                entries.add(entry);
            }
        }
        own.ifPresent(more -> entries.addAll(ofTheProduction(more, set, id)));
        if (checkedAt != null && entries.stream().noneMatch(entry -> entry.key().equals(CHECKED_AT))) {
            entries.add(new Entry(CHECKED_AT, checkedAt.place(), checkedAt));
        }
        entries.add(new Entry("set", set.at(), new Scalar(set.at(), set.name())));
        List<Yaml> formerly = Stream.concat(Stream.of(holder), former.stream())
                .flatMap(at -> ids.stream().map(one -> at + "." + one))
                .skip(1)
                .map(one -> (Yaml) new Scalar(set.at(), one))
                .toList();
        if (!formerly.isEmpty()) {
            entries.add(new Entry(FORMERLY, set.at(), new Sequence(set.at(), formerly)));
        }
        return new Entry(holder + "." + id, set.at(), new Mapping(item.place(), entries));
    }

    private static boolean isOwn(Entry own, String key) {
        return OF_THE_PRODUCTION.contains(key)
                && own.value() instanceof Mapping fields
                && fields.entry(key).isPresent();
    }

    private List<Entry> ofTheProduction(Entry own, Used set, String id) {
        List<Entry> given = own.value() instanceof Mapping fields
                ? fields.entries()
                : List.of(new Entry("text", own.value().place(), own.value()));
        for (Entry entry : given) {
            if (!OF_THE_PRODUCTION.contains(entry.key())) {
                error(
                        entry.keyPlace(),
                        "requirement/" + id,
                        Wording.of(
                                "'{0}' of '{1}' is what '{2}' says; of an item of a set a production may say only {3}",
                                entry.key(), id, set.pin(), String.join(", ", OF_THE_PRODUCTION)),
                        Wording.of(
                                "leave the item out, 'except: [{0}]', and write one of your own with another id", id));
            }
        }
        return given.stream()
                .filter(entry -> OF_THE_PRODUCTION.contains(entry.key()))
                .toList();
    }

    private static List<String> former(Mapping fields) {
        return scalars(fields.get(FORMERLY)).stream().map(Scalar::text).toList();
    }

    private static List<Scalar> scalars(@Nullable Yaml value) {
        List<Yaml> items = value instanceof Sequence list ? list.items() : value == null ? List.of() : List.of(value);
        return items.stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.isBlank())
                .toList();
    }

    private void error(Place place, String path, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, place, path, message, help));
    }
}
