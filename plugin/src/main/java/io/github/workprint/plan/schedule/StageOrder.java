package io.github.workprint.plan.schedule;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Beginning;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which stage waits for which, and why. A stage waits for those that it comes {@code after}, for those whose gate it {@code needs}, and
 * for what it {@code takes}: until its makers are done, or the stages that hand it over. Of several makers these are the ones that the
 * stage comes after; where it comes after none of them, all that do not come after the stage itself. References that lead nowhere are
 * left out, because a check reports them.
 */
public final class StageOrder {
    private static final String[] THINGS = {"material", "format", "deliverable"};
    private static final String FINISH = "finish";

    /**
     * One stage that another one waits for.
     *
     * @param before id of the earlier stage
     * @param fromStart whether its start is waited for, rather than its end
     * @param lag what passes from there on, negative where less is waited for; null where nothing is said
     * @param thing address of what is waited for; empty where the order itself is
     * @param handOff that brings the thing; null where none does
     */
    public record Wait(
            String before, boolean fromStart, @Nullable Quantity lag, String thing, @Nullable Interface handOff) {

        /** Whether the earlier stage is over, whatever is late. */
        public boolean forEnd() {
            return !fromStart && (lag == null || lag.amount().signum() >= 0);
        }
    }

    /**
     * Something that a stage takes and that cannot be there, or not surely be what is meant.
     *
     * @param stage id of the taker
     * @param thing address
     * @param from ids of the makers that it is planned behind; none where every one of them waits for the taker
     * @param others ids of its other makers
     */
    public record Doubt(String stage, String thing, List<String> from, List<String> others) {
        public Doubt {
            from = List.copyOf(from);
            others = List.copyOf(others);
        }
    }

    private final Spec spec;
    private final Addresses addresses;
    private final Map<String, List<Stage>> makers = new LinkedHashMap<>();
    private final Map<String, List<Interface>> handedTo = new LinkedHashMap<>();
    private final Map<String, List<Wait>> written = new LinkedHashMap<>();
    private final Map<String, List<Wait>> waits = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private StageOrder(Spec spec, Addresses addresses) {
        this.spec = spec;
        this.addresses = addresses;
    }

    public static StageOrder of(Spec spec, Addresses addresses) {
        StageOrder order = new StageOrder(spec, addresses);
        for (Stage stage : spec.stages().values()) {
            order.things(stage.makes()).forEach(made -> order.makers
                    .computeIfAbsent(made, address -> new ArrayList<>())
                    .add(stage));
            order.written.put(stage.id(), order.written(stage));
        }
        spec.interfaces().values().forEach(handOff -> order.stageId(handOff.to())
                .ifPresent(to -> order.handedTo
                        .computeIfAbsent(to, id -> new ArrayList<>())
                        .add(handOff)));
        spec.stages().values().forEach(stage -> order.waits.put(stage.id(), order.all(stage)));
        return order;
    }

    /** What a stage waits for, in the order in which it is written. */
    public List<Wait> waits(String stage) {
        return waits.getOrDefault(stage, List.of());
    }

    /** The graph of the spec, in which a stage comes behind those whose end it waits for. */
    public StageGraph<Stage> graph() {
        return StageGraph.of(
                spec.stages().values(),
                Stage::id,
                stage -> addresses.all(stage.makes(), "format", "deliverable"),
                stage -> addresses.all(stage.takes(), THINGS),
                stage -> waits(stage.id()).stream()
                        .filter(Wait::forEnd)
                        .flatMap(wait -> Stream.ofNullable(spec.stages().get(wait.before())))
                        .toList());
    }

    /** Where it is not clear what a stage takes, or when that is there. */
    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** The ids of all stages that must have begun or ended before a stage ends, near and far; without itself, unless on a circle. */
    public Set<String> allBefore(String stage) {
        return reach(stage, waits, wait -> true);
    }

    private List<Wait> written(Stage stage) {
        List<Wait> found = new ArrayList<>();
        Map<String, Beginning> begins = new LinkedHashMap<>();
        for (Beginning beginning : stage.begins()) {
            Optional.ofNullable(beginning.of())
                    .filter(of -> stage.after().contains(of)
                            || stage.needs().contains(of)
                            || !stage.takes().contains(of))
                    .flatMap(this::stageId)
                    .ifPresent(id -> begins.put(id, beginning));
        }
        Stream.concat(stage.after().stream(), stage.needs().stream())
                .flatMap(ref -> stageId(ref).stream())
                .distinct()
                .forEach(id -> {
                    Beginning beginning = begins.get(id);
                    found.add(beginning == null ? new Wait(id, false, stage.lag(), "", null) : wait(id, "", beginning));
                });
        begins.forEach((id, beginning) -> {
            if (found.stream().noneMatch(wait -> wait.before().equals(id))) {
                found.add(wait(id, "", beginning));
            }
        });
        return found;
    }

    private static Wait wait(String id, String thing, Beginning beginning) {
        return new Wait(id, !FINISH.equals(beginning.from()), beginning.lag(), thing, null);
    }

    private List<Wait> all(Stage stage) {
        List<Wait> all = new ArrayList<>(written.getOrDefault(stage.id(), List.of()));
        Set<String> after = Stream.concat(stage.after().stream(), stage.needs().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        Map<String, Beginning> begins = new LinkedHashMap<>();
        for (Beginning beginning : stage.begins()) {
            Optional.ofNullable(beginning.of())
                    .filter(of -> stage.takes().contains(of) || !after.contains(of.id()))
                    .filter(of -> stage.takes().contains(of)
                            || addresses.resolve(of, "stage").isEmpty())
                    .flatMap(of -> addresses.resolve(of, THINGS))
                    .ifPresent(thing -> begins.put(thing, beginning));
        }
        Set<String> things = new LinkedHashSet<>(things(stage.takes()));
        things.addAll(begins.keySet());
        Taker taker = new Taker(stage);
        for (String thing : things) {
            goods(taker, thing, Optional.ofNullable(begins.get(thing))).stream()
                    .filter(wait -> !all.contains(wait))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** What a stage waits for so as to have a thing that it takes. */
    private List<Wait> goods(Taker taker, String thing, Optional<Beginning> beginning) {
        List<Wait> waits = new ArrayList<>();
        for (Interface handOff : handedTo.getOrDefault(taker.id(), List.of())) {
            stageId(handOff.from())
                    .filter(from -> things(handOff.what()).contains(thing))
                    .filter(from -> !from.equals(taker.id()) && !comesAfter(from, taker.id()))
                    .ifPresent(from -> waits.add(beginning
                            .map(begin -> wait(from, thing, begin))
                            .orElse(new Wait(from, false, null, thing, handOff))));
        }
        Set<String> senders = waits.stream().map(Wait::before).collect(Collectors.toSet());
        boolean passedOn = senders.stream()
                .flatMap(id -> Stream.ofNullable(spec.stages().get(id)))
                .anyMatch(sender -> things(sender.takes()).contains(thing));
        if (!passedOn) {
            makers(taker, thing).stream()
                    .filter(maker -> !senders.contains(maker))
                    .filter(maker -> beginning.isPresent() || !taker.isSaid(maker))
                    .map(maker -> beginning
                            .map(begin -> wait(maker, thing, begin))
                            .orElse(new Wait(maker, false, null, thing, null)))
                    .forEach(waits::add);
        }
        return waits;
    }

    /** The makers of a thing that a stage takes, whether it waits for them already or not. */
    private List<String> makers(Taker taker, String thing) {
        List<String> makes = makers.getOrDefault(thing, List.of()).stream()
                .map(Stage::id)
                .filter(id -> !id.equals(taker.id()))
                .toList();
        List<String> named = makes.stream().filter(taker.behind()::contains).toList();
        List<String> possible = named.isEmpty()
                ? makes.stream().filter(maker -> !comesAfter(maker, taker.id())).toList()
                : named;
        List<String> others = makes.stream()
                .filter(maker -> !possible.contains(maker))
                .filter(maker -> possible.isEmpty() || !comesAfter(maker, taker.id()))
                .toList();
        if (!others.isEmpty()) {
            doubts.add(new Doubt(taker.id(), thing, possible, others));
        }
        return possible;
    }

    /** A stage that takes something, and what its author has put before it. */
    private final class Taker {
        private final Stage stage;
        private Set<String> behind = Set.of();
        private Set<String> ended = Set.of();
        private boolean known;

        Taker(Stage stage) {
            this.stage = stage;
        }

        String id() {
            return stage.id();
        }

        /** The stages that it comes after, near and far. */
        Set<String> behind() {
            know();
            return behind;
        }

        /** Whether the author has said when it may begin beside a maker, or it waits for the end of that one anyhow. */
        boolean isSaid(String maker) {
            know();
            return ended.contains(maker)
                    || written.getOrDefault(id(), List.of()).stream()
                            .anyMatch(wait -> wait.before().equals(maker));
        }

        private void know() {
            if (!known) {
                behind = reach(id(), written, wait -> true);
                ended = reach(id(), written, Wait::forEnd);
                known = true;
            }
        }
    }

    /** Whether the author has put one stage behind another, near or far. */
    private boolean comesAfter(String later, String earlier) {
        return reach(later, written, wait -> true).contains(earlier);
    }

    private static Set<String> reach(String from, Map<String, List<Wait>> waits, Predicate<Wait> along) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            waits.getOrDefault(open.remove(), List.of()).stream()
                    .filter(along)
                    .map(Wait::before)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private Optional<String> stageId(@Nullable Ref ref) {
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, "stage"))
                .map(address -> Address.of(address).id());
    }

    private List<String> things(Collection<Ref> refs) {
        return addresses.all(refs, THINGS).stream().distinct().toList();
    }
}
