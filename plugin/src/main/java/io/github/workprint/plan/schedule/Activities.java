package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.data.HandOffTimes;
import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.format.Effective;
import io.github.workprint.plan.schedule.StageOrder.Wait;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stages of a spec as activities: each waits as {@link StageOrder} says, for as long as hand-offs are under way, and for the
 * notes on the work that it waits for. Its target is the earliest of the due dates of the deliverables that {@link Arrivals} lets wait
 * for it, and of the dates of the milestones that it reaches. Parts of one stage also wait for those that the same hands do before them.
 */
public final class Activities {
    private static final String EACH_DAY = "day";

    private final Spec spec;
    private final Addresses addresses;
    private final Calendars calendars;
    private final Effective effective;
    private final StageWork work;
    private final HandOffTimes times;
    private final StageOrder order;
    private final Arrivals arrivals;
    private final ReviewDates reviews;
    private final List<Milestone> milestones;
    private final Map<String, String> behind;
    private final Map<String, LocalDate> finishBy;

    /**
     * @param arrivals of the deliverables
     * @param behind id of a stage to that of the one that the same hands do before it
     * @param finishBy address of a stage to the day by which it is to be done
     */
    public Activities(
            Spec spec,
            Addresses addresses,
            Calendars calendars,
            Effective effective,
            StageWork work,
            HandOffTimes times,
            StageOrder order,
            Arrivals arrivals,
            Map<String, String> behind,
            Map<String, LocalDate> finishBy) {
        this.spec = spec;
        this.addresses = addresses;
        this.calendars = calendars;
        this.effective = effective;
        this.work = work;
        this.times = times;
        this.order = order;
        this.arrivals = arrivals;
        this.behind = Map.copyOf(behind);
        this.finishBy = Map.copyOf(finishBy);
        this.reviews = new ReviewDates(spec, addresses, calendars.ofDefaults(spec), work.processing());
        this.milestones = spec.schedule() == null
                ? List.of()
                : List.copyOf(spec.schedule().milestones().values());
    }

    /** In the order of the spec; by ids of stages. */
    List<Activity> all() {
        boolean shot = calendars.shoot(spec).isPresent();
        return spec.stages().values().stream()
                .map(stage -> activity(stage, shot))
                .toList();
    }

    private Activity activity(Stage stage, boolean shot) {
        List<Wait> waits = order.waits(stage.id());
        StageLength length = StageLength.of(
                        stage, work.processing(), work.atATime(stage).orElse(null))
                .orElse(null);
        WorkingDays calendar =
                calendars.of(effective.value(Ref.class, "stage/" + stage.id() + "/calendar", stage.calendar()));
        Stream<LocalDate> held = Stream.of(
                        Stream.of(stage.notBefore(), stage.startsOn()).filter(Objects::nonNull),
                        arrivals(stage),
                        waits.stream()
                                .filter(Wait::forEnd)
                                .flatMap(wait -> reviews.notesOn(wait.before()).stream())
                                .map(notes -> notes.plusDays(1)))
                .flatMap(each -> each);
        return new Activity(
                stage.id(),
                length,
                calendar,
                shot && EACH_DAY.equals(stage.each()),
                WorkDates.latest(held.filter(WorkDates::plannable)).orElse(null),
                Stream.concat(waits.stream().map(Wait::before), Stream.ofNullable(behind.get(stage.id())))
                        .distinct()
                        .toList(),
                lags(waits),
                due(stage),
                WorkDates.earliest(Stream.of(
                                        milestones(stage),
                                        fixed(stage, length, calendar).stream(),
                                        Stream.ofNullable(finishBy.get("stage/" + stage.id())))
                                .flatMap(each -> each))
                        .orElse(null));
    }

    private Map<String, List<Lag>> lags(List<Wait> waits) {
        Map<String, List<Lag>> lags = new LinkedHashMap<>();
        for (Wait wait : waits) {
            List<Lag> all = lags.computeIfAbsent(wait.before(), id -> new ArrayList<>());
            Optional.ofNullable(wait.lag())
                    .flatMap(lag -> Lag.of(lag, work.processing()))
                    .or(() -> wait.fromStart() ? Optional.of(Lag.NONE) : underWay(wait))
                    .map(lag -> lag.fromStart(wait.fromStart()))
                    .ifPresentOrElse(all::add, () -> all.add(Lag.NONE));
            if (wait.forEnd()) {
                all.addAll(reviews.lags(wait.before()));
            }
        }
        lags.values().removeIf(all -> all.stream().allMatch(Lag.NONE::equals));
        return lags;
    }

    private Optional<Lag> underWay(Wait wait) {
        return Optional.ofNullable(wait.handOff())
                .flatMap(handOff -> Optional.ofNullable(spec.stages().get(wait.before()))
                        .map(from -> new Lag(times.daysUnderWay(handOff, from), false)));
    }

    /** When the materials come in that the stage takes. */
    private Stream<LocalDate> arrivals(Stage stage) {
        return stage.takes().stream()
                .flatMap(taken -> addresses.resolve(taken, "material", "format", "deliverable").stream())
                .flatMap(address -> Stream.ofNullable(addresses.entities().get(address)))
                .filter(Material.class::isInstance)
                .flatMap(material -> Stream.ofNullable(((Material) material).arrives()));
    }

    private Stream<String> stageId(Ref ref) {
        return addresses.resolve(ref, "stage").stream()
                .map(address -> Address.of(address).id());
    }

    /** A stage that has to begin on a day has to finish accordingly. */
    private static Optional<LocalDate> fixed(Stage stage, @Nullable StageLength length, WorkingDays calendar) {
        return Optional.ofNullable(stage.startsOn())
                .filter(WorkDates::plannable)
                .flatMap(day -> Optional.ofNullable(length)
                        .map(known -> known.milestone() ? day : known.finish(calendar.onOrAfter(day), calendar)))
                .filter(WorkDates::plannable);
    }

    /** The earliest day on which a deliverable is due that waits for the stage. */
    private @Nullable LocalDate due(Stage stage) {
        return WorkDates.earliest(arrivals.heldUpBy(stage.id())
                        .flatMap(id -> Stream.ofNullable(spec.deliverables().get(id)))
                        .map(Deliverable::due)
                        .filter(Objects::nonNull)
                        .filter(WorkDates::plannable))
                .orElse(null);
    }

    private Stream<LocalDate> milestones(Stage stage) {
        return milestones.stream()
                .filter(milestone ->
                        milestone.stage() != null && stageId(milestone.stage()).anyMatch(stage.id()::equals))
                .map(Milestone::date)
                .filter(Objects::nonNull)
                .filter(WorkDates::plannable);
    }
}
