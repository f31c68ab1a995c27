package io.github.workprint.plan;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Deliverable;
import io.github.workprint.spec.Material;
import io.github.workprint.spec.Milestone;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Stage;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stages of a spec as activities. A stage waits for those that it comes {@code after} and for those whose gate it
 * {@code needs}; references that lead nowhere are left out, because a check reports them. Its target is the earliest of the due
 * dates of the deliverables that it makes and the dates of the milestones that it reaches.
 */
final class Activities {
    private static final String EACH_DAY = "day";

    private final Addresses addresses;
    private final Calendars calendars;
    private final Effective effective;
    private final Processing processing;
    private final List<Milestone> milestones;

    private Activities(Spec spec, Addresses addresses, Calendars calendars, Effective effective) {
        this.addresses = addresses;
        this.calendars = calendars;
        this.effective = effective;
        this.processing =
                Processing.of(spec.defaults() == null ? null : spec.defaults().hoursPerDay());
        this.milestones = spec.schedule() == null
                ? List.of()
                : List.copyOf(spec.schedule().milestones().values());
    }

    /** In the order of the spec; by ids of stages. */
    static List<Activity> of(Spec spec, Addresses addresses, Calendars calendars, Map<String, Inherited> inheritance) {
        Activities activities = new Activities(spec, addresses, calendars, new Effective(inheritance));
        boolean shot = calendars.shoot(spec).isPresent();
        return spec.stages().values().stream()
                .map(stage -> activities.activity(stage, shot))
                .toList();
    }

    private Activity activity(Stage stage, boolean shot) {
        Stream<LocalDate> held = Stream.concat(Stream.ofNullable(stage.notBefore()), arrivals(stage));
        return new Activity(
                stage.id(),
                StageLength.of(stage, processing).orElse(null),
                calendars.of(effective.value(Ref.class, "stage/" + stage.id() + "/calendar", stage.calendar())),
                shot && EACH_DAY.equals(stage.each()),
                Dates.latest(held.filter(Dates::plannable)).orElse(null),
                Stream.concat(stage.after().stream(), stage.needs().stream())
                        .flatMap(this::stageId)
                        .distinct()
                        .toList(),
                target(stage));
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
        return addresses.resolve(ref, "stage").stream().map(address -> address.substring("stage/".length()));
    }

    private @Nullable LocalDate target(Stage stage) {
        Stream<LocalDate> due =
                Deliveries.madeBy(stage, addresses).map(Deliverable::due).filter(Objects::nonNull);
        Stream<LocalDate> reached = milestones.stream()
                .filter(milestone ->
                        milestone.stage() != null && stageId(milestone.stage()).anyMatch(stage.id()::equals))
                .map(Milestone::date)
                .filter(Objects::nonNull);
        return Dates.earliest(Stream.concat(due, reached).filter(Dates::plannable))
                .orElse(null);
    }
}
