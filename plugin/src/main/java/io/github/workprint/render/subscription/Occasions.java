package io.github.workprint.render.subscription;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an edition dates, and says it in the language of its pages. */
final class Occasions {
    private static final String STAGES = "stages";

    /** What is told of a date, in the order in which it is told. */
    private static final List<Dated> DATED = List.of(
            new Dated(
                    STAGES,
                    "",
                    List.of("planned/starts"),
                    List.of("planned/finishes"),
                    false,
                    "room",
                    List.of("owner", "by")),
            new Dated(
                    "milestones",
                    "",
                    List.of("done", "date", "planned/expected"),
                    List.of(),
                    false,
                    "",
                    List.of("date", "planned/expected", "hard")),
            new Dated(
                    "reviews",
                    "",
                    List.of("on", "planned/on"),
                    List.of(),
                    false,
                    "platform",
                    List.of("of", "who", "watch")),
            new Dated(
                    "reviews",
                    "/notes",
                    List.of("decide-by", "planned/notes-by"),
                    List.of(),
                    true,
                    "",
                    List.of("of", "who")),
            new Dated("deliverables", "", List.of("delivered", "due"), List.of(), true, "", List.of("to", "due")),
            new Dated("decisions", "", List.of("on", "decide-by"), List.of(), true, "", List.of("by")),
            new Dated("approvals", "", List.of("before"), List.of(), true, "", List.of("by")));

    private final Edition edition;
    private final Map<String, Branch> entities;
    private final Messages messages;
    private final ValueFormat format;

    /**
     * A date that things of a collection have.
     *
     * @param part what its address ends with, beside that of the thing
     * @param first paths of the day; the first that is there is taken
     * @param last paths of the last day; none where it is no span
     * @param named whether the name of the date stands before that of the thing
     * @param place path of the field that says where
     * @param told paths of what else is said
     */
    private record Dated(
            String collection,
            String part,
            List<String> first,
            List<String> last,
            boolean named,
            String place,
            List<String> told) {}

    Occasions(Edition edition, Messages messages) {
        this.edition = edition;
        this.entities = edition.entities();
        this.messages = messages;
        this.format = new ValueFormat(messages);
    }

    List<Occasion> all() {
        return DATED.stream()
                .flatMap(dated -> collection(dated.collection()).flatMap(thing -> occasion(dated, thing).stream()))
                .toList();
    }

    private Optional<Occasion> occasion(Dated dated, Branch thing) {
        return leaf(thing, dated.first()).map(day -> {
            LocalDate first = LocalDate.parse(day.value());
            LocalDate last = leaf(thing, dated.last())
                    .map(Leaf::value)
                    .map(LocalDate::parse)
                    .filter(end -> end.isAfter(first))
                    .orElse(first);
            String above = thing.path().substring(0, thing.path().lastIndexOf('/') + 1);
            return new Occasion(
                    thing.path(),
                    dated.part(),
                    thing.formerly().stream().map(id -> above + id).toList(),
                    messages.get("date." + Address.of(thing.path()).kind()),
                    dated.named()
                            ? messages.get("subscription.named", messages.label(day), thing.title())
                            : thing.title(),
                    first,
                    last,
                    leaf(thing, List.of(dated.place())).map(this::words).orElse(""),
                    dated.told().stream()
                            .flatMap(path -> find(thing, path).stream())
                            .filter(node -> !node.path().equals(day.path()))
                            .map(node -> messages.label(node) + messages.get("text.colon") + " " + words(node))
                            .toList(),
                    roles(dated.collection(), thing),
                    dated.collection().equals("milestones"));
        });
    }

    /** Those that work on it, look at it or decide it. */
    private List<String> roles(String collection, Branch thing) {
        Stream<String> named =
                switch (collection) {
                    case STAGES -> values(thing, "owner");
                    case "reviews" ->
                        Stream.concat(
                                values(thing, "who"),
                                values(thing, "of")
                                        .flatMap(stage -> Stream.ofNullable(entities.get(stage)))
                                        .flatMap(stage -> values(stage, "owner")));
                    case "deliverables" ->
                        collection(STAGES)
                                .filter(stage -> Stream.of("makes", "takes")
                                        .flatMap(field -> values(stage, field))
                                        .anyMatch(thing.path()::equals))
                                .flatMap(stage -> values(stage, "owner"));
                    case "decisions" -> values(thing, "by");
                    default -> Stream.empty();
                };
        return named.filter(address -> address.startsWith("role/"))
                .map(address -> address.substring("role/".length()))
                .distinct()
                .sorted()
                .toList();
    }

    private String words(Node node) {
        if (node instanceof Branch several) {
            return several.children().stream().map(this::words).collect(Collectors.joining(", "));
        }
        Leaf leaf = (Leaf) node;
        if (leaf.kind() == ValueKind.REFERENCE) {
            Branch named = entities.get(leaf.value());
            return named == null ? leaf.value() : named.title();
        }
        return format.of(leaf);
    }

    /** What a field says, be it one value or several. */
    private static Stream<String> values(Branch thing, String field) {
        return thing.child(field).stream()
                .flatMap(node -> node instanceof Branch several ? several.children().stream() : Stream.of(node))
                .filter(Leaf.class::isInstance)
                .map(node -> ((Leaf) node).value());
    }

    private static Optional<Leaf> leaf(Branch thing, List<String> paths) {
        return paths.stream()
                .flatMap(path -> find(thing, path).stream())
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast)
                .findFirst();
    }

    private static Optional<Node> find(Branch thing, String path) {
        Optional<Node> found = Optional.of(thing);
        for (String key : path.split("/", -1)) {
            found = found.filter(Branch.class::isInstance).flatMap(node -> ((Branch) node).child(key));
        }
        return found;
    }

    /** The things of a collection, wherever it stands, in the order of the edition. */
    private Stream<Branch> collection(String key) {
        return branches(edition.root())
                .filter(branch ->
                        branch.form() == Branch.Form.COLLECTION && branch.key().equals(key))
                .flatMap(found -> found.children().stream())
                .map(Branch.class::cast);
    }

    private static Stream<Branch> branches(Branch branch) {
        return Stream.concat(
                Stream.of(branch),
                branch.children().stream().filter(Branch.class::isInstance).flatMap(child -> branches((Branch) child)));
    }
}
