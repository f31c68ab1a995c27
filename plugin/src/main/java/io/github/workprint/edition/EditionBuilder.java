package io.github.workprint.edition;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.format.Inherited;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a spec and its plan into one tree, by the declarations on their records. Knows no entity by name but the stage, for its locked number. */
public final class EditionBuilder {
    /** Fields that say something about an entity instead of being a value of it. */
    private static final Set<String> ABOUT_THE_ENTITY = Set.of("audience", "formerly", "replaces", "include");

    private final Plan plan;
    private final Addresses addresses;
    private final Map<String, String> numbers;

    private EditionBuilder(Spec spec, Plan plan, Map<String, String> numbers) {
        this.plan = plan;
        this.addresses = Addresses.of(spec);
        this.numbers = numbers;
    }

    /**
     * The whole tree, for the internal audience.
     *
     * @param numbers the locked number of each stage by id
     */
    public static Branch build(Spec spec, Plan plan, Map<String, String> numbers) {
        EditionBuilder builder = new EditionBuilder(spec, plan, numbers);
        List<Node> fields = builder.fields(spec, "", AudienceGate.of(Readers.CLIENT), Optional.empty());
        return new Branch("", "", "", Readers.CLIENT, Group.ABOUT, Form.RECORD, "", fields);
    }

    /** The figures of a plan as the tree shows them, by the address of what they are planned for. */
    public static Function<String, Optional<Node>> figures(Spec spec, Plan plan) {
        EditionBuilder builder = new EditionBuilder(spec, plan, Map.of());
        return address -> plan.figures(address)
                .flatMap(figures -> builder.planned(figures, address, AudienceGate.of(Readers.CLIENT)));
    }

    private List<Node> fields(Object entity, String path, AudienceGate gate, Optional<String> via) {
        RecordShape shape = RecordShape.of(entity.getClass());
        List<Node> nodes = new ArrayList<>();
        for (FieldShape field : shape.fields()) {
            if (!ABOUT_THE_ENTITY.contains(field.key())) {
                String here = field.pathUnder(path);
                Object own = field.in(entity);
                Optional<Inherited> inherited = own == null ? plan.inherited(here) : Optional.empty();
                Optional<Object> value = inherited.map(Inherited::value).or(() -> Optional.ofNullable(own));
                Optional<String> from = inherited.map(Inherited::via).or(() -> via);
                value.flatMap(given -> node(field, given, here, gate.through(field.declared()), from))
                        .ifPresent(nodes::add);
            }
        }
        if (entity instanceof Located located) {
            nodes.addAll(OwnFields.of(located.origin(), path, gate));
        }
        return nodes;
    }

    private Optional<Node> node(FieldShape field, Object value, String path, AudienceGate gate, Optional<String> via) {
        if (field.kind() == ValueKind.ENTITIES) {
            return collection(field, (Map<?, ?>) value, path, gate);
        }
        if (field.many()) {
            return list(field, (List<?>) value, path, gate);
        }
        if (field.kind() == ValueKind.RECORD) {
            List<Node> children = new ArrayList<>(fields(value, path, gate, via));
            plan.figures(path).flatMap(figures -> planned(figures, path, gate)).ifPresent(children::add);
            return branch(field, Form.RECORD, path, gate, children);
        }
        return Optional.of(leaf(field, field.key(), path, value, gate, via));
    }

    private Leaf leaf(
            FieldShape field, String key, String path, Object value, AudienceGate gate, Optional<String> via) {
        String text = value instanceof Ref ref
                ? addresses.resolve(ref, field.declared().to()).orElse(ref.id())
                : value.toString();
        return new Leaf(
                key, path, field.label(), gate.audience(), field.declared().group(), field.kind(), text, via);
    }

    private static Optional<Node> branch(
            FieldShape field, Form form, String path, AudienceGate gate, List<Node> children) {
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Branch(
                        field.key(),
                        path,
                        field.label(),
                        gate.audience(),
                        field.declared().group(),
                        form,
                        "",
                        children));
    }

    private Optional<Node> collection(FieldShape field, Map<?, ?> entities, String path, AudienceGate gate) {
        List<Node> children = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entities.entrySet()) {
            children.add(entity(field, (String) entry.getKey(), entry.getValue(), path, gate));
        }
        return branch(field, Form.COLLECTION, path, gate, children);
    }

    private Node entity(FieldShape field, String id, Object entity, String path, AudienceGate collection) {
        Field declared = field.declared();
        String address = declared.entity().isEmpty() ? path + "/" + id : declared.entity() + "/" + id;
        RecordShape shape = RecordShape.of(entity.getClass());
        // What is written about an audience is for that audience.
        Optional<Readers> own = declared.keyed() == Audience.class ? Readers.of(id) : shape.readers(entity);
        AudienceGate gate = own.map(collection::moved).orElse(collection);
        List<Node> children = new ArrayList<>();
        if (entity instanceof Stage && numbers.containsKey(id)) {
            children.add(number(numbers.getOrDefault(id, ""), address, gate));
        }
        children.addAll(fields(entity, address, gate, Optional.empty()));
        plan.figures(address)
                .ifPresent(figures -> planned(figures, address, gate).ifPresent(children::add));
        String titleKey = shape.field("title").isPresent() ? "title" : "name";
        return new Branch(
                id,
                address,
                field.label(),
                gate.audience(),
                declared.group(),
                Form.ENTITY,
                titleKey,
                ids(shape, "formerly", entity),
                ids(shape, "replaces", entity),
                children);
    }

    private static Node number(String number, String address, AudienceGate gate) {
        return new Leaf(
                "number",
                address + "/number",
                "Number",
                gate.audience(),
                Group.ABOUT,
                ValueKind.TEXT,
                number,
                Optional.empty());
    }

    private Optional<Node> planned(Record figures, String address, AudienceGate gate) {
        String path = address + "/planned";
        List<Node> children = fields(figures, path, gate, Optional.empty());
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Branch("planned", path, "Planned", gate.audience(), Group.WHEN, Form.RECORD, "", children));
    }

    private static Optional<String> text(RecordShape shape, String key, Object entity) {
        return shape.field(key)
                .flatMap(field -> Optional.ofNullable(field.in(entity)))
                .map(Object::toString);
    }

    private static List<String> ids(RecordShape shape, String key, Object entity) {
        return shape.field(key).stream()
                .flatMap(field -> field.in(entity) instanceof List<?> ids ? ids.stream() : Stream.empty())
                .map(String::valueOf)
                .toList();
    }

    private Optional<Node> list(FieldShape field, List<?> items, String path, AudienceGate gate) {
        Form form =
                field.declared().ordered() ? Form.SEQUENCE : field.declared().mostlyOne() ? Form.SEVERAL : Form.SET;
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (field.kind() == ValueKind.RECORD) {
                children.add(recordItem(field, item, i, path, gate));
            } else {
                String key = form == Form.SEQUENCE ? String.valueOf(i + 1) : item.toString();
                children.add(leaf(field, key, path + "/" + key, item, gate, Optional.empty()));
            }
        }
        return branch(field, form, path, gate, children).map(list -> ((Branch) list).single());
    }

    /** A record in a list is known by its short form's field, such as a tool by its name. */
    private Node recordItem(FieldShape field, Object item, int index, String path, AudienceGate gate) {
        RecordShape shape = RecordShape.of(item.getClass());
        String key = shape.shortForm().isEmpty()
                ? String.valueOf(index + 1)
                : text(shape, shape.shortForm(), item).orElse(String.valueOf(index + 1));
        String here = path + "/" + key;
        return new Branch(
                key,
                here,
                field.label(),
                gate.audience(),
                field.declared().group(),
                Form.RECORD,
                shape.shortForm(),
                fields(item, here, gate, Optional.empty()));
    }
}
