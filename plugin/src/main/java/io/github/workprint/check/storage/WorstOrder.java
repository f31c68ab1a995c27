package io.github.workprint.check.storage;

import io.github.workprint.check.storage.Precedence.Event;
import io.github.workprint.spec.storage.Volume;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Of all orders of work that the graph allows, the one that leaves least of a thing at the moment at which something is erased. All
 * orders are gone through, as sets of what has happened so far: what is on the volumes depends on nothing else but on which of the
 * copies then there were erased since.
 */
final class WorstOrder {
    /** Beyond that many situations, only what is sure in every order by itself counts; real workflows have a few dozen. */
    private static final int MOST = 200_000;

    private final Erasure erasure;
    private final List<Copy> copies;
    private final List<Erasure> others;
    private final Precedence precedence;
    private final Predicate<Copy> stays;
    private final CopyDemand demand;
    private final boolean onCards;
    private final List<Event> events;
    private final List<Long> needed = new ArrayList<>();
    private final Set<Situation> seen = new HashSet<>();
    private Optional<Left> worst = Optional.empty();

    /** What has happened, and which copies are there, as sets of bits in the order of the lists. */
    private record Situation(long happened, long there) {}

    /**
     * What is left of a thing.
     *
     * @param volumes those with a verified copy that counts
     * @param erased copies that other stages have erased before
     */
    record Left(Set<Volume> volumes, Set<Copy> erased) {}

    private WorstOrder(
            Erasure erasure,
            List<Copy> copies,
            List<Erasure> others,
            Precedence precedence,
            Predicate<Copy> stays,
            CopyDemand demand,
            boolean onCards) {
        this.erasure = erasure;
        this.copies = copies;
        this.others = others;
        this.precedence = precedence;
        this.stays = stays;
        this.demand = demand;
        this.onCards = onCards;
        this.events = precedence.mayPrecede(relevant(), Event.done(erasure.stage()));
    }

    /**
     * What is left in the worst order that asks for more than it leaves; empty where every order leaves enough.
     *
     * @param copies all copies of the thing
     * @param others what other stages erase of it
     * @param stays whether a copy will still be there on the day, as far as its volume goes
     */
    static Optional<Left> of(
            Erasure erasure,
            List<Copy> copies,
            List<Erasure> others,
            Precedence precedence,
            Predicate<Copy> stays,
            CopyDemand demand,
            boolean onCards) {
        WorstOrder order = new WorstOrder(erasure, copies, others, precedence, stays, demand, onCards);
        Left sure = order.sure();
        if (demand.isMetBy(sure.volumes())) {
            return Optional.empty();
        }
        boolean circular = precedence.isBefore(Event.done(erasure.stage()), Event.done(erasure.stage()));
        boolean many = order.events.size() >= Long.SIZE || copies.size() >= Long.SIZE;
        if (circular || many || !order.goThrough()) {
            return order.mayBeOnIt() ? Optional.of(sure) : Optional.empty();
        }
        return order.worst;
    }

    private Set<Event> relevant() {
        Set<Event> relevant = new LinkedHashSet<>();
        for (Copy copy : copies) {
            relevant.add(Event.done(copy.writer()));
            copy.proofs().forEach(proof -> relevant.add(Event.passed(proof)));
        }
        others.forEach(other -> relevant.add(Event.done(other.stage())));
        return relevant;
    }

    /** What is left whatever else happens; by itself, each of these copies is there and proved in every order. */
    private Left sure() {
        Event moment = Event.done(erasure.stage());
        Set<Volume> volumes = new LinkedHashSet<>();
        Set<Copy> lost = new LinkedHashSet<>();
        for (Copy copy : copies) {
            boolean proved = copy.proofs().stream().anyMatch(proof -> precedence.isBefore(Event.passed(proof), moment));
            boolean safe = others.stream()
                    .filter(other -> other.reaches(copy))
                    .map(other -> Event.done(other.stage()))
                    .allMatch(other -> precedence.isBefore(moment, other)
                            || precedence.isBefore(other, Event.done(copy.writer())));
            if (!safe) {
                lost.add(copy);
            } else if (proved && remains(copy)) {
                volumes.add(copy.volume());
            }
        }
        return new Left(volumes, lost);
    }

    private boolean remains(Copy copy) {
        return Copy.counts(copy.volume()) && !erasure.reaches(copy) && stays.test(copy);
    }

    private boolean mayBeOnIt() {
        return onCards || copies.stream().anyMatch(copy -> isOnIt(copy) && events.contains(Event.done(copy.writer())));
    }

    private boolean isOnIt(Copy copy) {
        return !Copy.isCard(copy.volume()) && erasure.reaches(copy);
    }

    /** Whether all orders could be gone through. */
    private boolean goThrough() {
        long before = 0;
        for (int i = 0; i < events.size(); i++) {
            long bits = 0;
            for (int j = 0; j < events.size(); j++) {
                bits |= precedence.isBefore(events.get(j), events.get(i)) ? bit(j) : 0;
            }
            needed.add(bits);
            before |= precedence.isBefore(events.get(i), Event.done(erasure.stage())) ? bit(i) : 0;
        }
        List<Situation> open = new ArrayList<>(List.of(new Situation(0, 0)));
        while (!open.isEmpty()) {
            Situation now = open.remove(open.size() - 1);
            if (!seen.add(now)) {
                continue;
            }
            if (seen.size() > MOST) {
                return false;
            }
            if ((now.happened() & before) == before) {
                look(now);
            }
            for (int i = 0; i < events.size(); i++) {
                boolean next = (now.happened() & bit(i)) == 0 && (now.happened() & needed.get(i)) == needed.get(i);
                if (next) {
                    open.add(new Situation(now.happened() | bit(i), after(now.there(), events.get(i))));
                }
            }
        }
        return true;
    }

    private static long bit(int number) {
        return 1L << number;
    }

    /** The copies that are there after an event; a stage that erases and writes erases first. */
    private long after(long there, Event event) {
        long now = there;
        for (int i = 0; !event.gate() && i < copies.size(); i++) {
            Copy copy = copies.get(i);
            boolean erased =
                    others.stream().anyMatch(other -> other.stage().id().equals(event.stage()) && other.reaches(copy));
            now = erased ? now & ~bit(i) : now;
            now = copy.writer().id().equals(event.stage()) ? now | bit(i) : now;
        }
        return now;
    }

    private void look(Situation now) {
        boolean onIt = onCards;
        Set<Volume> volumes = new LinkedHashSet<>();
        Set<Copy> erased = new LinkedHashSet<>();
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            boolean there = (now.there() & bit(i)) != 0;
            onIt |= there && isOnIt(copy);
            if (there && isProved(copy, now) && remains(copy)) {
                volumes.add(copy.volume());
            }
            if (!there && has(now, Event.done(copy.writer()))) {
                erased.add(copy);
            }
        }
        boolean worse =
                worst.isEmpty() || volumes.size() < worst.get().volumes().size();
        if (onIt && worse && !demand.isMetBy(volumes)) {
            worst = Optional.of(new Left(volumes, erased));
        }
    }

    private boolean isProved(Copy copy, Situation now) {
        return copy.proofs().stream().anyMatch(proof -> has(now, Event.passed(proof)));
    }

    private boolean has(Situation now, Event event) {
        int number = events.indexOf(event);
        return number >= 0 && (now.happened() & bit(number)) != 0;
    }
}
