package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.page.PlacesOnPages;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.History;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A workflow document on screen, page by page, holds what the handbook holds in one, and each thing once. */
class WorkflowPagesTest {
    /** What a phone opens at once. */
    private static final int MOST_BYTES = 200_000;

    private static final int MOST_ELEMENTS = 3_000;
    /** Of a small workflow that is one page. */
    private static final int MOST_ALONE = 3_600;

    private static final Look LOOK = Look.standard();
    private static final Prose PROSE = new Prose(ProseStyle.plain());
    private static final Pages PAGES = new Pages(
            LOOK.templates(),
            LOOK.languages(),
            PROSE,
            Lettering.of(LOOK.files()),
            LOOK.colours(),
            Set.of(Output.HTML, Output.PDF));

    @AfterAll
    static void close() {
        PROSE.close();
    }

    private static VersionView latest(History history) {
        List<Edition> editions = Editions.of(history, SampleHistories.LIBRARY);
        return VersionView.of(editions, editions.size() - 1);
    }

    @TestFactory
    Stream<DynamicTest> everythingOfTheHandbookStandsOnOnePage() {
        return SampleHistories.read().all().stream()
                .map(history -> DynamicTest.dynamicTest(history.workflow(), () -> {
                    VersionView view = latest(history);
                    List<String> problems = new ArrayList<>();
                    Map<String, Set<String>> pages = new LinkedHashMap<>();
                    PAGES.workflow(view, finding -> problems.add(finding.toString()))
                            .forEach((file, page) -> pages.put(file, anchors(page)));
                    String handbook = PAGES.print(
                            view, Document.of(DocumentType.HANDBOOK), finding -> problems.add(finding.toString()));
                    Set<String> known = new LinkedHashSet<>();
                    pages.forEach((file, anchors) -> anchors.stream()
                            .filter(anchor -> !known.add(anchor))
                            .forEach(anchor -> problems.add("twice: " + anchor + ", also on " + file)));
                    // The chapters that hold the workflow: checklists, changes and the calendar are pages of their own.
                    anchors(Jsoup.parse(handbook).select("section.of-workflow").outerHtml()).stream()
                            .filter(anchor -> !known.contains(anchor))
                            .forEach(anchor -> problems.add("missing: " + anchor));
                    assertEquals(List.of(), problems);
                }));
    }

    /** The anchors of sections and of what stands in them. */
    private static Set<String> anchors(String page) {
        Set<String> anchors = new LinkedHashSet<>();
        Jsoup.parse(page).select("main [id], section.chapter [id]").stream()
                .filter(element -> element.closest("svg") == null && element.closest("h3.sub") == null)
                .map(Element::id)
                .forEach(anchors::add);
        return anchors;
    }

    @TestFactory
    Stream<DynamicTest> everyPageOpensAtOnceOnAPhone() {
        return SampleHistories.read().all().stream()
                .map(history -> DynamicTest.dynamicTest(history.workflow(), () -> {
                    List<String> large = new ArrayList<>();
                    PAGES.workflow(latest(history), finding -> large.add(finding.toString()))
                            .forEach((file, page) -> {
                                int elements =
                                        Jsoup.parse(page).getAllElements().size();
                                boolean alone = file.equals("index") && !page.contains("stages/sound.html");
                                if (page.length() > MOST_BYTES || elements > (alone ? MOST_ALONE : MOST_ELEMENTS)) {
                                    large.add(file + ": " + page.length() + " bytes, " + elements + " elements");
                                }
                            });
                    assertEquals(List.of(), large);
                }));
    }

    @TestFactory
    Stream<DynamicTest> bookmarksOfWhatMovedAreFollowed() {
        return SampleHistories.read().all().stream()
                .map(history -> DynamicTest.dynamicTest(history.workflow(), () -> {
                    Map<String, String> pages = new LinkedHashMap<>();
                    PAGES.workflow(latest(history), finding -> {})
                            .forEach((file, page) -> pages.put(file + ".html", page));
                    String places = PlacesOnPages.script(pages);
                    pages.entrySet().stream().skip(1).forEach(page -> anchors(page.getValue())
                            .forEach(anchor -> assertTrue(places.contains('"' + anchor + '"'), anchor)));
                }));
    }
}
