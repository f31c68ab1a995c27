package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Carries out an order on the text of one version, and holds that nothing but the id has changed. */
public final class Rename {
    private static final String RULE = "WF-RN02";

    private final Order order;
    private final History.Entry version;
    private final SourceText text;
    private final Consumer<Finding> findings;
    private final Set<TextEdit> edits = new HashSet<>();

    private Rename(Order order, History.Entry version, SourceText text, Consumer<Finding> findings) {
        this.order = order;
        this.version = version;
        this.text = text;
        this.findings = findings;
    }

    /**
     * The new text of the version; empty, with a finding, where the order is refused or cannot be carried out safely.
     *
     * @param history the versions of the workflow up to {@code version}
     */
    public static Optional<Renamed> of(
            Order order, History history, VersionText source, SpecReader reader, Consumer<Finding> findings) {
        List<History.Entry> versions = history.versions();
        History.Entry version = versions.get(versions.size() - 1);
        if (!new RenameOrderCheck(order, versions.subList(0, versions.size() - 1), version).check(findings)) {
            return Optional.empty();
        }
        Rename rename = new Rename(order.in(version.spec()), version, new SourceText(source.text()), findings);
        return rename.key() && rename.references() ? rename.result(source, reader) : Optional.empty();
    }

    private boolean key() {
        Addresses addresses = Addresses.of(version.spec());
        Object entity = Objects.requireNonNull(addresses.entities().get(order.from()));
        Origin origin = ((Located) entity).origin();
        if (!isHere(origin.place())) {
            return refuse(
                    origin.place(),
                    Wording.of("'{0}' is in a file that is included, perhaps by others too", order.from()));
        }
        if (isWithinRole(entity)) {
            return refuse(
                    origin.place(),
                    Wording.of(
                            "'{0}' is written within a role, and has its id from the name; write the person under"
                                    + " 'people' first",
                            order.from()));
        }
        EntitySite site = EntitySite.at(origin.place(), version.spec().origin().yaml(), text);
        int at = text.value(origin.place());
        OptionalInt key = text.word(order.old(), at);
        if (site.uses() > 1 || text.has("*", at)) {
            return refuse(
                    origin.place(), Wording.of("an alias repeats '{0}', and would repeat the rename", order.from()));
        }
        if (key.isEmpty()) {
            return refuse(
                    origin.place(),
                    Wording.of("the key of '{0}' is not written as plain or quoted text", order.from()));
        }
        int end = key.getAsInt() + order.old().length();
        List<TextEdit> former = former(text, site, entity, at, end, order.old());
        if (former.isEmpty()) {
            return refuse(
                    origin.place(),
                    Wording.of("'{0}' is written in a way that 'formerly' cannot be added to", order.from()));
        }
        edits.add(new TextEdit(key.getAsInt(), end, order.now()));
        edits.addAll(former);
        return true;
    }

    /** Writes {@code formerly} into an entity; no edits where it is written in a way that it cannot be added to. */
    private static List<TextEdit> former(
            SourceText text, EntitySite site, Object entity, int at, int keyEnd, String old) {
        int colon = text.skipSpace(text.has("\"", keyEnd) || text.has("'", keyEnd) ? keyEnd + 1 : keyEnd);
        return text.has(":", colon)
                ? new FormerName(text, old, RecordShape.of(entity.getClass()).shortForm()).in(site, at, colon)
                : List.of();
    }

    /**
     * The text of a version with a former id added to an entity.
     *
     * @param address of the entity
     * @return empty where there is no such entity in the file, or it is written in a way that a former id cannot be added to
     */
    public static Optional<String> formerly(Spec spec, VersionText source, String address, String old) {
        Object entity = Addresses.of(spec).entities().get(address);
        if (!(entity instanceof Located located)
                || !located.origin().place().file().equals(source.file())) {
            return Optional.empty();
        }
        SourceText text = new SourceText(source.text());
        EntitySite site = EntitySite.at(located.origin().place(), spec.origin().yaml(), text);
        int at = text.value(located.origin().place());
        String id = Address.of(address).id();
        OptionalInt key = site.uses() > 1 ? OptionalInt.empty() : text.word(id, at);
        List<TextEdit> edits =
                key.isEmpty() ? List.of() : former(text, site, entity, at, key.getAsInt() + id.length(), old);
        return edits.isEmpty() ? Optional.empty() : Optional.of(TextEdit.apply(text.all(), edits));
    }

    /** A person who is written in the short form has no key of their own. */
    private boolean isWithinRole(Object entity) {
        return entity instanceof Person
                && version.spec().roles().values().stream()
                        .filter(Role::isHeldInShort)
                        .anyMatch(role ->
                                role.person() != null && role.person().id().equals(order.old()));
    }

    private boolean references() {
        Addresses addresses = Addresses.of(version.spec());
        List<Ref> unwritable = new ArrayList<>();
        Walk.through(version.spec(), (field, value, path, holder) -> {
            if (value instanceof Ref ref
                    && addresses
                            .resolve(ref, field.declared().to())
                            .filter(order::covers)
                            .isPresent()) {
                boolean address = List.of(field.declared().to()).contains(Addresses.ANY);
                if (isHere(ref.place()) && text.isRange(text.value(ref.place()))) {
                    text.ends(ref.id(), text.value(ref.place()))
                            .forEach(start -> edits.add(
                                    new TextEdit(start, start + ref.id().length(), order.now())));
                    return;
                }
                OptionalInt at =
                        isHere(ref.place()) ? text.word(ref.id(), text.value(ref.place())) : OptionalInt.empty();
                at.ifPresentOrElse(
                        start -> edits.add(new TextEdit(
                                start, start + ref.id().length(), address ? order.exchange(ref.id()) : order.now())),
                        () -> unwritable.add(ref));
            }
        });
        edits.addAll(new Mentions(order).edits(text));
        unwritable.forEach(ref -> refuse(
                ref.place(), Wording.of("'{0}' is in a file that is included, or not plain or quoted text", ref.id())));
        return unwritable.isEmpty();
    }

    private boolean isHere(Place place) {
        return place.file().equals(version.file());
    }

    private Optional<Renamed> result(VersionText source, SpecReader reader) {
        String renamed = TextEdit.apply(text.all(), edits);
        List<Finding> faults = new ArrayList<>();
        Optional<Spec> read = reader.read(
                new VersionText(source.workflow(), source.file(), renamed, source.neighbours()), faults::add);
        boolean same = faults.stream().noneMatch(Finding::isError)
                && read.map(spec -> Facts.of(spec, order))
                        .filter(Facts.expected(version.spec(), order)::equals)
                        .isPresent();
        if (!same) {
            refuse(
                    Place.of(source.file()),
                    Wording.of("the rename of '{0}' would change more than its id", order.from()));
            return Optional.empty();
        }
        return Optional.of(new Renamed(source.file(), renamed, edits.size()));
    }

    private boolean refuse(Place place, Wording message) {
        findings.accept(Finding.error(
                RULE,
                place,
                order.from(),
                message,
                Wording.of("rename it by hand: its key, what names it, and 'formerly: [{0}]'", order.old())));
        return false;
    }
}
