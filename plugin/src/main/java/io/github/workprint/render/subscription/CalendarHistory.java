package io.github.workprint.render.subscription;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What became of each occasion from version to version: what a calendar program must be told so that it changes an entry that it has
 * instead of adding another.
 */
final class CalendarHistory {
    private final Bulletins bulletins;

    /**
     * An entry as it stands after the last version.
     *
     * @param uid the address that its occasion had first; the same after a rename
     * @param sequence how often it changed
     * @param changed date of the version that changed it last
     * @param cancelled whether the last version has it no more
     */
    record Entry(String uid, Occasion occasion, int sequence, LocalDate changed, boolean cancelled) {}

    CalendarHistory(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    /** All entries, in the order in which they came. */
    List<Entry> all() {
        return fold(occasion -> true, true);
    }

    /** The entries of a role, which may be one that is gone: then all are cancelled. */
    List<Entry> of(String role) {
        Optional<NamedRole> now = bulletins.named(role);
        List<String> ids = now.map(NamedRole::ids).orElse(List.of(role));
        return fold(occasion -> occasion.concerns(ids), now.isPresent());
    }

    /** @param open whether the last version has entries at all */
    private List<Entry> fold(Predicate<Occasion> wanted, boolean open) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        LocalDate day = LocalDate.MIN;
        for (Bulletin bulletin : bulletins.told()) {
            day = bulletin.asOf().isAfter(day) ? bulletin.asOf() : day;
            step(entries, bulletin.occasions().stream().filter(wanted).toList(), day);
        }
        // Where what came last was withdrawn, the calendar goes back with higher numbers; else nothing happens here.
        step(
                entries,
                open ? bulletins.latest().occasions().stream().filter(wanted).toList() : List.of(),
                day);
        return List.copyOf(entries.values());
    }

    /** @param entries by uid */
    private static void step(Map<String, Entry> entries, List<Occasion> occasions, LocalDate day) {
        Set<String> present = new HashSet<>();
        occasions.forEach(occasion -> present.add(occasion.address()));
        Map<String, String> uids = new LinkedHashMap<>();
        entries.forEach((uid, entry) -> uids.put(entry.occasion().address(), uid));
        Set<String> seen = new HashSet<>();
        for (Occasion occasion : occasions) {
            Optional<String> known = Optional.ofNullable(uids.get(occasion.address()))
                    .or(() -> occasion.formerAddresses().stream()
                            .filter(former -> !present.contains(former) && uids.containsKey(former))
                            .findFirst()
                            .map(uids::get));
            String uid = known.orElseGet(() -> free(occasion.address(), entries));
            seen.add(uid);
            Entry before = entries.get(uid);
            entries.put(uid, before == null ? new Entry(uid, occasion, 0, day, false) : next(before, occasion, day));
        }
        entries.replaceAll((uid, entry) -> seen.contains(uid) || entry.cancelled()
                ? entry
                : new Entry(uid, entry.occasion(), entry.sequence() + 1, day, true));
    }

    private static Entry next(Entry before, Occasion occasion, LocalDate day) {
        boolean same = !before.cancelled() && before.occasion().looksLike(occasion);
        return new Entry(
                before.uid(),
                occasion,
                same ? before.sequence() : before.sequence() + 1,
                same ? before.changed() : day,
                false);
    }

    /** The address; with a number where an occasion that is called otherwise by now had it first. */
    private static String free(String address, Map<String, Entry> entries) {
        return entries.containsKey(address)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> address + "~" + number)
                        .filter(uid -> !entries.containsKey(uid))
                        .findFirst()
                        .orElseThrow()
                : address;
    }
}
