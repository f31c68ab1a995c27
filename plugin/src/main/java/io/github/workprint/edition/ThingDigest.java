package io.github.workprint.edition;

import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands for what is asked in a thing of an edition, by which an approval is bound to what was approved. What is reckoned takes no part,
 * nor do the words of labels: an approval outlives another Workprint and another language, and a date that slips elsewhere.
 */
public final class ThingDigest {
    /** Keys of what says where a thing stands, and asks nothing. */
    private static final Set<String> ASIDE = Set.of("planned", "number", "formerly", "replaces", "audience");

    /** What a whole version says of itself and of what led to it; an approval of it is one of the work. */
    private static final Set<String> OF_THE_VERSION =
            Set.of("workprint", "version", "status", "as-of", "changes", "retired", "readings", "accept", "decisions");

    private static final String FORMAT = "format/";
    private static final String PART = "part/";

    /** Days of a material and of a part are no part of what is made of it: they slip elsewhere. */
    private static final Set<String> DAYS_ELSEWHERE = Set.of("arrives", "dates");

    private final FramedDigest digest = new FramedDigest();

    private ThingDigest() {}

    /**
     * How far a digest reaches. A record says it by its digest alone, which stands for its thing in one of these ways: what was recorded
     * under an earlier Workprint is read as it was meant, and lapses by nothing else.
     */
    public enum Reach {
        /** The thing by itself. */
        ITSELF,
        /** And the formats that it refers to: whoever approves a master approves it in that form. */
        FORMATS,
        /**
         * And the materials and the parts that it is for, the formats of those materials, and what its receiver asks of all that goes
         * there. The items of requirement sets are values of the thing itself.
         */
        NAMED;

        private boolean follows(String address) {
            return address.startsWith(FORMAT)
                    ? this != ITSELF
                    : this == NAMED && (address.startsWith("material/") || address.startsWith(PART));
        }
    }

    /** Whether a node of a thing is part of what is asked. */
    public static boolean covers(Node node) {
        return !ASIDE.contains(node.key()) && !OF_THE_VERSION.contains(node.path());
    }

    /** Whether a node of something that is named in the thing is part of what is asked. */
    public static boolean coversOfNamed(Node node) {
        return covers(node) && !DAYS_ELSEWHERE.contains(node.key());
    }

    /** SHA-256, in hexadecimal digits, as far as a digest reaches now; of a whole edition by its root. */
    public static String of(Edition edition, Branch thing) {
        return of(edition, thing, Reach.NAMED);
    }

    /** The same as far as digests reached that were recorded then. */
    public static String of(Edition edition, Branch thing, Reach reach) {
        ThingDigest whole = new ThingDigest();
        if (reach == Reach.NAMED) {
            whole.digest.text(reach.name());
        }
        whole.children(thing, ThingDigest::covers);
        for (Branch named : named(edition, thing, reach)) {
            whole.digest.text(named.path());
            whole.children(named, reach == Reach.NAMED ? ThingDigest::coversOfNamed : ThingDigest::covers);
        }
        return whole.digest.end();
    }

    /** How far a digest of a thing reaches; empty where it stands for something else. */
    public static Optional<Reach> reach(Edition edition, Branch thing, String digest) {
        return Stream.of(Reach.NAMED, Reach.FORMATS, Reach.ITSELF)
                .filter(reach -> of(edition, thing, reach).equals(digest))
                .findFirst();
    }

    /**
     * What a digest reaches beside the thing, as far as the edition has it, in the order in which the thing leads there. Of a whole edition,
     * all is in it.
     */
    public static List<Branch> named(Edition edition, Branch thing, Reach reach) {
        if (thing.form() != Branch.Form.ENTITY
                || (reach == Reach.FORMATS && thing.path().startsWith(FORMAT))) {
            return List.of();
        }
        Map<String, Branch> entities = edition.entities();
        Map<String, Branch> found = new LinkedHashMap<>();
        Deque<Branch> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            Branch here = open.remove();
            Stream.concat(
                            references(here).filter(reach::follows),
                            reach == Reach.NAMED ? partsOfKind(here, entities) : Stream.empty())
                    .flatMap(address -> Stream.ofNullable(entities.get(address)))
                    .filter(named -> !named.path().equals(thing.path()))
                    .forEach(named -> {
                        if (found.putIfAbsent(named.path(), named) == null && reach == Reach.NAMED) {
                            open.add(named);
                        }
                    });
        }
        if (reach == Reach.NAMED) {
            asked(thing, entities).forEach(requirement -> found.putIfAbsent(requirement.path(), requirement));
        }
        return List.copyOf(found.values());
    }

    /** What the receiver of a deliverable asks of all that goes there. */
    private static Stream<Branch> asked(Branch thing, Map<String, Branch> entities) {
        return thing.value("to").map(entities::get).flatMap(receiver -> receiver.child("requires")).stream()
                .filter(Branch.class::isInstance)
                .flatMap(requires -> ((Branch) requires).children().stream())
                .map(Branch.class::cast);
    }

    /** The parts that something is for which is there for each of a kind, where it does not name them one by one. */
    private static Stream<String> partsOfKind(Branch thing, Map<String, Branch> entities) {
        Optional<String> each = thing.value("each");
        if (each.isEmpty() || thing.child("only").isPresent()) {
            return Stream.empty();
        }
        Set<String> except =
                thing.child("except").stream().flatMap(ThingDigest::references).collect(Collectors.toSet());
        return entities.values().stream()
                .filter(part -> part.path().startsWith(PART))
                .filter(part -> part.value("kind").equals(each) && !except.contains(part.path()))
                .map(Branch::path);
    }

    /** Where the values of a node lead, but for what it says that it is not for. */
    private static Stream<String> references(Node node) {
        if (node instanceof Leaf leaf) {
            return leaf.kind() == ValueKind.REFERENCE ? Stream.of(leaf.value()) : Stream.empty();
        }
        return ((Branch) node)
                .children().stream()
                        .filter(child -> covers(child) && !child.key().equals("except"))
                        .flatMap(ThingDigest::references);
    }

    private void children(Branch branch, Predicate<Node> covered) {
        digest.text(branch.form().name());
        for (Node child : branch.children()) {
            if (!covered.test(child)) {
                continue;
            }
            digest.text(child.key());
            if (child instanceof Leaf leaf) {
                digest.text(leaf.kind().name());
                digest.text(leaf.value());
            } else {
                children((Branch) child, covered);
            }
        }
        digest.number(-1);
    }
}
