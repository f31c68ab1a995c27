package io.github.workprint.progress;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.FiledEvent;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The records of a workflow as one audience sees them. A record is seen by those for whom it is written, if they see its version and
 * what it is about; nothing in here rests on any other.
 *
 * @param events in the order in which things happened
 * @param current the place in the history of the version that people work from
 * @param asOf the day as of which this is told: that of the last record, or of the version that people work from if it is later
 * @param answers the last to each item of each checklist
 */
public record RecordBook(
        List<SeenEvent> events, int current, LocalDate asOf, List<ApprovalState> approvals, List<ItemAnswer> answers) {
    public RecordBook {
        events = List.copyOf(events);
        approvals = List.copyOf(approvals);
        answers = List.copyOf(answers);
    }

    /**
     * Opens the book.
     *
     * @param filed all records of the workflow
     * @param history of it, for the audience
     * @param current the place of the version that people work from
     * @param views the history as other readers see it; asked only for those who see less
     * @param asOf the day as of which to tell it: what was recorded of later days is left out; the last day that is recorded if empty
     */
    public static RecordBook of(
            List<FiledEvent> filed,
            MarkedHistory history,
            int current,
            Function<Readers, MarkedHistory> views,
            Optional<LocalDate> asOf) {
        List<SeenEvent> events = seen(filed, history, current).stream()
                .filter(event -> asOf.filter(event.event().on()::isAfter).isEmpty())
                .toList();
        LocalDate day = asOf.orElse(history.outlines().get(current).asOf());
        for (SeenEvent event : events) {
            day = event.event().on().isAfter(day) ? event.event().on() : day;
        }
        return new RecordBook(
                events,
                current,
                day,
                events.isEmpty() ? List.of() : StandingApprovals.of(events, current, views),
                ItemAnswer.last(events, history, current));
    }

    /** The records that an audience sees. */
    public static List<SeenEvent> seen(List<FiledEvent> filed, MarkedHistory history, int current) {
        List<Outline> outlines = history.outlines();
        Readers audience = outlines.get(0).audience();
        List<SeenEvent> events = new ArrayList<>();
        for (FiledEvent event : filed) {
            int version = IntStream.range(0, outlines.size())
                    .filter(index -> outlines.get(index).version().equals(event.version()))
                    .findFirst()
                    .orElse(-1);
            if (version >= 0
                    && audience.sees(event.readers())
                    && event.what().stream().allMatch(outlines.get(version).entities()::containsKey)) {
                events.add(seen(event, version, history, current));
            }
        }
        return List.copyOf(events);
    }

    private static SeenEvent seen(FiledEvent event, int version, MarkedHistory history, int current) {
        Optional<String> now = event.what().map(what -> today(what, history.outlines(), version, current));
        String who = today(event.by(), history.outlines(), version, current);
        return new SeenEvent(
                event,
                version,
                now,
                now.map(what -> title(what, history, current)
                                .or(() -> title(event.what().orElseThrow(), history, version))
                                .orElse(what))
                        .orElse(""),
                who,
                title(who, history, current).or(() -> title(event.by(), history, version)),
                event.said().items().values().stream()
                        .filter(tick -> history.outlines()
                                .get(version)
                                .entities()
                                .containsKey("requirement/" + tick.requirement()))
                        .toList());
    }

    /** The address that something has in the version that people work from; where it is gone, the one that it had. */
    private static String today(String address, List<Outline> outlines, int version, int current) {
        Outline now = outlines.get(current);
        if (current <= version || now.entities().containsKey(address)) {
            return address;
        }
        Address was = Address.of(address);
        return now.entities().entrySet().stream()
                .filter(entity -> Address.of(entity.getKey()).isOf(was.kind())
                        && entity.getValue().formerly().contains(was.id()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(address);
    }

    private static Optional<String> title(String address, MarkedHistory history, int version) {
        return history.outlines().get(version).entities().containsKey(address)
                ? history.editions().get(version).entity(address).map(Branch::title)
                : Optional.empty();
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** Those of some kinds, in the order in which things happened. */
    public List<SeenEvent> of(EventKind... kinds) {
        List<EventKind> wanted = List.of(kinds);
        return events.stream()
                .filter(event -> wanted.contains(event.event().kind()))
                .toList();
    }

    /** The last of a kind that is about a thing. */
    public Optional<SeenEvent> last(EventKind kind, String address) {
        return of(kind).stream()
                .filter(event -> event.what().filter(address::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * The last version that one of these has confirmed to have read: the newest, however late it was confirmed.
     *
     * @param by addresses of roles and people in the version that people work from
     */
    public Optional<SeenEvent> read(List<String> by) {
        return of(EventKind.READ).stream()
                .filter(event -> by.contains(event.who()))
                .max(java.util.Comparator.comparingInt(SeenEvent::version));
    }
}
