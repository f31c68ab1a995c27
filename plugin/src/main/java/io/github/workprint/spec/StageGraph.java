package io.github.workprint.spec;

import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which stages make and take what, and which wait for which. It is the same graph of the stages of a spec and of those of a redline;
 * things are addresses of materials, formats and deliverables. What leads nowhere is left out, and no stage waits for itself.
 *
 * @param <S> a stage
 */
public final class StageGraph<S> {
    private static final String[] TAKEN = {"material", "format", "deliverable"};
    private static final String[] MADE = {"format", "deliverable"};

    /** A stage makes a thing of another. */
    public record Step<S>(S stage, String made) {}

    private final Function<S, String> id;
    private final Map<String, List<String>> makes = new LinkedHashMap<>();
    private final Map<String, List<String>> takes = new LinkedHashMap<>();
    private final Map<String, List<S>> makers = new LinkedHashMap<>();
    private final Map<String, List<S>> takers = new LinkedHashMap<>();
    private final Map<String, List<S>> before = new LinkedHashMap<>();
    private final Map<String, List<S>> behind = new LinkedHashMap<>();

    private StageGraph(Function<S, String> id) {
        this.id = id;
    }

    /**
     * @param id tells the stages apart
     * @param makes addresses of what a stage makes
     * @param takes addresses of what it takes
     * @param waitsFor the stages that must be done before it
     */
    public static <S> StageGraph<S> of(
            Collection<S> stages,
            Function<S, String> id,
            Function<S, ? extends Collection<String>> makes,
            Function<S, ? extends Collection<String>> takes,
            Function<S, ? extends Collection<S>> waitsFor) {
        StageGraph<S> graph = new StageGraph<>(id);
        for (S stage : stages) {
            String own = id.apply(stage);
            graph.makes.put(own, List.copyOf(makes.apply(stage)));
            graph.takes.put(own, List.copyOf(takes.apply(stage)));
            graph.makes(stage).stream().distinct().forEach(made -> add(graph.makers, made, stage));
            graph.takes(stage).stream().distinct().forEach(taken -> add(graph.takers, taken, stage));
            for (S earlier : waitsFor.apply(stage)) {
                if (!id.apply(earlier).equals(own) && !graph.before(stage).contains(earlier)) {
                    add(graph.before, own, earlier);
                    add(graph.behind, id.apply(earlier), stage);
                }
            }
        }
        return graph;
    }

    /** The graph of a spec: a stage waits for those that it comes {@code after} and for those whose gate it {@code needs}. */
    public static StageGraph<Stage> of(Spec spec, Addresses addresses) {
        return of(
                spec.stages().values(),
                Stage::id,
                stage -> addresses.all(stage.makes(), MADE),
                stage -> addresses.all(stage.takes(), TAKEN),
                stage -> Stream.concat(stage.after().stream(), stage.needs().stream())
                        .flatMap((Ref earlier) -> addresses.find(Stage.class, earlier, "stage").stream())
                        .toList());
    }

    private static <S> void add(Map<String, List<S>> stages, String key, S stage) {
        stages.computeIfAbsent(key, added -> new ArrayList<>()).add(stage);
    }

    /** What a stage makes, as it names it. */
    public List<String> makes(S stage) {
        return makes.getOrDefault(id.apply(stage), List.of());
    }

    /** What a stage takes, as it names it. */
    public List<String> takes(S stage) {
        return takes.getOrDefault(id.apply(stage), List.of());
    }

    /** The stages that make a thing. */
    public List<S> makers(String thing) {
        return makers.getOrDefault(thing, List.of());
    }

    /** The stages that take a thing. */
    public List<S> takers(String thing) {
        return takers.getOrDefault(thing, List.of());
    }

    /** The stages that a stage waits for, without those that they wait for. */
    public List<S> before(S stage) {
        return before.getOrDefault(id.apply(stage), List.of());
    }

    /** The stages that wait for a stage, without those that wait for them. */
    public List<S> behind(S stage) {
        return behind.getOrDefault(id.apply(stage), List.of());
    }

    /** The ids of all stages that must be done before, near and far. */
    public Set<String> allBefore(S stage) {
        return reached(before(stage), this::before).keySet();
    }

    /** The ids of all stages that can only be done later, near and far. */
    public Set<String> allBehind(S stage) {
        return reached(behind(stage), this::behind).keySet();
    }

    /** The ids of all stages that work on what a stage makes, and on what they make of it. */
    public Set<String> fedBy(S stage) {
        return reached(fed(stage), this::fed).keySet();
    }

    private List<S> fed(S stage) {
        return makes(stage).stream().flatMap(made -> takers(made).stream()).toList();
    }

    /** The stages themselves and all that are reached from them, by id, nearest first. */
    public Map<String, S> reached(Collection<S> from, Function<S, ? extends Collection<S>> next) {
        Map<String, S> reached = new LinkedHashMap<>();
        Deque<S> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            S stage = open.remove();
            if (reached.putIfAbsent(id.apply(stage), stage) == null) {
                open.addAll(next.apply(stage));
            }
        }
        return reached;
    }

    /** The shortest way from a thing to another, the first in the order of the stages; empty where there is none. Breadth first. */
    public List<Step<S>> way(String from, String to) {
        Map<String, List<Step<S>>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            String thing = open.remove();
            List<Step<S>> here = ways.getOrDefault(thing, List.of());
            for (S stage : takers(thing)) {
                for (String made : new LinkedHashSet<>(makes(stage))) {
                    if (!ways.containsKey(made)) {
                        ways.put(
                                made,
                                Stream.concat(here.stream(), Stream.of(new Step<>(stage, made)))
                                        .toList());
                        open.add(made);
                    }
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }
}
