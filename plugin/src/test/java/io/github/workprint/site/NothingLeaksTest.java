package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
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
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Promise 2, field by field: change the value of any field that an audience may not see, and what it gets is the same; so it is
 * when a hidden entity comes or goes. Only a figure whose declaration says that it may rest on hidden values may move. Pages, PDFs
 * and data are made from the pruned editions compared here and from nothing else; the bytes are compared in NonInterferenceIT.
 */
class NothingLeaksTest {
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
            List<Edition> seen = seen(history, audience);
            Set<String> visible = visible(history, audience);
            int hidden = 0;
            List<Mutation> all = Mutations.of(spec, VOCABULARY, SampleHistories.LIBRARY.ids())
                    .all();
            // The small workflow has one of everything; of the thousands of values of the feature every tenth will do.
            int stride = all.size() > MANY ? 10 : 1;
            for (int i = 0; i < all.size(); i += stride) {
                Mutation mutation = all.get(i);
                if (!mutation.site().isAboutTheEntity() && !isVisible(mutation.site(), visible)) {
                    hidden++;
                    History other = with(history, Mutations.apply(spec.origin().yaml(), List.of(mutation)));
                    assertSame(seen, history, seen(other, audience), other, audience + ": " + mutation);
                }
            }
            assertTrue(hidden > 0, () -> "nothing is hidden from " + audience + " in " + history.workflow());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "INTERNAL", mode = Mode.EXCLUDE)
    void noHiddenEntityThatComesOrGoesChangesWhatAnAudienceGets(Audience audience) throws IOException {
        for (History history : histories()) {
            Spec spec = last(history);
            List<Edition> seen = seen(history, audience);
            Set<String> visible = visible(history, audience);
            Addresses.of(spec).entities().forEach((address, entity) -> {
                if (!visible.contains(address) && entity instanceof Located located) {
                    History other = with(
                            history,
                            Mutations.without(
                                    spec.origin().yaml(), located.origin().yaml()));
                    assertSame(seen, history, seen(other, audience), other, audience + " without " + address);
                }
            });
        }
    }

    private static void assertSame(
            List<Edition> expected, History history, List<Edition> actual, History other, String edit) {
        Set<String> released = new HashSet<>(released(history));
        released.addAll(released(other));
        assertEquals(strip(expected, released), strip(actual, released), edit);
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

    /** Addresses of the figures that may rest on what their readers do not see. */
    private static List<String> released(History history) {
        Plan plan = Plan.of(last(history), SampleHistories.LIBRARY);
        return plan.planned().entrySet().stream()
                .flatMap(figures -> RecordShape.of(figures.getValue().getClass()).fields().stream()
                        .filter(field -> !field.declared().releases().isEmpty())
                        .map(field -> figures.getKey() + "/planned/" + field.key()))
                .toList();
    }

    private static List<Edition> strip(List<Edition> editions, Set<String> released) {
        return editions.stream()
                .map(edition -> edition.with(edition.audience(), strip(edition.root(), released)))
                .toList();
    }

    private static Branch strip(Branch branch, Set<String> released) {
        List<Node> children = branch.children().stream()
                .filter(child -> !released.contains(child.path()))
                .<Node>map(child -> child instanceof Branch deeper ? strip(deeper, released) : child)
                .filter(child -> !(child instanceof Branch empty
                        && empty.children().isEmpty()
                        && child.key().equals("planned")))
                .toList();
        return branch.with(children);
    }
}
