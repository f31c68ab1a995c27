package io.github.workprint.plan.schedule;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to happen until a deliverable has arrived: the stages that make it, and behind them those that check it, mend it or deliver
 * it. Stages that come after its delivery, that keep it, or that make something else of it, do not hold it up.
 */
public final class Arrivals {
    private static final String[] THINGS = {"material", "format", "deliverable"};

    private final Map<String, List<String>> stages = new LinkedHashMap<>();
    private final Map<String, List<String>> heldUp = new LinkedHashMap<>();

    private Arrivals() {}

    public static Arrivals of(Spec spec, Addresses addresses, StageOrder order) {
        Arrivals arrivals = new Arrivals();
        Map<String, List<String>> takes = new LinkedHashMap<>();
        Map<String, List<String>> makes = new LinkedHashMap<>();
        for (Stage stage : spec.stages().values()) {
            takes.put(stage.id(), addresses.all(stage.takes(), THINGS));
            makes.put(stage.id(), addresses.all(stage.makes(), THINGS));
        }
        Map<String, List<Stage>> makers = new LinkedHashMap<>();
        Map<String, List<Stage>> takers = new LinkedHashMap<>();
        for (Stage stage : spec.stages().values()) {
            makes.getOrDefault(stage.id(), List.of())
                    .forEach(made -> makers.computeIfAbsent(made, thing -> new ArrayList<>())
                            .add(stage));
            takes.getOrDefault(stage.id(), List.of())
                    .forEach(taken -> takers.computeIfAbsent(taken, thing -> new ArrayList<>())
                            .add(stage));
        }
        Search search = new Search(spec, addresses, order, makes, makers, takers);
        spec.deliverables()
                .values()
                .forEach(deliverable -> arrivals.stages.put(deliverable.id(), search.of(deliverable)));
        arrivals.stages.forEach((deliverable, until) -> until.forEach(stage ->
                arrivals.heldUp.computeIfAbsent(stage, id -> new ArrayList<>()).add(deliverable)));
        return arrivals;
    }

    /** Ids of the stages that must be done before a deliverable has arrived, its makers first; none where nothing makes it. */
    public List<String> of(String deliverable) {
        return stages.getOrDefault(deliverable, List.of());
    }

    /** The deliverables that cannot arrive before a stage is done. */
    Stream<String> heldUpBy(String stage) {
        return heldUp.getOrDefault(stage, List.of()).stream();
    }

    /**
     * Looks for what a deliverable waits for.
     *
     * @param makes id of a stage to the addresses of what it makes
     * @param makers address of a thing to the stages that make it, in the order of the spec
     * @param takers the same of those that take it
     */
    private record Search(
            Spec spec,
            Addresses addresses,
            StageOrder order,
            Map<String, List<String>> makes,
            Map<String, List<Stage>> makers,
            Map<String, List<Stage>> takers) {
        List<String> of(Deliverable deliverable) {
            Set<String> made = files(deliverable);
            String own = "deliverable/" + deliverable.id();
            List<Stage> ownMakers = makers.getOrDefault(own, List.of());
            Set<String> makerIds = ownMakers.stream().map(Stage::id).collect(Collectors.toSet());
            Set<Ref> checkedAt = spec.asked(deliverable).stream()
                    .flatMap(requirement -> requirement.checkedAt().stream())
                    .collect(Collectors.toSet());
            Map<String, Set<String>> before = new LinkedHashMap<>();
            for (Stage stage : concerned(made, checkedAt)) {
                if (!makerIds.contains(stage.id())) {
                    Set<String> all = order.allBefore(stage.id());
                    if (all.stream().anyMatch(makerIds::contains) && holdsUp(stage, made, checkedAt)) {
                        before.put(stage.id(), all);
                    }
                }
            }
            Set<String> delivered =
                    before.keySet().stream().filter(id -> delivers(id)).collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = new LinkedHashSet<>();
            ownMakers.forEach(maker -> found.add(maker.id()));
            before.forEach((id, all) -> {
                boolean afterDelivery = all.stream().anyMatch(delivered::contains) && !delivers(id);
                if (!afterDelivery) {
                    found.add(id);
                }
            });
            return List.copyOf(found);
        }

        /** The stages that take one of these, or check what is asked of it, in the order of the spec where there are several kinds. */
        private List<Stage> concerned(Set<String> made, Set<Ref> checkedAt) {
            Set<String> ids = new HashSet<>();
            made.forEach(thing -> takers.getOrDefault(thing, List.of()).forEach(stage -> ids.add(stage.id())));
            checkedAt.forEach(stage -> ids.add(stage.id()));
            if (ids.size() < 2) {
                return ids.stream()
                        .flatMap(id -> Stream.ofNullable(spec.stages().get(id)))
                        .toList();
            }
            return spec.stages().values().stream()
                    .filter(stage -> ids.contains(stage.id()))
                    .toList();
        }

        /** The addresses that its files go by: its own, and that of its format where nothing else is delivered in it. */
        private Set<String> files(Deliverable deliverable) {
            Set<String> files = new TreeSet<>(Set.of("deliverable/" + deliverable.id()));
            Ref format = deliverable.format();
            if (format != null && isAloneIn(format)) {
                addresses.resolve(format, "format").ifPresent(files::add);
            }
            return files;
        }

        private boolean isAloneIn(Ref format) {
            return spec.deliverables().values().stream()
                            .filter(other -> format.equals(other.format()))
                            .count()
                    == 1;
        }

        private boolean holdsUp(Stage stage, Set<String> files, Set<Ref> checkedAt) {
            if (stage.has(Trait.CHECKS) || stage.has(Trait.DELIVERS) || checks(stage, checkedAt)) {
                return true;
            }
            return !stage.has(Trait.KEEPS) && files.containsAll(makes(stage));
        }

        /** Whether a requirement of the deliverable is checked there. */
        private static boolean checks(Stage stage, Set<Ref> checkedAt) {
            return checkedAt.contains(new Ref(stage.id(), stage.origin().place()));
        }

        private boolean delivers(String id) {
            Stage stage = spec.stages().get(id);
            return stage != null && stage.has(Trait.DELIVERS);
        }

        private List<String> makes(Stage stage) {
            return makes.getOrDefault(stage.id(), List.of());
        }
    }
}
