package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.Thoroughness;
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
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a page says otherwise than before is marked there, also what it derives from a field that it does not print: every line
 * of a redline without a mark stands on the page of the earlier version too.
 */
class EveryDifferenceMarkedTest {
    private static final Prose PROSE = new Prose(ProseStyle.plain());
    private static final Look LOOK = Look.standard();
    private static final Lettering LETTERING = Lettering.of(LOOK.files());
    private static final Set<DocumentType> MARKED =
            Set.of(DocumentType.WORKFLOW, DocumentType.ROLE_SHEET, DocumentType.CHECKLIST);
    private static final String LINES = "td, tbody th, dd, li, p, h3";
    private static final String MARKS = ".chg, .removed, tr.added, .changed-line, .mark, .was, ins, del";

    /** What names the version, leads about the page, or tells of changes itself. */
    private static final String ASIDE =
            "nav, footer, .intro, .running-header, .running-footer, .eyebrow, .since, .older, svg, figure,"
                    + " .screen-only, #changes, tr.gone, .numbered.gone, .start-here";

    /** In how many rounds to take out the references of an edition: those of one round stand apart. */
    private static final int ROUNDS = 12;

    /** How many of them for each edition: each prints every page four times. */
    private static final int PRINTED = Thoroughness.cases(1, 2);

    @AfterAll
    static void close() {
        PROSE.close();
    }

    @TestFactory
    Stream<DynamicTest> versionsOfTheSample() {
        return SampleHistories.read().all().stream().flatMap(history -> {
            List<Edition> editions = Editions.of(history, SampleHistories.LIBRARY);
            // The last changes of each; all of them where that is asked for.
            int first = Thoroughness.isAsked() ? 1 : Math.max(1, editions.size() - 2);
            return IntStream.range(first, editions.size())
                    .mapToObj(i -> DynamicTest.dynamicTest(
                            name(editions.get(i)), () -> held(editions.get(i - 1), editions.get(i))));
        });
    }

    @TestFactory
    Stream<DynamicTest> referencesTakenOut() {
        return SampleHistories.read().all().stream()
                .map(history -> Editions.of(history, SampleHistories.LIBRARY))
                .map(editions -> editions.get(editions.size() - 1))
                .flatMap(edition -> IntStream.range(0, PRINTED)
                        .mapToObj(round -> DynamicTest.dynamicTest(name(edition) + ", round " + round, () -> {
                            Branch root = edition.root();
                            List<Leaf> references = TreeEdits.leaves(root).stream()
                                    .filter(leaf -> leaf.kind() == ValueKind.REFERENCE)
                                    .toList();
                            for (int i = round; i < references.size(); i += ROUNDS) {
                                root = TreeEdits.replace(root, references.get(i), node -> Optional.empty());
                            }
                            Edition without = edition.with(edition.audience(), root);
                            held(edition, without);
                            held(without, edition);
                        })));
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    private static void held(Edition earlier, Edition later) {
        VersionView before = VersionView.of(List.of(earlier), 0);
        VersionView after = VersionView.of(List.of(earlier, later), 1);
        Map<String, String> renamed = renamed(after);
        Set<String> unmarked = new TreeSet<>();
        Map<String, List<Element>> earlierLines = lines(before);
        lines(after).forEach((document, lines) -> {
            if (earlierLines.containsKey(document)) {
                Set<String> said = new HashSet<>();
                earlierLines.get(document).forEach(line -> said.add(line.text()));
                lines.stream()
                        .filter(line -> !isMarked(line))
                        .map(line -> said(line.text(), renamed))
                        .filter(text -> !said.contains(text))
                        .forEach(text -> unmarked.add(document + ": " + text));
            }
        });
        assertEquals(Set.of(), unmarked, "said otherwise than before, and not marked");
    }

    /** The lines of each document; the pages of the workflow document, between which stages can move, are one. */
    private static Map<String, List<Element>> lines(VersionView version) {
        Map<String, List<Element>> lines = new HashMap<>();
        for (Document document : version.documents()) {
            if (MARKED.contains(document.type())) {
                String name = document.type() == DocumentType.WORKFLOW ? "workflow" : document.file();
                lines.computeIfAbsent(name, of -> new ArrayList<>()).addAll(lines(print(version, document)));
            }
        }
        return lines;
    }

    /** What a thing is called is marked where it stands, and not wherever it is named. */
    private static Map<String, String> renamed(VersionView version) {
        Map<String, String> renamed = new HashMap<>();
        version.workflow()
                .root()
                .walk()
                .filter(node ->
                        node.isEntity() && node.isPresent() && node.was().isPresent())
                .filter(node -> !((Branch) node.was().orElseThrow()).title().equals(node.title()))
                .forEach(node -> renamed.put(node.title(), ((Branch) node.was().orElseThrow()).title()));
        return renamed;
    }

    private static String said(String text, Map<String, String> renamed) {
        String said = text;
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            said = said.replace(name.getKey(), name.getValue());
        }
        return said;
    }

    /** Itself, what it holds, what it stands in, or what it is opened by. */
    private static boolean isMarked(Element line) {
        Element opened = line.closest("details");
        return line.closest(MARKS) != null
                || !line.select(MARKS).isEmpty()
                || (opened != null && !opened.select("summary.changed-line").isEmpty());
    }

    /** The smallest boxes of text. */
    private static List<Element> lines(org.jsoup.nodes.Document page) {
        page.select(ASIDE).remove();
        Elements all = page.select(LINES);
        List<Element> lines = new ArrayList<>();
        for (Element line : all) {
            if (line.select(LINES).size() == 1 && !line.text().isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static org.jsoup.nodes.Document print(VersionView view, Document document) {
        return Jsoup.parse(
                new Pages(LOOK.templates(), LOOK.languages(), PROSE, LETTERING, LOOK.colours(), Set.of(Output.HTML))
                        .print(view, document, finding -> {
                            throw new IllegalStateException(finding.toString());
                        }));
    }
}
