package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever's sheet marks something is told of it at its head: of a new telephone number, address or name that it prints, and of
 * whatever else a single edit changes.
 */
class NothingForYouTest {
    private static final Set<String> CONTACT = Set.of("name", "email", "phone", "chat", "pronouns");
    private static final String MARKS = ".chg, .changed-line, .mark, ins, del";

    /** What tells of changes itself, and what only a screen or a newcomer is shown. */
    private static final String ASIDE = "nav, .since, .older, .running-header, .running-footer, #changes";

    /** Of all other values of a spec one in so many is changed: each prints every sheet that is told nothing. */
    private static final int ONE_IN = 97;

    private static final Prose PROSE = new Prose(ProseStyle.plain());
    private static final Look LOOK = Look.standard();
    private static final Lettering LETTERING = Lettering.of(LOOK.files());

    @AfterAll
    static void close() {
        PROSE.close();
    }

    @Test
    void whoeverReadsOfAContactIsToldThatItChanged() {
        latest().forEach(edition -> {
            Map<String, List<Leaf>> contacts = TreeEdits.leaves(edition.root()).stream()
                    .filter(leaf -> leaf.path().startsWith("person/") && CONTACT.contains(leaf.key()))
                    .collect(Collectors.groupingBy(
                            leaf -> leaf.path().substring(0, leaf.path().lastIndexOf('/'))));
            assertTrue(!contacts.isEmpty(), edition::workflow);
            Set<String> untold = new TreeSet<>();
            contacts.forEach((person, leaves) -> untold.addAll(untold(edition, person, leaves, true)));
            assertEquals(Set.of(), untold);
        });
    }

    @Test
    void nothingForYouStandsAboveNoMark() {
        latest().forEach(edition -> {
            List<Leaf> leaves = TreeEdits.leaves(edition.root()).stream()
                    .filter(leaf -> !leaf.path().contains("/planned/"))
                    .toList();
            Set<String> untold = new TreeSet<>();
            for (int i = edition.workflow().length(); i < leaves.size(); i += ONE_IN) {
                untold.addAll(untold(edition, leaves.get(i).path(), List.of(leaves.get(i)), false));
            }
            assertEquals(Set.of(), untold);
        });
    }

    private static List<Edition> latest() {
        return SampleHistories.read().all().stream()
                .map(history -> Editions.of(history, SampleHistories.LIBRARY))
                .map(editions -> editions.get(editions.size() - 1))
                .toList();
    }

    /**
     * The sheets that say nothing changed, and mark something, after these values changed.
     *
     * @param contact whether to say that a mark asks nothing is not enough
     */
    private static List<String> untold(Edition edition, String what, List<Leaf> leaves, boolean contact) {
        Edition edited = edition.with(
                edition.audience(),
                TreeEdits.replaceAll(edition.root(), leaves, leaf -> Optional.of(TreeEdits.changed((Leaf) leaf))));
        VersionView view = VersionView.of(List.of(edition, edited), 1);
        Pages pages =
                new Pages(LOOK.templates(), LOOK.languages(), PROSE, LETTERING, LOOK.colours(), Set.of(Output.HTML));
        List<String> untold = new ArrayList<>();
        for (Document document : view.documents()) {
            boolean quiet = document.type() == DocumentType.ROLE_SHEET
                    && document.subject()
                            .filter(role -> view.log().concerning(role).isEmpty())
                            .isPresent();
            if (quiet) {
                marked(pages, view, document, contact)
                        .ifPresent(mark -> untold.add(what + ": " + document.file() + " marks '" + mark + "'"));
            }
        }
        return untold;
    }

    private static Optional<String> marked(Pages pages, VersionView view, Document document, boolean contact) {
        org.jsoup.nodes.Document page = Jsoup.parse(pages.print(view, document, finding -> {
            throw new IllegalStateException(finding.toString());
        }));
        // What asks nothing is marked all the same, and said to ask nothing.
        boolean said = page.select(".since").text().contains("ask nothing of you");
        page.select(ASIDE).remove();
        return said && !contact
                ? Optional.empty()
                : page.select("main").select(MARKS).stream().map(Element::text).findFirst();
    }
}
