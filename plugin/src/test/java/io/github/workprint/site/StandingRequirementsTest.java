package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a receiver asks of everything stands on each checklist of what goes there, and once in the workflow document. */
final class StandingRequirementsTest {
    private static final String OLD = "north-pier/1.0.0.yaml";
    private static final String NEW = "north-pier/1.1.0.yaml";
    private static final String ASKED =
            "notes-within: 3 wd, requires: { h-001: { name: Checksums, text: Every file comes with its checksums,"
                    + " check: Compare them, checked-at: finish } } }";

    @TempDir
    private Path base;

    private Path build(Map<String, String> edits) throws IOException {
        Map<String, String> specs = Workspace.specs(Workspace.FIXTURES);
        specs.putAll(edits);
        Workspace workspace = new Workspace(base).write(specs);
        Path site = base.resolve("site");
        SiteOptions options =
                new SiteOptions(base, workspace.source(), site, Readers.circles(), Set.of(Output.HTML), 1);
        SiteResult built = Build.site(options, Cache.none());
        assertTrue(
                built.published(),
                () -> String.valueOf(built.outcome())
                        + built.findings().all().stream()
                                .map(one -> "\n" + one.rule() + " " + one.severity() + " " + one.message())
                                .toList());
        return site;
    }

    private static Document page(Path site, String audience, String page) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(audience + "/north-pier/1.1.0/" + page + ".html")));
    }

    private static String text(String version) {
        return Workspace.specs(Workspace.FIXTURES).getOrDefault(version, "");
    }

    @Test
    void theyStandOnEachChecklistWithABoxOfItsOwn() throws IOException {
        Path site = build(Map.of(NEW, text(NEW).replace("notes-within: 3 wd }", ASKED)));
        for (String audience : List.of("internal", "crew", "client")) {
            Document all = page(site, audience, "checklists/index");
            assertEquals(
                    1,
                    all.select("input[id=h-001_pier-master]").size(),
                    audience + all.select("li.tick").outerHtml());
            assertEquals(1, all.select("input[id=h-001_pier-web]").size(), audience);
            assertEquals(
                    List.of(),
                    all.select("[id]").eachAttr("id").stream()
                            .filter(id -> all.select("[id='" + id + "']").size() > 1)
                            .toList());
            Path version = site.resolve(audience + "/north-pier/1.1.0");
            Document workflow = page(site, audience, Workspace.chapter(version, "people"));
            assertEquals(1, workflow.select("[id='requirement/h-001']").size(), audience);
            assertTrue(workflow.select("[id='requirement/h-001']").text().contains("Checksums Every file"), audience);
            assertTrue(
                    workflow.select("[id='requirement/h-001']").hasClass("added"),
                    audience + workflow.select("[id='requirement/h-001']").outerHtml());
            assertTrue(page(site, audience, "changes").body().text().contains("Checksums"), audience);
        }
    }

    @Test
    void anotherReceiverBringsItsOwnAndTakesThoseOfTheFirstAway() throws IOException {
        String asked = text(NEW)
                .replace("notes-within: 3 wd }", ASKED)
                .replace(
                        "  backer:",
                        "  museum: { name: Museum, kind: festival, requires: { m-001: { text: A still for the poster,"
                                + " check: Look } } }\n  backer:");
        String before = text(OLD)
                .replace("notes-within: 3 wd }", ASKED)
                .replace(
                        "  backer:",
                        "  museum: { name: Museum, kind: festival, requires: { m-001: { text: A still for the poster,"
                                + " check: Look } } }\n  backer:");
        Path site = build(Map.of(
                OLD,
                before,
                NEW,
                asked.replaceFirst(
                        "pier-master:\n    name: Master\n    to: harbour-trust",
                        "pier-master:\n    name: Master\n    to: museum")));
        Document list = page(site, "client", "checklists/pier-master");
        assertTrue(
                list.select("[id='requirement/m-001_pier-master']").hasClass("added"),
                list.select("li.tick").outerHtml());
        assertTrue(list.select("[id='requirement/h-001_pier-master']").hasClass("removed"));
        assertEquals(0, list.select("input[id=h-001_pier-master]").size());
        assertEquals(1, list.select("input[id=m-001_pier-master]").size());
    }
}
