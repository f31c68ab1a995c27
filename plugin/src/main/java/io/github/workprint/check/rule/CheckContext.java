package io.github.workprint.check.rule;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.part.PartChoice;
import io.github.workprint.plan.schedule.Arrivals;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.DeliverablePartFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StageOrder;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: a version, what follows from it, and what the house asks for.
 *
 * @param workflow name of the workflow
 * @param spec the version to check
 * @param work which stages make and take what, and come behind which
 * @param order who waits for whom, and why
 * @param arrivals what has to happen until deliverables have arrived
 * @param earlier the versions before it, oldest first
 * @param former what follows from the last of them; asked only where there is one
 * @param illegible addresses of what could not be read, and is therefore missing from the spec
 * @param asOf the day on which it is looked at
 */
public record CheckContext(
        String workflow,
        Spec spec,
        Plan plan,
        Addresses addresses,
        StageGraph<Stage> work,
        StageOrder order,
        Arrivals arrivals,
        EffectiveFormats signals,
        Calendars calendars,
        List<History.Entry> earlier,
        Supplier<Plan> former,
        Set<String> illegible,
        Vocabulary vocabulary,
        FormatLibrary library,
        Policy policy,
        LocalDate asOf) {
    public CheckContext {
        earlier = List.copyOf(earlier);
        illegible = Set.copyOf(illegible);
    }

    public Thresholds thresholds() {
        return policy.limits();
    }

    /** The version before, if there is one. */
    public Optional<Spec> before() {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(earlier.get(earlier.size() - 1).spec());
    }

    /** What follows from the version before, if there is one. */
    public Optional<Plan> planBefore() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(former.get());
    }

    /** What a reference leads to; empty where it is not given, or leads nowhere. */
    public <T extends Located> Optional<T> find(Class<T> type, @Nullable Ref ref, String kind) {
        return addresses.find(type, ref, kind);
    }

    /** The roles that own a stage, as far as its owners are any; where there are several, they do it together. */
    public List<Role> owners(Stage stage) {
        return stage.owner().stream()
                .flatMap(owner -> find(Role.class, owner, "role").stream())
                .toList();
    }

    public Optional<Stage> stage(@Nullable Ref ref) {
        return find(Stage.class, ref, "stage");
    }

    /** Addresses of materials, formats and deliverables. */
    public List<String> things(Collection<Ref> refs) {
        return addresses.all(refs, "material", "format", "deliverable");
    }

    /** The hand-offs from one stage to another. */
    public List<Interface> handOffs(Stage from, Stage to) {
        return spec.interfaces().values().stream()
                .filter(handOff -> stage(handOff.from()).filter(from::equals).isPresent()
                        && stage(handOff.to()).filter(to::equals).isPresent())
                .toList();
    }

    /** The stages that must be done before a deliverable has arrived. */
    public List<Stage> until(Deliverable deliverable) {
        return arrivals.of(deliverable.id()).stream()
                .flatMap(id -> Stream.ofNullable(spec.stages().get(id)))
                .toList();
    }

    /** When a stage is planned; empty where it cannot be. */
    public Optional<StageFigures> dates(Stage stage) {
        return plan.figures("stage/" + stage.id())
                .filter(StageFigures.class::isInstance)
                .map(StageFigures.class::cast);
    }

    /** When a stage is worked on: once for each of its parts; none where it cannot be planned. */
    public List<PlannedWork> planned(Stage stage) {
        return dates(stage).stream()
                .flatMap(all -> all.parts().isEmpty()
                        ? Stream.of(new PlannedWork("", all.starts(), all.finishes(), all.slack()))
                        : all.parts().stream()
                                .map(part -> new PlannedWork(
                                        part.part().id(), part.starts(), part.finishes(), part.slack())))
                .toList();
    }

    /** The days on which a deliverable is due: its own, or that of each of its parts. */
    public List<LocalDate> dues(Deliverable deliverable) {
        List<LocalDate> each = plan
                .figures("deliverable/" + deliverable.id())
                .filter(DeliverableFigures.class::isInstance)
                .map(figures -> ((DeliverableFigures) figures).parts())
                .orElse(List.of())
                .stream()
                .map(DeliverablePartFigures::due)
                .filter(Objects::nonNull)
                .toList();
        return each.isEmpty() ? Stream.ofNullable(deliverable.due()).toList() : each;
    }

    /** Which parts declarations are for. */
    public PartChoice parts() {
        return new PartChoice(spec, addresses);
    }

    /** The working days of a stage: those of its own calendar, or of the default one. */
    public WorkingDays workingDays(@Nullable Stage stage) {
        Optional<Ref> own = Optional.ofNullable(stage).flatMap(one -> Optional.ofNullable(one.calendar()));
        return calendars.of(own.or(() ->
                Optional.ofNullable(spec.defaults()).flatMap(defaults -> Optional.ofNullable(defaults.calendar()))));
    }
}
