package io.github.workprint.plan.schedule;

import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.format.Effective;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stages of a spec as activities. A stage waits for those that it comes {@code after} and for those whose gate it
 * {@code needs}, and for the notes on their work; references that lead nowhere are left out, because a check reports them. Its target is the earliest of the due
 * dates of the deliverables that it makes and the dates of the milestones that it reaches.
 */
final class Activities {
    private static final String EACH_DAY = "day";

    private final Addresses addresses;
    private final Calendars calendars;
    private final Effective effective;
    private final StageWork work;
    private final ReviewDates reviews;
    private final List<Milestone> milestones;

    private Activities(Spec spec, Addresses addresses, Calendars calendars, Effective effective, StageWork work) {
        this.addresses = addresses;
        this.calendars = calendars;
        this.effective = effective;
        this.work = work;
        this.reviews = new ReviewDates(spec, addresses, calendars.ofDefaults(spec), work.processing());
        this.milestones = spec.schedule() == null
                ? List.of()
                : List.copyOf(spec.schedule().milestones().values());
    }

    /** In the order of the spec; by ids of stages. */
    static List<Activity> of(Spec spec, Addresses addresses, Calendars calendars, Effective effective, StageWork work) {
        Activities activities = new Activities(spec, addresses, calendars, effective, work);
        boolean shot = calendars.shoot(spec).isPresent();
        return spec.stages().values().stream()
                .map(stage -> activities.activity(stage, shot))
                .toList();
    }

    private Activity activity(Stage stage, boolean shot) {
        List<String> after = Stream.concat(stage.after().stream(), stage.needs().stream())
                .flatMap(this::stageId)
                .distinct()
                .toList();
        StageLength length = StageLength.of(
                        stage, work.processing(), work.atATime(stage).orElse(null))
                .orElse(null);
        WorkingDays calendar =
                calendars.of(effective.value(Ref.class, "stage/" + stage.id() + "/calendar", stage.calendar()));
        Stream<LocalDate> held = Stream.of(
                        Stream.of(stage.notBefore(), stage.startsOn()).filter(Objects::nonNull),
                        arrivals(stage),
                        after.stream()
                                .flatMap(id -> reviews.notesOn(id).stream())
                                .map(notes -> notes.plusDays(1)))
                .flatMap(each -> each);
        return new Activity(
                stage.id(),
                length,
                calendar,
                shot && EACH_DAY.equals(stage.each()),
                WorkDates.latest(held.filter(WorkDates::plannable)).orElse(null),
                after,
                lags(stage, after),
                target(stage, length, calendar));
    }

    private Map<String, List<Lag>> lags(Stage stage, List<String> after) {
        Optional<Lag> own = Optional.ofNullable(stage.lag())
                .flatMap(lag -> Lag.of(lag, work.processing()))
                .filter(lag -> lag.days() > 0);
        Map<String, List<Lag>> lags = new LinkedHashMap<>();
        for (String before : after) {
            List<Lag> all =
                    Stream.concat(own.stream(), reviews.lags(before).stream()).toList();
            if (!all.isEmpty()) {
                lags.put(before, all);
            }
        }
        return lags;
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
    private @Nullable LocalDate target(Stage stage, @Nullable StageLength length, WorkingDays calendar) {
        Stream<LocalDate> fixed = Stream.ofNullable(stage.startsOn())
                .filter(WorkDates::plannable)
                .flatMap(day -> Stream.ofNullable(length)
                        .map(known -> known.milestone() ? day : known.finish(calendar.onOrAfter(day), calendar)));
        Stream<LocalDate> due =
                Deliveries.madeBy(stage, addresses).map(Deliverable::due).filter(Objects::nonNull);
        Stream<LocalDate> reached = milestones.stream()
                .filter(milestone ->
                        milestone.stage() != null && stageId(milestone.stage()).anyMatch(stage.id()::equals))
                .map(Milestone::date)
                .filter(Objects::nonNull);
        return WorkDates.earliest(
                        Stream.of(due, reached, fixed).flatMap(each -> each).filter(WorkDates::plannable))
                .orElse(null);
    }
}
