package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.diff.Change;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From every older version straight to the latest, and no older page changes for it. */
final class CatchUpTest {
    @TempDir
    private Path folder;

    private static String spec(String version, String day, String handles, String mixer, String room) {
        return """
                workprint: 1
                version: %s
                status: issued
                as-of: 2026-02-%s
                production: { title: Quay, runtime: 12 min }
                organisations: { port: { name: Port, kind: client } }
                roles:
                  editor: { name: Jo }
                  %s
                  dit: { name: Cam }
                formats:
                  master-file: { container: mov, raster: 1920x1080, handles: %s }
                stages:
                  edit: { owner: editor, not-before: 2026-03-02, lasts: 3 wd, room: %s }
                  mix: { owner: %s, after: [edit], lasts: 1 wd, makes: [master] }
                deliverables:
                  master: { to: port, due: 2026-03-27, format: master-file }
                """
                .formatted(version, day, mixer, handles, room, mixer.substring(0, mixer.indexOf(':')));
    }

    private static Map<String, String> history() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("quay/1.0.0.yaml", spec("1.0.0", "02", "8 f", "mixer: { name: Al }", "A1"));
        texts.put("quay/2.0.0.yaml", spec("2.0.0", "09", "24 f", "mixer: { name: Al }", "A1"));
        texts.put(
                "quay/3.0.0.yaml",
                spec("3.0.0", "16", "8 f", "rerecording-mixer: { name: Al, formerly: mixer }", "B2"));
        return texts;
    }

    private static List<CatchUp> catchUps(Map<String, String> texts) {
        Specs specs = Specs.of(texts);
        assertEquals(List.of(), specs.errors());
        MarkedHistory seen = MarkedHistory.of(Pruning.of(specs.editions(), Readers.CREW));
        return CatchUp.of(seen, VersionView.latest(seen));
    }

    private static List<String> told(CatchUp catchUp) {
        return catchUp.view().log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .map(ChangeItem::cause)
                .flatMap(cause -> cause.map(Meaning::change).stream())
                .map(CatchUpTest::line)
                .sorted()
                .toList();
    }

    private static String line(Change change) {
        return change.kind().word() + " " + change.path();
    }

    @Test
    void whatWasChangedBackIsNotToldAndWhatWasRenamedIsFollowed() {
        List<CatchUp> catchUps = catchUps(history());
        assertEquals(
                List.of("1.0.0", "2.0.0"),
                catchUps.stream().map(catchUp -> catchUp.from().toString()).toList());
        assertEquals(List.of("changed stage/edit/room", "renamed role/rerecording-mixer"), told(catchUps.get(0)));
        assertEquals(
                List.of(
                        "changed format/master-file/handles",
                        "changed stage/edit/room",
                        "renamed role/rerecording-mixer"),
                told(catchUps.get(1)));
    }

    @Test
    void everyRoleIsTallied() {
        CatchUp first = catchUps(history()).get(0);
        Map<String, String> tallies = new TreeMap<>();
        first.shares()
                .forEach(share ->
                        tallies.put(share.role().key(), share.toDo() + " to do, " + share.toKnow() + " to know"));
        assertEquals(
                Map.of(
                        "editor", "1 to do, 1 to know",
                        "rerecording-mixer", "0 to do, 1 to know",
                        "dit", "0 to do, 0 to know"),
                tallies);
        CatchUp.Share mixer = first.shares().stream()
                .filter(share -> share.role().key().equals("rerecording-mixer"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("renamed role/rerecording-mixer"),
                mixer.told().stream()
                        .flatMap(bundle -> bundle.matters().stream())
                        .flatMap(matter -> matter.cause().stream())
                        .map(cause -> line(cause.change()))
                        .toList(),
                "that the edit moves to another room is the editor's business");
    }

    @Test
    void itLeadsToTheVersionThatIsIssuedNotToADraft() {
        Map<String, String> texts = history();
        texts.computeIfPresent("quay/3.0.0.yaml", (name, text) -> text.replace("status: issued", "status: draft"));
        assertEquals(
                List.of("2.0.0"),
                catchUps(texts).stream()
                        .map(catchUp -> catchUp.view().revision().version())
                        .toList());
    }

    @Test
    void theNewestTwelveAndTheLastOfEachMajorNumberHaveOne() {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            String version = (i < 3 ? "1." : i < 5 ? "2." : "3.") + i + ".0";
            texts.put(
                    "quay/" + version + ".yaml",
                    spec(version, i == 0 ? "09" : String.valueOf(i + 9), "8 f", "mixer: { name: Al }", "A" + i));
        }
        assertEquals(
                List.of(
                        "1.2.0", "2.4.0", "3.7.0", "3.8.0", "3.9.0", "3.10.0", "3.11.0", "3.12.0", "3.13.0", "3.14.0",
                        "3.15.0", "3.16.0", "3.17.0", "3.18.0"),
                catchUps(texts).stream()
                        .map(catchUp -> catchUp.from().toString())
                        .toList());
    }

    @Test
    void whoGetsNoChangeLogGetsNoCatchUp() {
        Map<String, String> texts = history();
        texts.replaceAll((name, text) -> text + "documents: { changes: { for: [internal] } }\n");
        assertEquals(List.of(), catchUps(texts));
    }

    @Test
    void theNewestVersionAddsPagesAndChangesNoneOfTheOlderVersions() {
        Map<String, String> texts = history();
        Tree three = site(texts);
        texts.remove("quay/3.0.0.yaml");
        Tree two = site(texts);
        assertEquals(List.of(), Tree.differences(two.only(CatchUpTest::older), three.only(CatchUpTest::older)));
        assertFalse(two.files().containsKey("crew/quay/catch-up/2.0.0.html"));
        Document page = page(three, "crew/quay/catch-up/1.0.0.html");
        assertEquals("What has changed since White 1.0.0", page.select("h1").text());
        assertTrue(
                page.select("#role-editor").text().contains("1 to do"),
                page.select("#role-editor").text());
        Document editor = page(three, "crew/quay/catch-up/1.0.0/editor.html");
        assertEquals(
                "Editor: What has changed since White 1.0.0",
                editor.select("h1").text());
        assertEquals(2, editor.select("main .change").size());
        assertTrue(page(three, "crew/quay/index.html")
                .select("a[href=catch-up/1.0.0.html]")
                .hasText());
    }

    private static boolean older(String file) {
        return file.matches("crew/quay/[12]\\.0\\.0/.*");
    }

    private Tree site(Map<String, String> texts) {
        return new Workspace(folder.resolve("project"))
                .write(texts)
                .clean(folder.resolve("site"), List.of(Readers.CREW), Set.of(Output.HTML));
    }

    private static Document page(Tree site, String file) {
        return Jsoup.parse(new String(site.files().get(file), StandardCharsets.UTF_8));
    }
}
