package io.github.workprint.check.rule;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes and makes what, who waits for whom, and who hands over to whom. References that lead nowhere are left out. */
public final class StageGraph {
    private static final String[] THINGS = {"material", "format", "deliverable"};

    private final Spec spec;
    private final Addresses addresses;
    private final Map<String, List<Stage>> makers = new LinkedHashMap<>();
    private final Map<String, List<Stage>> takers = new LinkedHashMap<>();
    private final Map<String, Set<Stage>> before = new LinkedHashMap<>();
    private final Map<String, Set<Stage>> behind = new LinkedHashMap<>();

    private StageGraph(Spec spec, Addresses addresses) {
        this.spec = spec;
        this.addresses = addresses;
    }

    public static StageGraph of(Spec spec, Addresses addresses) {
        StageGraph work = new StageGraph(spec, addresses);
        for (Stage stage : spec.stages().values()) {
            work.things(stage.makes()).forEach(made -> add(work.makers, made, stage));
            work.things(stage.takes()).forEach(taken -> add(work.takers, taken, stage));
            Stream.concat(stage.after().stream(), stage.needs().stream())
                    .flatMap(ref -> work.stage(ref).stream())
                    .filter(earlier -> !earlier.id().equals(stage.id()))
                    .forEach(earlier -> work.waits(stage, earlier));
        }
        return work;
    }

    private static void add(Map<String, List<Stage>> stages, String thing, Stage stage) {
        stages.computeIfAbsent(thing, address -> new ArrayList<>()).add(stage);
    }

    private void waits(Stage later, Stage earlier) {
        before.computeIfAbsent(later.id(), id -> new LinkedHashSet<>()).add(earlier);
        behind.computeIfAbsent(earlier.id(), id -> new LinkedHashSet<>()).add(later);
    }

    public Optional<Stage> stage(@Nullable Ref ref) {
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, "stage"))
                .map(address -> spec.stages().get(Address.of(address).id()));
    }

    /** Addresses of materials, formats and deliverables. */
    public List<String> things(Collection<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> addresses.resolve(ref, THINGS).stream())
                .toList();
    }

    /** The stages that make a thing. */
    public List<Stage> makers(String address) {
        return makers.getOrDefault(address, List.of());
    }

    /** The stages that take a thing. */
    public List<Stage> takers(String address) {
        return takers.getOrDefault(address, List.of());
    }

    /** The stages that a stage waits for, without those that they wait for. */
    public Set<Stage> before(Stage stage) {
        return before.getOrDefault(stage.id(), Set.of());
    }

    /** The stages that wait for a stage, without those that wait for them. */
    public Set<Stage> behind(Stage stage) {
        return behind.getOrDefault(stage.id(), Set.of());
    }

    /** The ids of all stages that must be done before, near and far. */
    public Set<String> allBefore(Stage stage) {
        return reach(stage, this::before);
    }

    /** The ids of all stages that can only be done later, near and far. */
    public Set<String> allBehind(Stage stage) {
        return reach(stage, this::behind);
    }

    /** The ids of all stages that work on what a stage makes, and on what they make of it. */
    public Set<String> fedBy(Stage stage) {
        return reach(stage, one -> things(one.makes()).stream()
                .flatMap(made -> takers(made).stream())
                .toList());
    }

    private static Set<String> reach(Stage from, Function<Stage, Collection<Stage>> next) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<Stage> open = new ArrayDeque<>(next.apply(from));
        while (!open.isEmpty()) {
            Stage stage = open.remove();
            if (reached.add(stage.id())) {
                open.addAll(next.apply(stage));
            }
        }
        return reached;
    }

    /** The format of a material, format or deliverable. */
    public Optional<Format> format(String thing) {
        Object entity = addresses.entities().get(thing);
        if (entity instanceof Format format) {
            return Optional.of(format);
        }
        Ref ref = entity instanceof Material material
                ? material.format()
                : entity instanceof Deliverable deliverable ? deliverable.format() : null;
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, "format"))
                .map(address -> spec.formats().get(Address.of(address).id()));
    }

    /** The hand-offs from one stage to another. */
    public List<Interface> handOffs(Stage from, Stage to) {
        return spec.interfaces().values().stream()
                .filter(handOff -> stage(handOff.from()).filter(from::equals).isPresent()
                        && stage(handOff.to()).filter(to::equals).isPresent())
                .toList();
    }
}
