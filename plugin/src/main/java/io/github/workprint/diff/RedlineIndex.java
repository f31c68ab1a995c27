package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the nodes of a redline by their addresses, and which entity names which, now or before. */
public final class RedlineIndex {
    /** The kind of entity that names what it is about, which makes it no part of the work. */
    private static final String CHANGE_REQUEST = "change";

    /**
     * An entity names another.
     *
     * @param field keys from the naming entity down, with dots: {@code gate.pass-by}
     * @param name the reference itself
     * @param was whether it named it before
     * @param is whether it names it now
     */
    public record Mention(Redline from, String field, Redline to, Redline name, boolean was, boolean is) {
        /** Whether it holds in the present edition, or in the former. */
        public boolean holds(boolean present) {
            return present ? is : was;
        }

        /** Whether it came or went. */
        public boolean isNews() {
            return was != is;
        }
    }

    private final Redline root;
    private final Map<String, Redline> entities = new HashMap<>();
    private final Map<String, Redline> nodes = new HashMap<>();
    private final Map<String, List<Redline>> kinds;
    private final Map<Redline, Redline> holders = new HashMap<>();
    private final Map<Redline, List<Mention>> from = new HashMap<>();
    private final Map<Redline, List<Mention>> to = new HashMap<>();

    public RedlineIndex(Redline root) {
        this.root = root;
        index(root, root);
        mentions(root, root, "");
        this.kinds = root.walk()
                .filter(node -> node.isEntity() && !node.hasLeft())
                .collect(Collectors.groupingBy(node -> Address.of(node.path()).kind()));
    }

    private void index(Redline node, Redline holder) {
        if (node.hasLeft()) {
            return;
        }
        nodes.put(node.path(), node);
        if (node.isEntity()) {
            // Under its former address too, so that what named it before a rename still finds it.
            node.was().map(Node::path).ifPresent(was -> entities.putIfAbsent(was, node));
            entities.put(node.path(), node);
            holders.put(node, holder);
        }
        node.children().forEach(child -> index(child, node.isEntity() ? node : holder));
    }

    private void mentions(Redline node, Redline holder, String field) {
        if (node.hasLeft() || (node.isEntity() && Address.of(node.path()).isOf(CHANGE_REQUEST))) {
            return;
        }
        Redline here = node.isEntity() ? node : holder;
        String own = node.isEntity() ? "" : field;
        targets(node).forEach(target -> {
            Mention mention = new Mention(
                    here,
                    own,
                    target,
                    node,
                    node.formerValue()
                            .flatMap(this::entity)
                            .filter(target::equals)
                            .isPresent(),
                    node.value().flatMap(this::entity).filter(target::equals).isPresent());
            from.computeIfAbsent(here, entity -> new ArrayList<>()).add(mention);
            to.computeIfAbsent(target, entity -> new ArrayList<>()).add(mention);
        });
        boolean list = node.node() instanceof Branch branch && branch.form().isList();
        node.children()
                .forEach(child ->
                        mentions(child, here, list ? own : own.isEmpty() ? child.key() : own + "." + child.key()));
    }

    public Redline root() {
        return root;
    }

    /** The entities of a kind, such as {@code stage}, in order: those that are there, and those that are gone. */
    public List<Redline> entities(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** The entity of that address, present or former. */
    public Optional<Redline> entity(String address) {
        return Optional.ofNullable(entities.get(address));
    }

    /** The node of that address: an entity, or something in one. */
    public Optional<Redline> node(String address) {
        return Optional.ofNullable(nodes.get(address));
    }

    /** The entity of that address, or the one that the address leads into. */
    public Optional<Redline> entityAt(String address) {
        return entity(address).or(() -> Address.of(address).above().flatMap(above -> entityAt(above.toString())));
    }

    /** The entity that this one stands in; the root for one that stands on its own. */
    public Redline holder(Redline entity) {
        return holders.getOrDefault(entity, root);
    }

    /** The entities that this one stands in or stood in; the root for one that stands on its own. */
    public Stream<Redline> holders(Redline entity) {
        return Stream.concat(Stream.of(holder(entity)), entity.elsewhere().flatMap(this::entity).stream());
    }

    /** The entities that a reference names, now and before; none for other nodes. */
    public Stream<Redline> targets(Redline node) {
        if (!node.isLeaf() || ((Leaf) node.node()).kind() != ValueKind.REFERENCE) {
            return Stream.empty();
        }
        return Stream.concat(node.value().stream(), node.formerValue().stream())
                .flatMap(address -> entity(address).stream())
                .distinct();
    }

    /** What an entity names; of the root, what no entity does. */
    public List<Mention> from(Redline entity) {
        return from.getOrDefault(entity, List.of());
    }

    /** What names an entity. */
    public List<Mention> to(Redline entity) {
        return to.getOrDefault(entity, List.of());
    }

    /** The entities that a field of an entity names, now or before. */
    public Set<Redline> named(Redline entity, String field) {
        return from(entity).stream()
                .filter(mention -> mention.field().equals(field))
                .map(Mention::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entities of a kind that name this one in a field, now or before. */
    public Set<Redline> naming(Redline entity, String kind, String field) {
        return to(entity).stream()
                .filter(mention -> mention.field().equals(field)
                        && Address.of(mention.from().path()).isOf(kind))
                .map(Mention::from)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The stages with what they make, take and wait for, now or before. A stage waits for the makers of what it takes; of several, for
     * those that it names, if it names any.
     */
    public StageGraph<Redline> stages() {
        return StageGraph.of(
                root.all("stages"),
                Redline::path,
                stage -> addresses(stage, "makes"),
                stage -> addresses(stage, "takes"),
                this::awaited);
    }

    private List<Redline> awaited(Redline stage) {
        Set<Redline> awaited = new LinkedHashSet<>();
        Stream.of("after", "needs").forEach(field -> awaited.addAll(named(stage, field)));
        Set<Redline> makers = new LinkedHashSet<>();
        for (Redline taken : named(stage, "takes")) {
            Set<Redline> of = naming(taken, "stage", "makes");
            Set<Redline> chosen = new LinkedHashSet<>(of);
            chosen.retainAll(awaited);
            makers.addAll(chosen.isEmpty() ? of : chosen);
        }
        awaited.addAll(makers);
        return List.copyOf(awaited);
    }

    private List<String> addresses(Redline stage, String field) {
        return named(stage, field).stream().map(Redline::path).toList();
    }
}
