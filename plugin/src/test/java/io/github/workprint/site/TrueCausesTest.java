package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.Thoroughness;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a change log names as the cause of a planned date or figure has caused it. Two edits are made at once; a figure has the one
 * for a cause that makes it another figure, alone or on top of the other. The oracle plans, and knows nothing of how causes are found.
 */
class TrueCausesTest {
    private static final int SINGLES = Thoroughness.cases(60, 1000);
    private static final int PAIRS = Thoroughness.cases(40, 400);

    private static final String FILE = "north-pier/1.1.0.yaml";

    private final Map<String, Optional<Edition>> read = new HashMap<>();

    private final Spec base = Specs.of(
                    Map.of(FILE, Workspace.specs(Workspace.FIXTURES).getOrDefault(FILE, "")))
            .specs()
            .get(0);
    private final Yaml tree = base.origin().yaml();
    private final Edition before = edition(tree, List.of()).orElseThrow();

    /** What was edited and nothing else has caused every figure that became another one. */
    @Test
    void oneEditIsTheCauseOfAllThatFollows() {
        Set<String> unexplained = new TreeSet<>();
        for (Mutation edit : movers(new Random(1), SINGLES)) {
            for (ChangeItem item : items(before, edition(tree, List.of(edit)).orElseThrow())) {
                if (item.cause().isEmpty()) {
                    item.consequences()
                            .forEach(moved ->
                                    unexplained.add(moved.change().path() + " is not said to follow from " + edit));
                }
            }
        }
        assertEquals("", String.join("\n", unexplained));
    }

    @Test
    void whatIsNamedAsACauseHasCausedIt() {
        Random random = new Random();
        List<Mutation> movers = movers(new Random(1), SINGLES);
        Set<String> wrong = new TreeSet<>();
        for (int seed = 0; seed < PAIRS; seed++) {
            random.setSeed(seed);
            Mutation one = movers.get(random.nextInt(movers.size()));
            Mutation other = movers.get(random.nextInt(movers.size()));
            Optional<Edition> both = edition(tree, List.of(one, other));
            if (both.isEmpty() || one.site().path().equals(other.site().path())) {
                continue;
            }
            Alone first = alone(one);
            Alone second = alone(other);
            Map<String, String> plain = figures(before);
            Map<String, String> together = figures(both.get());
            for (ChangeItem item : items(before, both.get())) {
                for (Alone cause : List.of(first, second)) {
                    Alone rest = cause == first ? second : first;
                    boolean leads = cause.isOnly(item.cause().stream(), rest);
                    List<String> caused = item.consequences().stream()
                            .map(moved -> moved.change().path())
                            .filter(figure -> !cause.isAs(plain, figure) || !rest.isAs(together, figure))
                            .toList();
                    for (Meaning moved : item.consequences()) {
                        String figure = moved.change().path();
                        if (leads && !caused.contains(figure)) {
                            wrong.add(figure + " was not made " + together.get(figure) + " by " + cause.edit()
                                    + " but by " + rest.edit());
                        }
                        if (item.cause().isEmpty() && caused.contains(figure)) {
                            wrong.add(figure + " is not said to follow from " + cause.edit());
                        }
                    }
                    if (cause.isOnly(item.with().stream(), rest) && caused.isEmpty()) {
                        wrong.add(item.consequences() + " do not follow from " + cause.edit());
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Edits that make a planned date or figure another one. */
    private List<Mutation> movers(Random random, int most) {
        List<Mutation> all = new ArrayList<>(Specs.mutations(base).all());
        Collections.shuffle(all, random);
        return all.stream()
                .filter(edit -> edition(tree, List.of(edit))
                        .filter(after -> !figures(after).equals(figures(before)))
                        .isPresent())
                .limit(most)
                .toList();
    }

    /**
     * What follows where one edit is made and no other.
     *
     * @param changes addresses of what changes but is not planned
     */
    private record Alone(Mutation edit, Map<String, String> figures, Set<String> changes) {
        boolean isAs(Map<String, String> other, String figure) {
            return Optional.ofNullable(figures.get(figure)).equals(Optional.ofNullable(other.get(figure)));
        }

        /** Whether this edit is among those named, and could not be taken for the other one. */
        boolean isOnly(Stream<Meaning> named, Alone other) {
            return named.map(cause -> cause.change().path())
                    .anyMatch(path -> changes.contains(path) && !other.changes().contains(path));
        }
    }

    private Alone alone(Mutation edit) {
        Edition after = edition(tree, List.of(edit)).orElseThrow();
        Set<String> changes = items(before, after).stream()
                .flatMap(item -> Stream.of(item.cause().stream(), item.parts().stream(), item.effects().stream())
                        .flatMap(meanings -> meanings))
                .map(meaning -> meaning.change().path())
                .collect(Collectors.toSet());
        return new Alone(edit, figures(after), changes);
    }

    private static List<ChangeItem> items(Edition before, Edition after) {
        return MarkedHistory.of(List.of(before, after)).between(0, 1).items();
    }

    private static Map<String, String> figures(Edition edition) {
        Map<String, String> figures = new HashMap<>();
        for (Leaf leaf : TreeEdits.leaves(edition.root())) {
            if (leaf.path().contains("/planned/")) {
                figures.put(leaf.path(), leaf.value());
            }
        }
        return figures;
    }

    /** None where the language does not allow the edits. */
    private Optional<Edition> edition(Yaml tree, List<Mutation> edits) {
        return read.computeIfAbsent(YamlText.of(Mutations.apply(tree, edits)), TrueCausesTest::edition);
    }

    private static Optional<Edition> edition(String text) {
        Histories histories = Histories.read(
                new VersionTexts(List.of(new VersionText("north-pier", FILE, text)), Findings.NONE),
                new SpecReader(Specs.VOCABULARY));
        return histories.findings().hasErrors() || histories.all().isEmpty()
                ? Optional.empty()
                : new ArrayList<>(Editions.of(histories.all().get(0), Specs.LIBRARY))
                        .stream().findFirst();
    }
}
