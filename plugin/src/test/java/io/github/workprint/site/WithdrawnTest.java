package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is withdrawn or gone is never shown as live, and everybody who sees it is told until when it is good. */
final class WithdrawnTest {
    private static final String NEW = "north-pier/1.1.0.yaml";

    @TempDir
    private Path base;

    private Path build(String edited) throws IOException {
        Map<String, String> specs = Workspace.specs(Workspace.FIXTURES);
        specs.put(NEW, edited);
        Workspace workspace = new Workspace(base).write(specs);
        Path site = base.resolve("site");
        SiteOptions options =
                new SiteOptions(base, workspace.source(), site, Readers.circles(), Set.of(Output.HTML), 1);
        assertTrue(Build.site(options, Cache.none()).published());
        return site;
    }

    private static Document page(Path site, String audience, String page) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(audience + "/north-pier/1.1.0/" + page + ".html")));
    }

    private static Element checklist(Document page, String title) {
        return page.select("section.one-checklist").stream()
                .filter(section -> section.select("h2").text().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return Objects.requireNonNull(Workspace.specs(Workspace.FIXTURES).get(NEW));
    }

    @Test
    void aWithdrawnDeliverableHasNothingToTickAndSaysItsLastDay() throws IOException {
        Path site = build(text().replace(
                        "    description: The film as it will be shown on the pier.\n",
                        "    description: The film as it will be shown on the pier.\n"
                                + "    withdrawn: { last: 2026-04-30, because: The pier is closed. }\n"));
        for (String audience : List.of("internal", "crew", "client")) {
            String chapter = Workspace.chapter(site.resolve(audience + "/north-pier/1.1.0"), "delivery");
            for (String where : List.of("checklists/index", "checklists/pier-master", chapter)) {
                String said = page(site, audience, where).body().text();
                assertTrue(said.contains("WITHDRAWN last valid day"), audience + " " + where + ": " + said);
                assertTrue(said.contains("30 April 2026"), audience + " " + where);
                assertFalse(said.contains("Withdrawn last"), audience + " " + where + ": it is said once");
                assertTrue(said.contains("The pier is closed."), audience + " " + where);
            }
            Element all = checklist(page(site, audience, "checklists/index"), "Master");
            assertEquals(0, all.select("input").size(), audience);
            assertFalse(all.select("li.tick").isEmpty(), audience);
            assertEquals(
                    0,
                    page(site, audience, "checklists/pier-master")
                            .select("input[data-item]")
                            .size());
        }
    }

    @Test
    void aDeliverableThatIsGoneIsMarkedOnTheSheetOfAll() throws IOException {
        String text = text();
        int from = text.indexOf("  pier-web:");
        int to = text.indexOf("\n", from);
        while (text.startsWith("\n    ", to)) {
            to = text.indexOf("\n", to + 1);
        }
        String gone = text.substring(0, from) + text.substring(to + 1);
        Path site = build(gone.replace(", pier-web", ""));
        Element all = checklist(page(site, "client", "checklists/index"), "Web");
        assertEquals(0, all.select("input").size());
        assertTrue(
                all.select("h2").text().contains("WITHDRAWN"), all.select("h2").text());
    }

    @Test
    void aWithdrawnRequirementStaysOnTheListWithoutABox() throws IOException {
        String text = text();
        int at = text.indexOf("      r-001:");
        Path site = build(text.substring(0, at) + "      r-000: { text: A tape in the box, withdrawn: 2026-03-31 }\n"
                + text.substring(at));
        Element item = page(site, "client", "checklists/pier-master").select("li.tick").stream()
                .filter(one -> one.text().contains("A tape in the box"))
                .findFirst()
                .orElseThrow();
        assertTrue(item.text().contains("WITHDRAWN"), item.text());
        assertTrue(item.text().contains("31 March 2026"), item.text());
        assertEquals(0, item.select("input").size());
    }
}
