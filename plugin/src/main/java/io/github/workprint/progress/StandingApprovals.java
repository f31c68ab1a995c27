package io.github.workprint.progress;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.ThingDigest;
import io.github.workprint.edition.ThingDigest.Reach;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.progress.ApprovalState.State;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which approvals still hold at a version. Each is held to what its own readers see: to others it would lapse by what they were never
 * shown.
 */
public final class StandingApprovals {
    private StandingApprovals() {}

    /**
     * Of each thing, the last approval by each who has approved it, in the order in which they were given.
     *
     * @param events that an audience sees
     * @param at the place of the version in the history
     * @param views the same history as the readers of each approval see it; the audience sees all that these see
     */
    public static List<ApprovalState> of(List<SeenEvent> events, int at, Function<Readers, MarkedHistory> views) {
        Map<String, SeenEvent> last = new LinkedHashMap<>();
        for (SeenEvent event : events) {
            if (event.event().kind() == EventKind.APPROVED && event.version() <= at) {
                String key = event.what().orElse("") + " " + event.who() + " "
                        + event.event().readers().word();
                last.remove(key);
                last.put(key, event);
            }
        }
        return last.values().stream()
                .map(event -> state(event, at, views.apply(event.event().readers())))
                .toList();
    }

    private static ApprovalState state(SeenEvent event, int at, MarkedHistory view) {
        String digest = String.valueOf(event.event().said().digest());
        Edition before = view.editions().get(event.version());
        Optional<Branch> then = thing(before, event.event().what());
        Optional<Reach> reach = then.flatMap(thing -> ThingDigest.reach(before, thing, digest));
        if (then.isEmpty() || reach.isEmpty()) {
            return new ApprovalState(event, State.OTHERWISE, List.of());
        }
        Edition after = view.editions().get(at);
        Optional<Branch> now = thing(after, event.what());
        if (now.isEmpty()) {
            return new ApprovalState(event, State.GONE, List.of());
        }
        if (event.version() == at
                || ThingDigest.of(after, now.get(), reach.get()).equals(digest)) {
            return new ApprovalState(event, State.STANDS, List.of());
        }
        // Where only names of what it leads to are others, nothing is marked, and nothing was decided anew.
        Redline redline = view.between(event.version(), at).redline();
        List<Redline> changes = new ArrayList<>(changes(redline, event.what().orElse("")));
        Set<String> named = addresses(ThingDigest.named(before, then.get(), reach.get()));
        Set<String> names = addresses(ThingDigest.named(after, now.get(), reach.get()));
        redline.walk()
                .filter(Redline::isEntity)
                .filter(node -> node.was()
                                .map(Node::path)
                                .filter(named::contains)
                                .isPresent()
                        || node.now().map(Node::path).filter(names::contains).isPresent())
                .flatMap(node -> changesOfNamed(node, reach.get()))
                .forEach(changes::add);
        return new ApprovalState(event, changes.isEmpty() ? State.STANDS : State.LAPSED, changes);
    }

    /** What an approval is of. */
    static Optional<Branch> thing(Edition edition, Optional<String> address) {
        return address.isEmpty() ? Optional.of(edition.root()) : edition.entity(address.get());
    }

    /** What is otherwise in a thing, value by value; in the whole version where there is no address. */
    static List<Redline> changes(Redline root, String address) {
        List<Redline> found = new ArrayList<>();
        Optional<Redline> thing = address.isEmpty()
                ? Optional.of(root)
                : root.walk()
                        .filter(node -> node.isPresent()
                                && node.isEntity()
                                && node.path().equals(address))
                        .findFirst();
        thing.ifPresent(node -> node.children().stream()
                .flatMap(child -> marked(child, ThingDigest::covers))
                .forEach(found::add));
        return found;
    }

    private static Set<String> addresses(List<Branch> things) {
        return things.stream().map(Branch::path).collect(Collectors.toSet());
    }

    /** What is otherwise in a thing that an approval reaches beside its own: itself, where it came, went, or goes with something else now. */
    private static Stream<Redline> changesOfNamed(Redline thing, Reach reach) {
        return bothThere(thing) && !thing.hasComeOver()
                ? thing.children().stream()
                        .flatMap(child ->
                                marked(child, reach == Reach.NAMED ? ThingDigest::coversOfNamed : ThingDigest::covers))
                : Stream.of(thing);
    }

    /** The outermost nodes that are marked. */
    private static Stream<Redline> marked(Redline node, Predicate<Node> covered) {
        if (!covered.test(node.node())) {
            return Stream.empty();
        }
        return node.mark() != Mark.SAME && (node.isLeaf() || !bothThere(node))
                ? Stream.of(node)
                : node.children().stream().flatMap(child -> marked(child, covered));
    }

    private static boolean bothThere(Redline node) {
        return node.was().isPresent() && node.now().isPresent();
    }
}
