package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.History;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Promise 1: any change to any field appears among the changes, once, and as a mark in the workflow document of those who may see
 * it. Every leaf of the sample's editions is changed, and over the editions every entity taken out and put in.
 */
@Order(Thoroughness.LONG)
class NothingUnseenTest {
    private static final Prose PROSE = new Prose(ProseStyle.plain());
    private static final Look LOOK = Look.standard();
    private static final Lettering LETTERING = Lettering.of(LOOK.files());
    /** How many pages to print for an edition, the edits spread over them so that neighbours are edited on different pages. */
    private static final int PAGES = 12;
    /** Among how many versions the pages are shared out. */
    private static final int SHARES = 6;

    private static final Set<String> LATEST = SampleHistories.read().all().stream()
            .map(history -> history.workflow() + " "
                    + history.specs().get(history.specs().size() - 1).version())
            .collect(Collectors.toSet());
    /** In how many rounds to change the leaves of an edition: those of one round are no neighbours. */
    private static final int ROUNDS = 40;
    /** Every how many-th entity of an edition to take out; each edition begins with another one. */
    private static final int APART = 5;

    @AfterAll
    static void close() {
        PROSE.close();
    }

    private static Stream<Edition> editions() {
        return SampleHistories.read().all().stream()
                .flatMap((History history) -> Editions.of(history, SampleHistories.LIBRARY).stream());
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    @TestFactory
    Stream<DynamicTest> everyLeafThatChangesIsOneChange() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    List<Leaf> leaves = TreeEdits.leaves(edition.root());
                    for (int first = 0; first < ROUNDS; first++) {
                        everyOf(edition, leaves, first);
                    }
                }));
    }

    /** Changes leaves that stand {@code ROUNDS} apart, all at once: each is told, and nothing else. */
    private static void everyOf(Edition edition, List<Leaf> leaves, int first) {
        List<Leaf> some = everyNth(leaves, first, ROUNDS);
        Branch root = TreeEdits.replaceAll(edition.root(), some, NothingUnseenTest::changed);
        List<String> expected = new ArrayList<>();
        for (Leaf leaf : some) {
            Leaf changed = TreeEdits.changed(leaf);
            expected.add(leaf.path());
            if (!leaf.path().equals(changed.path())) {
                expected.add(changed.path());
            }
        }
        List<String> told = Changes.in(Merge.of(edition, edition.with(edition.audience(), root))).stream()
                .map(Change::path)
                .sorted()
                .toList();
        assertEquals(expected.stream().sorted().toList(), told);
    }

    private static Optional<Node> changed(Node leaf) {
        return Optional.of(TreeEdits.changed((Leaf) leaf));
    }

    private static <T> List<T> everyNth(List<T> all, int first, int apart) {
        return IntStream.iterate(first, i -> i < all.size(), i -> i + apart)
                .mapToObj(all::get)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyEntityThatComesOrGoesIsOneChange() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    List<Branch> entities = TreeEdits.entities(edition.root());
                    for (int i = edition.revision() % APART; i < entities.size(); i += APART) {
                        Branch entity = entities.get(i);
                        List<Change> gone = changes(edition, entity, Optional.empty());
                        assertEquals(1, gone.size(), () -> entity.path() + ": " + gone);
                        assertEquals(entity.path(), gone.get(0).path());
                        assertEquals(Mark.REMOVED, gone.get(0).kind());
                        Edition without = edition.with(
                                edition.audience(),
                                TreeEdits.replace(edition.root(), entity, node -> Optional.empty()));
                        List<Change> come = Changes.in(Merge.of(without, edition));
                        assertEquals(1, come.size(), () -> entity.path() + ": " + come);
                        assertEquals(Mark.ADDED, come.get(0).kind());
                    }
                }));
    }

    private static List<Change> changes(Edition edition, Node target, Optional<Node> to) {
        Branch root = TreeEdits.replace(edition.root(), target, node -> to);
        return Changes.in(Merge.of(edition, edition.with(edition.audience(), root)));
    }

    @TestFactory
    Stream<DynamicTest> everyChangeIsMarkedInTheWorkflowDocument() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    Set<String> unmarked = new TreeSet<>();
                    for (int page : pages(edition)) {
                        List<Leaf> leaves = everyNth(TreeEdits.leaves(edition.root()), page, PAGES);
                        Branch root = TreeEdits.replaceAll(edition.root(), leaves, NothingUnseenTest::changed);
                        unmarked.addAll(unmarked(edition, edition.with(edition.audience(), root)));
                    }
                    assertTrue(unmarked.isEmpty(), () -> unmarked.size() + " without a mark: " + unmarked);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEntityThatComesOrGoesIsMarked() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    Set<String> unmarked = new TreeSet<>();
                    for (int page : pages(edition)) {
                        List<Branch> entities = everyNth(TreeEdits.entities(edition.root()), page, PAGES);
                        Branch root = TreeEdits.replaceAll(edition.root(), entities, node -> Optional.empty());
                        Edition without = edition.with(edition.audience(), root);
                        unmarked.addAll(unmarked(edition, without));
                        unmarked.addAll(unmarked(without, edition));
                    }
                    assertTrue(unmarked.isEmpty(), () -> unmarked.size() + " without a mark: " + unmarked);
                }));
    }

    /** Which pages to print: all of a latest version; of older ones, which say nearly the same, each a share that others leave out. */
    private static List<Integer> pages(Edition edition) {
        boolean all = Thoroughness.isAsked() || LATEST.contains(name(edition));
        return IntStream.range(0, PAGES)
                .filter(page -> all || page % SHARES == edition.revision() % SHARES)
                .boxed()
                .toList();
    }

    /** The changes that the workflow document of the later edition does not mark. */
    private static List<String> unmarked(Edition earlier, Edition later) {
        Redline redline = Merge.of(earlier, later);
        VersionView view = VersionView.of(List.of(earlier, later), 1);
        List<String> problems = new ArrayList<>();
        Set<String> marked = new Pages(
                        LOOK.templates(), LOOK.languages(), PROSE, LETTERING, LOOK.colours(), Set.of(Output.HTML))
                .workflow(view, finding -> problems.add(finding.toString())).values().stream()
                        .flatMap(page -> Jsoup.parse(page).select(".chg[data-path]").stream())
                        .map((Element mark) -> mark.attr("data-path"))
                        .collect(Collectors.toSet());
        Changes.in(redline).stream()
                .map(Change::path)
                .filter(path -> !marked.contains(path))
                .forEach(problems::add);
        return problems;
    }
}
