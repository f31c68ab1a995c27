package io.github.workprint.render.subscription;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.PartsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
                    List.of("starts"),
                    List.of("finishes"),
                    false,
                    "room",
                    List.of("owner", "by")),
            new Dated(
                    "milestones",
                    "",
                    List.of("done", "date", "planned/expected"),
                    List.of(),
                    List.of("date", "expected"),
                    List.of(),
                    false,
                    "",
                    List.of("date", "planned/expected", "hard")),
            new Dated(
                    "reviews",
                    "",
                    List.of("on", "planned/on"),
                    List.of(),
                    List.of("on"),
                    List.of(),
                    false,
                    "platform",
                    List.of("of", "who", "watch")),
            new Dated(
                    "reviews",
                    "/notes",
                    List.of("decide-by", "planned/notes-by"),
                    List.of(),
                    List.of("notes-by"),
                    List.of(),
                    true,
                    "",
                    List.of("of", "who")),
            new Dated(
                    "deliverables",
                    "",
                    List.of("delivered", "due"),
                    List.of(),
                    List.of("due"),
                    List.of(),
                    true,
                    "",
                    List.of("to", "due", "due-at")),
            new Dated(
                    "decisions",
                    "",
                    List.of("on", "decide-by"),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    "",
                    List.of("by")),
            new Dated("approvals", "", List.of("before"), List.of(), List.of(), List.of(), true, "", List.of("by")));

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
     * @param firstOfPart fields of the planned figures of a part that say its day; none where parts have none
     * @param lastOfPart fields that say its last day
     * @param named whether the name of the date stands before that of the thing
     * @param place path of the field that says where
     * @param told paths of what else is said
     */
    private record Dated(
            String collection,
            String part,
            List<String> first,
            List<String> last,
            List<String> firstOfPart,
            List<String> lastOfPart,
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
                .flatMap(dated -> collection(dated.collection()).flatMap(thing -> occasions(dated, thing)))
                .toList();
    }

    /** Of what is for parts, one for each part. */
    private Stream<Occasion> occasions(Dated dated, Branch thing) {
        List<Branch> parts = find(thing, "planned/parts").stream()
                .flatMap(rows -> ((Branch) rows).children().stream())
                .map(Branch.class::cast)
                .filter(row -> leaf(row, dated.firstOfPart()).isPresent())
                .toList();
        return parts.isEmpty()
                ? occasion(dated, thing).stream()
                : parts.stream().flatMap(row -> ofPart(dated, thing, row).stream());
    }

    private Optional<Occasion> ofPart(Dated dated, Branch thing, Branch row) {
        Optional<Branch> part = values(row, "part").findFirst().map(entities::get);
        return part.flatMap(of -> occasion(
                        dated,
                        thing,
                        row,
                        dated.firstOfPart(),
                        dated.lastOfPart(),
                        roles(dated.collection(), thing, Optional.of(of.path())))
                .map(whole -> whole.of(
                        Address.of(of.path()).id(), whole.summary() + messages.get("text.colon") + " " + called(of))));
    }

    /** A part by kind and number, else by its title. */
    private String called(Branch part) {
        String kind = values(part, "kind").findFirst().orElse("");
        OptionalInt number = PartsOf.number(kind, Address.of(part.path()).id());
        return number.isEmpty()
                ? part.title()
                : messages.find("parts.one." + kind, number.getAsInt())
                        .orElseGet(() -> messages.get("parts.numbered", number.getAsInt(), format.term(kind)));
    }

    private Optional<Occasion> occasion(Dated dated, Branch thing) {
        return occasion(
                dated, thing, thing, dated.first(), dated.last(), roles(dated.collection(), thing, Optional.empty()));
    }

    private Optional<Occasion> occasion(
            Dated dated, Branch thing, Branch days, List<String> from, List<String> until, List<String> roles) {
        return leaf(days, from).map(day -> {
            LocalDate first = LocalDate.parse(day.value());
            LocalDate last = leaf(days, until)
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
                    roles,
                    dated.collection().equals("milestones"));
        });
    }

    /** Those that work on it, look at it or decide it. */
    private List<String> roles(String collection, Branch thing, Optional<String> part) {
        Stream<String> named =
                switch (collection) {
                    case STAGES -> owners(thing, part);
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

    /** Those of a stage, or of one of its parts where that is given to others; of all of it, those of its parts as well. */
    private static Stream<String> owners(Branch stage, Optional<String> part) {
        List<Branch> otherwise = find(stage, "for").stream()
                .flatMap(rows -> ((Branch) rows).children().stream())
                .map(Branch.class::cast)
                .filter(row -> part.isEmpty() || values(row, "part").anyMatch(part.get()::equals))
                .toList();
        List<String> others =
                otherwise.stream().flatMap(row -> values(row, "owner")).toList();
        return part.isPresent() && !others.isEmpty()
                ? others.stream()
                : Stream.concat(values(stage, "owner"), others.stream());
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
