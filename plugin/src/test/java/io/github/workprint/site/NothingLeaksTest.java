package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.Thoroughness;
import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.plan.Plan;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Promise 2, field by field: change the value of any field that an audience may not see, and what it gets is the same; so it is
 * when a hidden entity comes or goes. Only a figure whose declaration says that it may rest on hidden values may move. Pages, PDFs
 * and data are made from the pruned editions compared here and from nothing else; the bytes are compared in NonInterferenceIT. Many
 * values are changed at once, in changing company; where something shows, the value that shows is searched for. {@code -Pthorough}
 * changes each alone, too.
 */
@Order(Thoroughness.LONG)
class NothingLeaksTest {
    /** How many hidden changes to make at once, and in how many groups to try them at the least. */
    private static final int MOST_AT_ONCE = 250;

    private static final int FEWEST_GROUPS = 3;

    private static final int MANY = 1000;

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static List<History> histories() throws IOException {
        Path fixtures = Path.of("src/test/resources");
        Histories small =
                Histories.read(SourceFolder.read(fixtures, fixtures.resolve("workflows")), new SpecReader(VOCABULARY));
        List<History> histories = new ArrayList<>(small.all());
        for (History history : SampleHistories.read().all()) {
            // The last two versions: what is told of a change needs both, and the older ones only cost time.
            int size = history.versions().size();
            histories.add(new History(history.workflow(), history.versions().subList(Math.max(0, size - 2), size)));
        }
        return histories;
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenValueChangesWhatAnAudienceGets(Audience audience) throws IOException {
        for (History history : histories()) {
            Spec spec = last(history);
            Set<String> visible = visible(history, audience);
            List<Mutation> hidden = Mutations.of(spec, VOCABULARY, SampleHistories.LIBRARY.ids()).all().stream()
                    .filter(mutation -> !mutation.site().isAboutTheEntity())
                    .filter(mutation -> !isVisible(mutation.site(), visible))
                    .toList();
            assertFalse(hidden.isEmpty(), () -> "nothing is hidden from " + audience + " in " + history.workflow());
            assertUnseen(
                    history,
                    audience,
                    hidden,
                    some -> Mutations.apply(spec.origin().yaml(), some));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenEntityThatComesOrGoesChangesWhatAnAudienceGets(Audience audience) throws IOException {
        for (History history : histories()) {
            Spec spec = last(history);
            Set<String> visible = visible(history, audience);
            Map<String, Object> entities = Addresses.of(spec).entities();
            List<String> hidden = entities.entrySet().stream()
                    .filter(entity -> !visible.contains(entity.getKey()) && entity.getValue() instanceof Located)
                    .map(Map.Entry::getKey)
                    .toList();
            assertUnseen(history, audience, hidden, some -> {
                List<Yaml> gone = some.stream()
                        .map(entities::get)
                        .filter(Located.class::isInstance)
                        .map(entity -> ((Located) entity).origin().yaml())
                        .toList();
                return Mutations.without(spec.origin().yaml(), gone);
            });
        }
    }

    /**
     * None of the edits changes what the audience gets, whatever others are made with it; one that does is named.
     *
     * @param edited the text of the last version after some edits
     */
    private static <T> void assertUnseen(
            History history, Audience audience, List<T> edits, Function<List<T>, Yaml> edited) {
        List<Edition> seen = seen(history, audience);
        Set<String> released = released(history);
        int size = Math.min(MOST_AT_ONCE, Math.max(1, edits.size() / FEWEST_GROUPS));
        List<List<T>> groups = new ArrayList<>(Bisection.groups(edits, size));
        if (Thoroughness.isAsked()) {
            // The small workflow has one of everything; of the thousands of values of the feature every tenth will do.
            int stride = edits.size() > MANY ? 10 : 1;
            IntStream.iterate(0, i -> i < edits.size(), i -> i + stride)
                    .forEach(i -> groups.add(List.of(edits.get(i))));
        }
        List<String> leaks = new ArrayList<>();
        for (List<T> group : groups) {
            Bisection.faults(group, some -> isSame(seen, released, audience, with(history, edited.apply(some))))
                    .forEach(leak ->
                            leaks.add(leak + difference(seen, released, audience, with(history, edited.apply(leak)))));
        }
        assertEquals(List.of(), leaks, () -> audience + " sees these hidden changes in " + history.workflow());
    }

    private static boolean isSame(List<Edition> seen, Set<String> released, Audience audience, History other) {
        return strip(seen, released).equals(strip(seen(other, audience), released));
    }

    /** Where what is seen is another, in a few words. */
    private static String difference(List<Edition> seen, Set<String> released, Audience audience, History other) {
        List<String> before = lines(strip(seen, released));
        List<String> after = lines(strip(seen(other, audience), released));
        return Stream.of(
                        before.stream().filter(line -> !after.contains(line)).map(line -> " -" + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> " +" + line))
                .flatMap(lines -> lines.limit(3))
                .collect(Collectors.joining());
    }

    private static List<String> lines(List<Edition> editions) {
        return editions.stream()
                .flatMap(edition -> TreeEdits.leaves(edition.root()).stream())
                .map(leaf -> leaf.path() + " = " + leaf.value())
                .toList();
    }

    private static Spec last(History history) {
        return history.specs().get(history.specs().size() - 1);
    }

    private static List<Edition> seen(History history, Audience audience) {
        return Pruning.of(Editions.of(history, SampleHistories.LIBRARY), audience);
    }

    /** The history with another text of its last version. */
    private static History with(History history, Yaml yaml) {
        History.Entry old = history.versions().get(history.versions().size() - 1);
        String name = old.file().substring(old.file().lastIndexOf('/') + 1);
        Spec spec = new SpecReader(VOCABULARY)
                .bind(new VersionText(history.workflow(), name, ""), yaml, finding -> {})
                .orElseThrow();
        List<History.Entry> versions = new ArrayList<>(history.versions());
        versions.set(versions.size() - 1, new History.Entry(old.file(), spec));
        return new History(history.workflow(), versions);
    }

    /** Addresses of everything in the last version that is written for the audience, whether or not what it names is. */
    private static Set<String> visible(History history, Audience audience) {
        List<Edition> editions = Editions.of(history, SampleHistories.LIBRARY);
        Set<String> visible = new HashSet<>();
        collect(editions.get(editions.size() - 1).root(), audience, visible);
        return visible;
    }

    private static boolean collect(Branch branch, Audience audience, Set<String> visible) {
        boolean any = false;
        for (Node child : branch.children()) {
            boolean seen = child instanceof Leaf
                    ? audience.sees(child.audience())
                    : isOpen((Branch) child, audience) && collect((Branch) child, audience, visible)
                            || isSeenEntity((Branch) child, audience);
            if (seen) {
                visible.add(child.path());
                any = true;
            }
        }
        return any;
    }

    private static boolean isOpen(Branch branch, Audience audience) {
        return branch.form() != Form.ENTITY || audience.sees(branch.audience());
    }

    private static boolean isSeenEntity(Branch branch, Audience audience) {
        return branch.form() == Form.ENTITY && audience.sees(branch.audience());
    }

    /** What stands in a list, known by its position here and by its value there, is seen where the list is. */
    private static boolean isVisible(Mutations.Site site, Set<String> visible) {
        return visible.contains(site.path()) || visible.contains(site.path().replaceFirst("/\\d+(/.*)?$", ""));
    }

    /**
     * The figures that may rest on what their readers do not see: kind of what they are figures of, with the figure. What is edited
     * is of no other kinds than what was there.
     */
    private static Set<String> released(History history) {
        Plan plan = Plan.of(last(history), SampleHistories.LIBRARY);
        return plan.planned().entrySet().stream()
                .flatMap(figures -> RecordShape.of(figures.getValue().getClass()).fields().stream()
                        .filter(field -> !field.declared().releases().isEmpty())
                        .map(field -> figure(figures.getKey() + "/planned/" + field.key())))
                .collect(Collectors.toSet());
    }

    /** The address of a figure without the id of what it is a figure of. */
    private static String figure(String path) {
        return path.replaceFirst("^([^/]*)/.*(/planned/)", "$1$2");
    }

    private static List<Edition> strip(List<Edition> editions, Set<String> released) {
        return editions.stream()
                .map(edition -> edition.with(edition.audience(), strip(edition.root(), released)))
                .toList();
    }

    private static Branch strip(Branch branch, Set<String> released) {
        List<Node> children = branch.children().stream()
                .filter(child -> !child.path().contains("/planned/") || !released.contains(figure(child.path())))
                .<Node>map(child -> child instanceof Branch deeper ? strip(deeper, released) : child)
                .filter(child -> !(child instanceof Branch empty
                        && empty.children().isEmpty()
                        && child.key().equals("planned")))
                .toList();
        return branch.with(children);
    }
}
