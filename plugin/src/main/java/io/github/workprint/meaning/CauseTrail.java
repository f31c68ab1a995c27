package io.github.workprint.meaning;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.spec.value.Address;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The changes that are met on the way back from a planned figure, and what is asked of things on that way. */
final class CauseTrail {
    static final String DATA = "data";
    static final String WHY = "why";
    static final String WHOLE = "";

    /** For which parts something is. */
    static final String[] PARTS = {WHOLE, "each", "only", "except", "for.part"};

    private final RedlineIndex links;
    private final ConcernedStages work;
    private final Function<Redline, List<Meaning>> changes;
    private final Set<String> seen = new HashSet<>();
    private final Set<Meaning> found = new LinkedHashSet<>();

    /** @param changes those of a thing itself */
    CauseTrail(RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        this.links = links;
        this.work = work;
        this.changes = changes;
    }

    RedlineIndex links() {
        return links;
    }

    ConcernedStages work() {
        return work;
    }

    Function<Redline, List<Meaning>> changes() {
        return changes;
    }

    /** In the order in which they were met. */
    List<Meaning> found() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    void add(Meaning cause) {
        found.add(cause);
    }

    void addAll(Collection<Meaning> causes) {
        found.addAll(causes);
    }

    void clear() {
        found.clear();
    }

    /** The changes of a thing's own fields, and of what stands in them. */
    void own(Redline thing, String... fields) {
        changes.apply(thing).stream()
                .filter(change -> Arrays.stream(fields).anyMatch(field -> isIn(change, field)))
                .forEach(found::add);
    }

    static boolean isIn(Meaning change, String field) {
        String changed = change.subject().field();
        return changed.equals(field) || (!field.isEmpty() && changed.startsWith(field + "."));
    }

    /** That one thing names another now, or no longer. */
    void about(Mention link) {
        changes.apply(link.from()).stream()
                .filter(change -> change.node().equals(link.name())
                        || change.subject().field().isEmpty())
                .forEach(found::add);
    }

    /** What a thing named before and names still. */
    Stream<Redline> kept(Redline thing, String field) {
        return links.from(thing).stream()
                .filter(link -> link.field().equals(field) && !link.isNews())
                .map(Mention::to)
                .distinct();
    }

    Stream<Redline> entities(String kind) {
        return links.entities(kind).stream();
    }

    static boolean moved(Redline thing, String... figure) {
        String[] keys = new String[figure.length + 1];
        keys[0] = ChangeSubject.PLANNED;
        System.arraycopy(figure, 0, keys, 1, figure.length);
        return thing.at(keys).filter(Redline::touched).isPresent();
    }

    /** Whether there were no figures before, or are none any more. */
    static boolean isNews(Redline thing) {
        return thing.child(ChangeSubject.PLANNED)
                .filter(planned -> planned.mark() == Mark.ADDED || planned.mark() == Mark.REMOVED)
                .isPresent();
    }

    static boolean holdsInBoth(Redline thing, String field) {
        return thing.child(field).filter(CauseTrail::holdsInBoth).isPresent();
    }

    static boolean holdsInBoth(Redline node) {
        return node.value().isPresent() && node.formerValue().isPresent();
    }

    boolean isFirst(String what, Redline thing) {
        return seen.add(what + " " + thing.path());
    }

    static String kind(Redline thing) {
        return Address.of(thing.path()).kind();
    }

    void ofParts(Redline thing) {
        links.from(thing).stream()
                .map(Mention::to)
                .filter(to -> kind(to).equals("part"))
                .distinct()
                .forEach(part -> own(part, WHOLE, "kind", "of", "runtime"));
    }

    void dates(Redline stage) {
        date(stage, "starts");
        date(stage, "finishes");
    }

    void date(Redline stage, String key) {
        found.addAll(dateCauses(stage, key));
    }

    List<Meaning> dateCauses(Redline stage, String key) {
        return moved(stage, key) ? DateCauses.of(stage, key, links, work, changes) : List.of();
    }

    void currency() {
        own(links.root(), "budget.currency");
        entities("exchange-rate").forEach(rate -> own(rate, WHOLE, "is", "on"));
    }
}
