package io.github.workprint.intake;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.intake.SheetComparison.Difference;
import io.github.workprint.rename.Edited;
import io.github.workprint.rename.EntryEdits;
import io.github.workprint.rename.EntryEdits.Step;
import io.github.workprint.rename.WorkedVersion;
import io.github.workprint.rename.Written;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes differences into the text of a draft, one after the other. */
final class DraftEdits {
    private final String file;
    private final String sheets;
    private final Map<String, Object> entities;
    private final Yaml top;
    private final Consumer<Finding> findings;
    private final Map<String, List<String>> added = new HashMap<>();
    private String text;

    /** @param sheets the name of the file that the differences come from */
    DraftEdits(WorkedVersion worked, String sheets, Consumer<Finding> findings) {
        this.file = worked.text().file();
        this.text = worked.text().text();
        this.sheets = sheets;
        this.entities = Addresses.of(worked.entry().spec()).entities();
        this.top = Objects.requireNonNull(YamlReader.read(file, text, ignored -> {}), "it has been read before");
        this.findings = findings;
    }

    /** The text with all of them; none, with findings, where one cannot be written. */
    Optional<String> of(List<Difference> differences) {
        boolean done = true;
        for (Difference difference : differences) {
            Edited edited =
                    switch (difference.change().kind()) {
                        case CHANGED -> changed(difference);
                        case ADDED -> added(difference);
                        case GONE -> gone(difference);
                    };
            if (edited.isDone()) {
                text = edited.text();
            } else {
                done = false;
                ImportedChange change = difference.change();
                findings.accept(Finding.error(
                        SheetComparison.RULE,
                        Place.of(change.cell().orElse(sheets)),
                        change.address(),
                        Wording.of(
                                "'{0}' cannot be changed where it is written: {1}",
                                change.address(), edited.obstacle()),
                        Wording.of("make this change in the draft by hand")));
            }
        }
        return done ? Optional.of(text) : Optional.empty();
    }

    private Edited changed(Difference difference) {
        ImportedChange change = difference.change();
        List<String> way = holderOfFields(change.address());
        if (way.isEmpty()) {
            return new Edited(text, elsewhere(change.address()));
        }
        List<String> path = List.of(change.field().split("/", -1));
        if (difference.value().isEmpty()) {
            List<String> keys = new ArrayList<>(way);
            keys.addAll(path);
            return EntryEdits.remove(file, text, keys, way.size(), false);
        }
        List<Step> steps = new ArrayList<>(way(way, difference.kind().shape().shortForm()));
        RecordShape shape = difference.kind().shape();
        for (int i = 0; i < path.size(); i++) {
            String key = path.get(i);
            Optional<FieldShape> field = shape.field(key);
            RecordShape inner = field.isPresent() && field.get().element().isRecord()
                    ? RecordShape.of(field.get().element())
                    : shape;
            steps.add(new Step(key, KindOfThing.before(shape, key), i + 1 < path.size() ? inner.shortForm() : ""));
            shape = inner;
        }
        return EntryEdits.set(file, text, steps, difference.value().get());
    }

    private static List<Step> way(List<String> keys, String shortForm) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            steps.add(new Step(keys.get(i), Set.of(), i + 1 == keys.size() ? shortForm : ""));
        }
        return steps;
    }

    private Edited added(Difference difference) {
        KindOfThing kind = difference.kind();
        String address = difference.change().address();
        List<String> holder = difference.holder().isEmpty() ? List.of() : written(difference.holder());
        if (!difference.holder().isEmpty() && holder.isEmpty()) {
            return new Edited(text, elsewhere(difference.holder()));
        }
        RecordShape above = difference.holder().isEmpty()
                ? RecordShape.of(Spec.class)
                : KindOfThing.of(difference
                                .holder()
                                .substring(0, difference.holder().indexOf('/')))
                        .orElseThrow()
                        .shape();
        List<String> collection = new ArrayList<>(holder);
        collection.add(kind.collection());
        List<Step> steps = new ArrayList<>(way(holder, above.shortForm()));
        steps.add(new Step(kind.collection(), KindOfThing.before(above, kind.collection()), ""));
        String id = address.substring(address.indexOf('/') + 1);
        steps.add(new Step(id, siblings(collection, difference.after()), ""));
        List<String> path = new ArrayList<>(collection);
        path.add(id);
        added.put(address, path);
        return EntryEdits.set(file, text, steps, difference.value().orElse(new Written.Fields(Map.of())));
    }

    /** The thing of the row above, where it stands in the same map; else all that stand there. */
    private Set<String> siblings(List<String> collection, String after) {
        List<String> above = after.isEmpty() ? List.of() : written(after);
        if (above.size() == collection.size() + 1
                && above.subList(0, collection.size()).equals(collection)) {
            return Set.of(above.get(collection.size()));
        }
        Set<String> all = new HashSet<>();
        Yaml value = Objects.requireNonNull(YamlReader.read(file, text, ignored -> {}));
        for (String key : collection) {
            value = value instanceof Yaml.Mapping map && map.entry(key).isPresent()
                    ? map.entry(key).get().value()
                    : new Yaml.Mapping(value.place(), List.of());
        }
        if (value instanceof Yaml.Mapping map) {
            map.entries().forEach(entry -> all.add(entry.key()));
        }
        return all;
    }

    private Edited gone(Difference difference) {
        List<String> path = written(difference.change().address());
        return path.isEmpty()
                ? new Edited(text, elsewhere(difference.change().address()))
                : EntryEdits.remove(file, text, path, 0, true);
    }

    /** Keys that lead to a thing; empty where it is not written in the file under a key of its own. */
    private List<String> written(String address) {
        List<String> found = added.getOrDefault(address, List.of());
        return !found.isEmpty() || !(entities.get(address) instanceof Located thing)
                ? found
                : EntryEdits.pathToKey(top, thing.origin().place());
    }

    /** Keys that lead to the fields of a thing: of a person who is written within a role, to that role. */
    private List<String> holderOfFields(String address) {
        List<String> path = written(address);
        if (!path.isEmpty() || !(entities.get(address) instanceof Located thing)) {
            return path;
        }
        List<String> field = EntryEdits.pathToValue(top, thing.origin().place());
        return field.isEmpty() ? field : field.subList(0, field.size() - 1);
    }

    private Wording elsewhere(String address) {
        return Wording.of(
                "'{0}' comes from a file that is included, from a requirement set, or stands within a role", address);
    }
}
