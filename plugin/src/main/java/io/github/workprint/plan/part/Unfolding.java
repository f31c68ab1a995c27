package io.github.workprint.plan.part;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what is declared for many parts. Among things of one kind of part, each goes with its own: episode 3 of the grade takes
 * episode 3 of the conform. What is for parts of another kind takes those that it is of, as {@link PartKinship} says; what is for no part
 * takes all. A format is as many as the stages
 * and materials that bring it are for. Hand-offs, milestones and reviews of stages that are for parts are so as well. The parts of
 * one stage follow each other in the order of the parts, {@code at-once} of them beside each other; those of different owners do not
 * wait for each other.
 */
public final class Unfolding {
    private static final String STAGE = "stage";
    private static final char BETWEEN = '@';

    private final Spec spec;
    private final Addresses addresses;
    private final PartChoice choice;
    private final PartKinship kinship;
    private final DaysBack back;
    /** Address of a declaration to the parts that it is for; only of those that are for any. */
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Map<String, Part> partOf = new LinkedHashMap<>();
    private final Map<String, String> behind = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> carried = new HashSet<>();

    private Unfolding(Spec spec) {
        this.spec = spec;
        this.addresses = Addresses.of(spec);
        this.choice = new PartChoice(spec, addresses);
        this.kinship = PartKinship.of(spec, addresses);
        this.back = new DaysBack(spec, addresses, kinship);
    }

    /** The same spec where nothing in it is for parts. */
    public static Unfolded of(Spec spec) {
        if (spec.parts().isEmpty()) {
            return Unfolded.same(spec);
        }
        Unfolding unfolding = new Unfolding(spec);
        unfolding.choose();
        if (unfolding.parts.isEmpty()) {
            return Unfolded.same(spec);
        }
        Spec written = (Spec) unfolding.copy(spec, Optional.empty());
        return new Unfolded(
                written,
                unfolding.declared,
                unfolding.partOf,
                unfolding.kinship,
                unfolding.behind,
                unfolding.back.days(),
                unfolding.repeated);
    }

    private void choose() {
        addresses.entities().forEach((address, entity) -> {
            if (entity instanceof PerPart declaration) {
                List<Part> own = choice.of(declaration);
                if (!own.isEmpty()) {
                    parts.put(address, own);
                }
            }
        });
        for (Stage stage : spec.stages().values()) {
            add(parts.get("stage/" + stage.id()), addresses.all(stage.makes(), "format"));
        }
        for (Material material : spec.materials().values()) {
            add(
                    parts.get("material/" + material.id()),
                    addresses.all(Stream.ofNullable(material.format()).toList(), "format"));
        }
        spec.interfaces()
                .values()
                .forEach(handOff -> alongWith("interface/" + handOff.id(), handOff.from(), handOff.to()));
        if (spec.schedule() != null) {
            for (Milestone milestone : spec.schedule().milestones().values()) {
                alongWith("milestone/" + milestone.id(), milestone.stage(), null);
            }
            for (Review review : spec.schedule().reviews().values()) {
                alongWith("review/" + review.id(), review.of(), null);
            }
        }
    }

    private void add(@Nullable List<Part> more, Collection<String> formats) {
        if (more != null) {
            for (String format : formats) {
                Set<Part> all = new HashSet<>(parts.getOrDefault(format, List.of()));
                all.addAll(more);
                parts.put(
                        format,
                        spec.parts().values().stream().filter(all::contains).toList());
            }
        }
    }

    /** What is for no parts of its own is for those of the first stage that is for any; of two, for those that both are for. */
    private void alongWith(String address, @Nullable Ref first, @Nullable Ref second) {
        if (parts.containsKey(address)) {
            return;
        }
        List<Part> one = partsOfStage(first);
        List<Part> other = partsOfStage(second);
        List<Part> both = one.stream().filter(other::contains).toList();
        List<Part> chosen = !both.isEmpty() ? both : one.isEmpty() ? other : one;
        if (!chosen.isEmpty()) {
            parts.put(address, chosen);
        }
    }

    private List<Part> partsOfStage(@Nullable Ref stage) {
        return Optional.ofNullable(stage)
                .flatMap(ref -> addresses.resolve(ref, STAGE))
                .map(address -> parts.getOrDefault(address, List.of()))
                .orElse(List.of());
    }

    private Object copy(Object record, Optional<Part> part) {
        return RecordShape.of(record.getClass())
                .changed(record, kept -> kept, (field, value) -> value == null ? null : value(field, value, part));
    }

    private Object value(FieldShape field, Object value, Optional<Part> part) {
        if (field.kind() == ValueKind.ENTITIES) {
            return entities(field, (Map<?, ?>) value, part);
        }
        if (field.kind() == ValueKind.REFERENCE) {
            return value instanceof List<?> refs ? references(field, refs, part) : reference(field, (Ref) value, part);
        }
        if (field.kind() == ValueKind.RECORD) {
            return value instanceof List<?> records
                    ? records.stream().flatMap(record -> copies(record, part)).toList()
                    : copy(value, part);
        }
        return value;
    }

    private Map<String, Object> entities(FieldShape field, Map<?, ?> entities, Optional<Part> part) {
        Map<String, Object> written = new LinkedHashMap<>();
        entities.forEach((key, entity) -> {
            String id = (String) key;
            String address = field.declared().entity() + "/" + id;
            List<Part> own = parts.getOrDefault(address, List.of());
            if (own.isEmpty() || entity instanceof Format) {
                written.put(id, copy(entity, part));
            }
            for (int i = 0; i < own.size(); i++) {
                written.putAll(one(address, entity, own, i));
            }
        });
        return Collections.unmodifiableMap(written);
    }

    /** What stands for one of its parts; a hand-off to several stages is one to each. */
    private Map<String, Object> one(String address, Object entity, List<Part> own, int place) {
        Part part = own.get(place);
        Map<String, Object> written = new LinkedHashMap<>();
        String id = written(address, part);
        if (entity instanceof Interface handOff) {
            List<Ref> froms = each(handOff.from(), part);
            List<Ref> tos = each(handOff.to(), part);
            for (Ref from : froms) {
                for (Ref to : tos) {
                    String single = written.isEmpty() ? id : id + BETWEEN + written.size();
                    written.put(single, named(address, single, handOff, part, Map.of("from", from, "to", to)));
                    if (!carried.add(address + " " + from.id())) {
                        repeated.add(single);
                    }
                }
            }
            return written;
        }
        Map<String, Object> instead = new HashMap<>();
        if (entity instanceof PerPart declaration) {
            instead.putAll(otherwise(declaration, part));
        }
        if (entity instanceof Deliverable delivery) {
            back.due(id, delivery, part).ifPresent(day -> instead.putIfAbsent("due", day));
        }
        if (entity instanceof Stage stage) {
            back.done(id, stage, part);
            earlier(stage, own, place).ifPresent(before -> {
                behind.put(id, written(address, before));
                instead.putIfAbsent("starts-on", Optional.empty());
            });
        }
        written.put(id, named(address, id, entity, part, instead));
        return written;
    }

    /** The part after which the same hands turn to this one: as many places before it as they work on at once. */
    private Optional<Part> earlier(Stage stage, List<Part> own, int place) {
        if (!takesTime(stage)) {
            return Optional.empty();
        }
        Object hands = hands(stage, own.get(place));
        List<Part> before = own.subList(0, place).stream()
                .filter(part -> hands(stage, part).equals(hands))
                .toList();
        int beside = stage.atOnce() == null ? 1 : Math.max(1, stage.atOnce());
        return before.size() < beside ? Optional.empty() : Optional.of(before.get(before.size() - beside));
    }

    private Object hands(Stage stage, Part part) {
        return otherwise(stage, part).getOrDefault("owner", stage.owner());
    }

    private static boolean takesTime(Stage stage) {
        return !stage.is(StageKind.MILESTONE) && (stage.lasts() != null || stage.throughput() != null);
    }

    /** A copy with the values that hold for the part; an empty optional stands for no value. */
    private Object named(String address, String id, Object entity, Part part, Map<String, Object> instead) {
        String path = address.substring(0, address.indexOf('/') + 1) + id;
        declared.put(path, address);
        partOf.put(path, part);
        return RecordShape.of(entity.getClass())
                .changed(
                        entity,
                        kept -> kept instanceof Origin origin ? new Origin(path, origin.place(), origin.yaml()) : id,
                        (field, value) -> {
                            Object other = instead.get(field.key());
                            return other instanceof Optional<?>
                                    ? null
                                    : other != null
                                            ? other
                                            : value == null ? null : value(field, value, Optional.of(part));
                        });
    }

    private Map<String, Object> otherwise(PerPart declaration, Part part) {
        if (declaration.for_().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        for (ForPart own : choice.otherwise(declaration, part.id())) {
            for (FieldShape field : RecordShape.of(own.getClass()).fields()) {
                Object value = field.in(own);
                if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                    values.put(field.key(), value);
                }
            }
        }
        return values;
    }

    private static String written(String address, Part part) {
        return Address.of(address).id() + BETWEEN + part.id();
    }

    private List<Ref> references(FieldShape field, List<?> refs, Optional<Part> part) {
        boolean made = field.key().equals("makes");
        return refs.stream()
                .flatMap(ref -> references(field, (Ref) ref, part, made).stream())
                .distinct()
                .toList();
    }

    private List<Ref> references(FieldShape field, Ref ref, Optional<Part> part, boolean made) {
        Optional<String> address = target(field, ref);
        List<Part> own = address.map(parts::get).orElse(null);
        if (own == null) {
            return List.of(ref);
        }
        boolean format = address.get().startsWith("format/");
        if (made && format && part.isEmpty()) {
            return List.of(ref);
        }
        List<Ref> all = new ArrayList<>(each(address.get(), own, ref, part));
        if (format && !made) {
            all.add(ref);
        }
        return all;
    }

    /** One that leads to many leads to the last of them; a format also stands for itself. */
    private Ref reference(FieldShape field, Ref ref, Optional<Part> part) {
        Optional<String> address = target(field, ref);
        List<Part> own = address.map(parts::get).orElse(null);
        if (own == null) {
            return ref;
        }
        List<Ref> all = each(address.get(), own, ref, part);
        boolean format = address.get().startsWith("format/") && all.size() != 1;
        return all.isEmpty() || format ? ref : all.get(all.size() - 1);
    }

    private Optional<String> target(FieldShape field, Ref ref) {
        return List.of(field.declared().to()).contains(Addresses.ANY)
                ? Optional.empty()
                : addresses.resolve(ref, field.declared().to());
    }

    /** Those that go with a part; all for what is for none. */
    private List<Ref> each(String address, List<Part> own, Ref ref, Optional<Part> part) {
        return own.stream()
                .filter(one -> part.isEmpty() || kinship.goTogether(part.get(), one))
                .map(one -> new Ref(written(address, one), ref.place()))
                .toList();
    }

    private List<Ref> each(@Nullable Ref stage, Part part) {
        Optional<String> address = Optional.ofNullable(stage).flatMap(ref -> addresses.resolve(ref, STAGE));
        List<Part> own = address.map(parts::get).orElse(null);
        return stage == null
                ? List.of()
                : own == null ? List.of(stage) : each(address.get(), own, stage, Optional.of(part));
    }

    /** A record that refers to one thing, where that is many, is one for each. */
    private Stream<Object> copies(Object record, Optional<Part> part) {
        RecordShape shape = RecordShape.of(record.getClass());
        for (FieldShape field : shape.fields()) {
            if (field.kind() == ValueKind.REFERENCE && !field.many() && field.in(record) instanceof Ref ref) {
                List<Ref> all = references(field, ref, part, false);
                if (all.size() > 1) {
                    return all.stream()
                            .map(one -> shape.changed(
                                    record,
                                    kept -> kept,
                                    (other, value) -> other.equals(field)
                                            ? one
                                            : value == null ? null : value(other, value, part)));
                }
            }
        }
        return Stream.of(copy(record, part));
    }
}
