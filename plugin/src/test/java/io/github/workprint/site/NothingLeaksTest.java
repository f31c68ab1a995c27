package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.github.workprint.plan.FigureKinds;
import io.github.workprint.reference.OneOfEverything;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
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

    /** The feature, a small workflow, and specs with one of everything that the language has. */
    private static List<History> histories() throws IOException {
        Path fixtures = Path.of("src/test/resources");
        Histories small =
                Histories.read(SourceFolder.read(fixtures, fixtures.resolve("workflows")), new SpecReader(VOCABULARY));
        List<History> histories = new ArrayList<>(small.all());
        LongStream.range(0, Thoroughness.cases(2, 20))
                .mapToObj(NothingLeaksTest::oneOfEverything)
                .forEach(histories::add);
        for (History history : SampleHistories.read().all()) {
            // The last two versions: what is told of a change needs both, and the older ones only cost time.
            int size = history.versions().size();
            histories.add(new History(history.workflow(), history.versions().subList(Math.max(0, size - 2), size)));
        }
        return histories;
    }

    /** Twice the same, since the numbers of stages hold from the first version on. */
    private static History oneOfEverything(long seed) {
        String text = PlainYaml.of(OneOfEverything.tree(seed, VOCABULARY));
        Spec spec = new SpecReader(VOCABULARY)
                .read(new VersionText("everything-" + seed, "1.0.0.yaml", text), finding -> {
                    throw new IllegalStateException(finding.toString());
                })
                .orElseThrow();
        History.Entry version = new History.Entry("1.0.0.yaml", spec);
        return new History("everything-" + seed, List.of(version, version));
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenValueChangesWhatAnAudienceGets(Audience circle) throws IOException {
        Readers audience = Readers.all(circle);
        for (History history : histories()) {
            Spec spec = last(history);
            Set<String> visible = visible(history, audience);
            List<Mutation> hidden = hiddenValues(spec, visible);
            assertFalse(
                    hidden.isEmpty(), () -> "nothing is hidden from " + audience.word() + " in " + history.workflow());
            assertUnseen(
                    history,
                    audience,
                    hidden,
                    some -> Mutations.apply(spec.origin().yaml(), some));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenEntityThatComesOrGoesChangesWhatAnAudienceGets(Audience circle) throws IOException {
        Readers audience = Readers.all(circle);
        for (History history : histories()) {
            Spec spec = last(history);
            Set<String> visible = visible(history, audience);
            Map<String, Object> entities = Addresses.of(spec).entities();
            assertUnseen(
                    history,
                    audience,
                    hidden(entities, visible),
                    some -> Mutations.without(spec.origin().yaml(), texts(entities, some)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenEntityThatIsPutInChangesWhatAnAudienceGets(Audience circle) throws IOException {
        Readers audience = Readers.all(circle);
        for (History history : histories()) {
            Spec spec = last(history);
            Set<String> visible = visible(history, audience);
            Map<String, Object> entities = Addresses.of(spec).entities();
            List<String> hidden = hidden(entities, visible);
            for (boolean before : Thoroughness.isAsked() ? List.of(true, false) : List.of(true)) {
                assertUnseen(
                        history,
                        audience,
                        hidden,
                        some -> Mutations.doubled(spec.origin().yaml(), texts(entities, some), before));
            }
        }
    }

    /**
     * Many specs with one of everything, all that is hidden changed at once: it shows in no figure but those that say so. Most of those do
     * move, so that a release which nothing needs is no hole for a figure that is reckoned otherwise one day.
     */
    @Test
    void nothingMovesButWhatIsReleased() {
        Set<String> moved = new TreeSet<>();
        for (long seed = 100; seed < 100 + Thoroughness.cases(12, 400); seed++) {
            History history = oneOfEverything(seed);
            for (Readers audience : List.of(Readers.CREW, Readers.CLIENT)) {
                for (Yaml edited : edits(history, audience)) {
                    History other = with(history, edited);
                    List<Edition> seen = seen(history, audience);
                    assertTrue(
                            isSame(seen, released(), audience, other),
                            () -> audience.word() + " in " + history.workflow()
                                    + difference(seen, released(), audience, other));
                    moved.addAll(moved(figures(seen), figures(seen(other, audience))));
                }
            }
        }
        assertTrue(released().containsAll(moved), () -> "not released: " + moved);
        assertTrue(moved.size() > 0.6 * released().size(), () -> "of all that is released, only these moved: " + moved);
    }

    /** Its being there says that there is another circle of readers, and how they are reached. */
    @Test
    void whatIsWrittenAboutAnAudienceIsForThatAudience() {
        History history = oneOfEverything(1);
        assertEquals(Set.of("audience/crew", "audience/client"), audiences(history, Readers.CREW));
        assertEquals(Set.of("audience/client"), audiences(history, Readers.CLIENT));
    }

    private static Set<String> audiences(History history, Readers audience) {
        return seen(history, audience).get(0).entities().keySet().stream()
                .filter(address -> address.startsWith("audience/"))
                .collect(Collectors.toSet());
    }

    private static List<Yaml> edits(History history, Readers audience) {
        Set<String> visible = visible(history, audience);
        Spec spec = last(history);
        Yaml text = spec.origin().yaml();
        Map<String, Object> entities = Addresses.of(spec).entities();
        List<Yaml> hidden = texts(entities, hidden(entities, visible));
        return List.of(
                Mutations.apply(text, hiddenValues(spec, visible)),
                Mutations.without(text, hidden),
                Mutations.doubled(text, hidden, true));
    }

    private static Set<String> moved(Map<String, String> figures, Map<String, String> others) {
        return Stream.of(figures, others)
                .flatMap(all -> all.keySet().stream())
                .filter(path -> !Objects.equals(figures.get(path), others.get(path)))
                .map(path -> figure(path).replaceFirst("(/planned/[^/]*).*", "$1"))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> figures(List<Edition> seen) {
        return TreeEdits.leaves(seen.get(seen.size() - 1).root()).stream()
                .filter(leaf -> leaf.path().contains("/planned/"))
                .collect(Collectors.toMap(Leaf::path, Leaf::value, (one, other) -> one));
    }

    private static List<Mutation> hiddenValues(Spec spec, Set<String> visible) {
        return Mutations.of(spec, VOCABULARY, SampleHistories.LIBRARY.ids()).all().stream()
                .filter(mutation -> !mutation.site().isAboutTheEntity())
                .filter(mutation -> !isVisible(mutation.site(), visible))
                .toList();
    }

    /** The things of a spec that are written for others. */
    private static List<String> hidden(Map<String, Object> entities, Set<String> visible) {
        return entities.entrySet().stream()
                .filter(entity -> !visible.contains(entity.getKey()) && entity.getValue() instanceof Located)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Yaml> texts(Map<String, Object> entities, List<String> some) {
        return some.stream()
                .map(entities::get)
                .filter(Located.class::isInstance)
                .map(entity -> ((Located) entity).origin().yaml())
                .toList();
    }

    /**
     * None of the edits changes what the audience gets, whatever others are made with it; one that does is named.
     *
     * @param edited the text of the last version after some edits
     */
    private static <T> void assertUnseen(
            History history, Readers audience, List<T> edits, Function<List<T>, Yaml> edited) {
        List<Edition> seen = seen(history, audience);
        Set<String> released = released();
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
        assertEquals(List.of(), leaks, () -> audience.word() + " sees these hidden changes in " + history.workflow());
    }

    private static boolean isSame(List<Edition> seen, Set<String> released, Readers audience, History other) {
        return strip(seen, released).equals(strip(seen(other, audience), released));
    }

    /** Where what is seen is another, in a few words. */
    private static String difference(List<Edition> seen, Set<String> released, Readers audience, History other) {
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

    private static List<Edition> seen(History history, Readers audience) {
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
    private static Set<String> visible(History history, Readers audience) {
        List<Edition> editions = Editions.of(history, SampleHistories.LIBRARY);
        Set<String> visible = new HashSet<>();
        collect(editions.get(editions.size() - 1).root(), audience, visible);
        return visible;
    }

    private static boolean collect(Branch branch, Readers audience, Set<String> visible) {
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

    private static boolean isOpen(Branch branch, Readers audience) {
        return branch.form() != Form.ENTITY || audience.sees(branch.audience());
    }

    private static boolean isSeenEntity(Branch branch, Readers audience) {
        return branch.form() == Form.ENTITY && audience.sees(branch.audience());
    }

    /** What stands in a list, known by its position here and by its value there, is seen where the list is. */
    private static boolean isVisible(Mutations.Site site, Set<String> visible) {
        return visible.contains(site.path()) || visible.contains(site.path().replaceFirst("/\\d+(/.*)?$", ""));
    }

    /** The figures that are declared to rest on what their readers may not see: {@code stage/planned/starts}. */
    private static Set<String> released() {
        return FigureKinds.all().entrySet().stream()
                .flatMap(figures -> RecordShape.of(figures.getValue()).fields().stream()
                        .filter(field -> !field.declared().releases().isEmpty())
                        .map(field -> figures.getKey() + "/planned/" + field.key()))
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
