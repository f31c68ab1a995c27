package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.spec.History;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Promise 1: any change to any field appears among the changes, once, and as a mark in the workflow document of those who may see
 * it. Every leaf and every entity of the sample's editions is changed in turn.
 */
class NothingUnseenTest {
    private static final Prose PROSE = new Prose(ProseStyle.plain());
    private static final Look LOOK = Look.standard();
    private static final Lettering LETTERING = Lettering.of(LOOK.files());
    /** How many pages to print for an edition, the edits spread over them so that neighbours are edited on different pages. */
    private static final int PAGES = 12;

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
                    for (Leaf leaf : TreeEdits.leaves(edition.root())) {
                        Leaf changed = TreeEdits.changed(leaf);
                        List<Change> changes = changes(edition, leaf, Optional.of(changed));
                        assertEquals(
                                new TreeSet<>(List.of(leaf.path(), changed.path())),
                                changes.stream().map(Change::path).collect(Collectors.toSet()),
                                () -> leaf + " -> " + changed);
                        assertEquals(leaf.path().equals(changed.path()) ? 1 : 2, changes.size(), changes::toString);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEntityThatComesOrGoesIsOneChange() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    for (Branch entity : TreeEdits.entities(edition.root())) {
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

    private static List<Change> changes(
            Edition edition, io.github.workprint.edition.Node target, Optional<io.github.workprint.edition.Node> to) {
        Branch root = TreeEdits.replace(edition.root(), target, node -> to);
        return Changes.in(Merge.of(edition, edition.with(edition.audience(), root)));
    }

    @TestFactory
    Stream<DynamicTest> everyChangeIsMarkedInTheWorkflowDocument() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(name(edition), () -> {
                    Set<String> unmarked = new TreeSet<>();
                    for (int page = 0; page < PAGES; page++) {
                        Branch root = edition.root();
                        List<Leaf> leaves = TreeEdits.leaves(root);
                        for (int i = page; i < leaves.size(); i += PAGES) {
                            Leaf leaf = leaves.get(i);
                            root = TreeEdits.replace(root, leaf, node -> Optional.of(TreeEdits.changed(leaf)));
                        }
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
                    for (int page = 0; page < PAGES; page++) {
                        Branch root = edition.root();
                        List<Branch> entities = TreeEdits.entities(root);
                        for (int i = page; i < entities.size(); i += PAGES) {
                            root = TreeEdits.replace(root, entities.get(i), node -> Optional.empty());
                        }
                        Edition without = edition.with(edition.audience(), root);
                        unmarked.addAll(unmarked(edition, without));
                        unmarked.addAll(unmarked(without, edition));
                    }
                    assertTrue(unmarked.isEmpty(), () -> unmarked.size() + " without a mark: " + unmarked);
                }));
    }

    /** The changes that the workflow document of the later edition does not mark. */
    private static List<String> unmarked(Edition earlier, Edition later) {
        Redline redline = Merge.of(earlier, later);
        VersionView view = VersionView.of(List.of(earlier, later), 1);
        List<String> problems = new ArrayList<>();
        String html = new Pages(LOOK.templates(), LOOK.languages(), PROSE, LETTERING, Set.of(Output.HTML))
                .print(
                        view,
                        new Document(Document.Kind.WORKFLOW, "index", Optional.empty()),
                        finding -> problems.add(finding.toString()));
        Set<String> marked = Jsoup.parse(html).select(".chg[data-path]").stream()
                .map((Element mark) -> mark.attr("data-path"))
                .collect(Collectors.toSet());
        Changes.in(redline).stream()
                .map(Change::path)
                .filter(path -> !marked.contains(path))
                .forEach(problems::add);
        return problems;
    }
}
