package io.github.workprint.editor;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Place;
import io.github.workprint.history.VersionText;
import io.github.workprint.reference.ProjectIds;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.House;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A spec that is open in an editor, as it is written there, with what it names and where.
 *
 * @param file as findings name it
 * @param spec as far as it could be read
 */
record OpenSpec(String file, VersionText text, House house, Optional<Spec> spec) {
    /** A place that names an entity. */
    record Mention(String address, Place place) {}

    /** @return none where the file is none of the project's specs */
    static Optional<OpenSpec> of(CheckedProject project, String file) {
        House house = project.sources().house();
        return project.sources().texts().all().stream()
                .filter(text -> text.file().equals(file))
                .findFirst()
                .map(text ->
                        new OpenSpec(file, text, house, new SpecReader(house.vocabulary()).read(text, ignored -> {})));
    }

    ProjectIds ids() {
        return ProjectIds.of(spec.stream().toList(), house.library());
    }

    /** The versions of its workflow up to it; none where it could not be read. */
    Optional<History> history(CheckedProject project) {
        return project.sources().histories().all().stream()
                .filter(history -> history.workflow().equals(text.workflow()))
                .flatMap(history -> upTo(history).stream())
                .findFirst();
    }

    private Optional<History> upTo(History history) {
        for (int i = 0; i < history.versions().size(); i++) {
            if (history.versions().get(i).file().equals(file)) {
                return Optional.of(
                        new History(history.workflow(), history.versions().subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** The version before it, as it was read; none where it is the first. */
    Optional<Spec> before(CheckedProject project) {
        return history(project)
                .map(History::versions)
                .filter(versions -> versions.size() > 1)
                .map(versions -> versions.get(versions.size() - 2).spec());
    }

    /** Where an entity is defined, in this file or in one that it includes; none where a spec has no such. */
    static Optional<Place> defined(Spec spec, String address) {
        return Optional.ofNullable(Addresses.of(spec).entities().get(address))
                .filter(Located.class::isInstance)
                .map(entity -> {
                    Place key = ((Located) entity).origin().place();
                    return new Place(
                            key.file(),
                            key.line(),
                            key.column(),
                            Address.of(address).id().length());
                });
    }

    /** What an edition knows under a path of keys: the whole version, with what its values are taken from and what is planned. */
    Optional<Node> effective(CheckedProject project, List<String> keys) {
        int position = history(project).map(upTo -> upTo.versions().size()).orElse(0) - 1;
        return position < 0
                ? Optional.empty()
                : project.seenBy(Readers.INTERNAL).stream()
                        .filter(seen -> seen.outlines().get(0).workflow().equals(text.workflow()))
                        .filter(seen -> position < seen.size())
                        .findFirst()
                        .flatMap(seen -> node(seen.editions().get(position).root(), keys));
    }

    private static Optional<Node> node(Branch root, List<String> keys) {
        Node at = root;
        for (String key : keys) {
            Optional<Node> next = at instanceof Branch branch
                    ? branch.children().stream()
                            .filter(child -> child.key().equals(key))
                            .findFirst()
                    : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** Every place of this file that names an entity, where it is defined first. */
    List<Mention> mentions() {
        return inVersion().stream()
                .filter(mention -> mention.place().file().equals(file))
                .toList();
    }

    /** The same in this version as a whole: with the files that it includes, and the records of what happened to it. */
    List<Mention> everywhere(CheckedProject project) {
        List<Mention> mentions = new ArrayList<>(inVersion());
        project.sources().records().byWorkflow().getOrDefault(text.workflow(), List.of()).stream()
                .filter(event -> spec.filter(read -> event.version().equals(read.version()))
                        .isPresent())
                .forEach(event -> {
                    event.what()
                            .ifPresent(what -> add(mentions, what, event.said().what()));
                    add(mentions, event.by(), event.said().by());
                });
        return mentions;
    }

    private List<Mention> inVersion() {
        List<Mention> mentions = new ArrayList<>();
        if (spec.isEmpty()) {
            return mentions;
        }
        Addresses addresses = Addresses.of(spec.get());
        addresses.entities().forEach((address, entity) -> {
            if (entity instanceof Located located) {
                Place key = located.origin().place();
                String id = Address.of(address).id();
                // What comes from a requirement set stands where the set is named.
                if (key.file().equals(file) ? isWritten(id, key) : key.width() == id.length()) {
                    mentions.add(new Mention(address, new Place(key.file(), key.line(), key.column(), id.length())));
                }
            }
        });
        Walk.through(spec.get(), (field, value, path, holder) -> {
            if (value instanceof Ref ref) {
                addresses.resolve(ref, field.declared().to()).ifPresent(address -> add(mentions, address, ref));
            }
        });
        return mentions;
    }

    private boolean isWritten(String id, Place key) {
        List<String> lines = text.text().lines().toList();
        return key.line() > 0
                && key.line() <= lines.size()
                && lines.get(key.line() - 1)
                        .substring(Math.min(
                                key.column() - 1, lines.get(key.line() - 1).length()))
                        .matches("[\"']?" + Pattern.quote(id) + "\\b.*");
    }

    private static void add(List<Mention> mentions, String address, @Nullable Ref ref) {
        if (ref != null) {
            Place place = ref.place();
            mentions.add(new Mention(
                    Address.of(address).entity(),
                    new Place(
                            place.file(), place.line(), place.column(), ref.id().length())));
        }
    }

    /**
     * @param line from 1
     * @param column from 1
     */
    Optional<Mention> at(int line, int column) {
        return mentions().stream()
                .filter(mention -> mention.place().line() == line
                        && mention.place().column() <= column
                        && column <= mention.place().column() + mention.place().width())
                .findFirst();
    }

    /** The record whose fields may be written at a path of keys; none where there is no such. */
    static Optional<RecordShape> record(List<String> keys) {
        RecordShape shape = RecordShape.of(Spec.class);
        for (int i = 0; i < keys.size(); i++) {
            Optional<FieldShape> field = shape.field(keys.get(i));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            ValueKind kind = field.get().kind();
            if (kind == ValueKind.ENTITIES) {
                i++;
            }
            if (kind != ValueKind.ENTITIES && kind != ValueKind.RECORD || i == keys.size()) {
                return Optional.empty();
            }
            shape = RecordShape.of(field.get().element());
        }
        return Optional.of(shape);
    }

    /** The field that a path of keys ends with. */
    static Optional<FieldShape> field(List<String> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : record(keys.subList(0, keys.size() - 1)).flatMap(shape -> shape.field(keys.get(keys.size() - 1)));
    }
}
