package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.pdf.FilledForm;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.recording.RecordWriter;
import io.github.workprint.recording.ToldEvent;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of what is recorded: what they say, and that each audience sees what is for it and no more. */
final class RecordPagesTest {
    private static final String RECORDS = "north-pier/records/";
    private static final String CONFIRMATIONS = "north-pier/confirmations.html";
    private static final String STANDING = "north-pier/where-it-stands.html";

    @TempDir
    private Path folder;

    private static String record(String kind, String by, String rest) {
        return "record: " + kind + "\nversion: 1.1.0\non: 2026-03-18\nby: " + by + "\n" + rest;
    }

    private Tree built(Map<String, String> records, String... audiences) {
        Map<String, String> texts = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        records.forEach((name, text) -> texts.put(RECORDS + name + ".yaml", text));
        List<Readers> readers = List.of(audiences).stream()
                .map(word -> Readers.of(word).orElseThrow())
                .toList();
        return new Workspace(folder).write(texts).clean(folder.resolve("out"), readers, Set.of(Output.HTML));
    }

    private static String text(Tree tree, String file) {
        return Jsoup.parse(new String(Objects.requireNonNull(tree.files().get(file), file), StandardCharsets.UTF_8))
                .text();
    }

    @Test
    void thereAreNoPagesWithoutRecords() {
        assertTrue(built(Map.of(), "internal").files().keySet().stream()
                .noneMatch(name -> name.endsWith(CONFIRMATIONS) || name.endsWith(STANDING)));
    }

    @Test
    void theOfficeReadsWhoHasConfirmed() {
        Tree tree = built(
                Map.of(
                        "a", record("read", "mixer", ""),
                        "b", record("read", "bo-dahl", "").replace("1.1.0", "1.0.0"),
                        "c", record("qc-failed", "editor", "what: deliverable/pier-web\nreason: Dead pixel.\n"),
                        "d",
                                record("begun", "editor", "what: stage/picture-edit\n")
                                        .replace("03-18", "03-10")),
                "internal");
        String page = text(tree, "internal/" + CONFIRMATIONS);
        assertTrue(page.contains("Mixer"), page);
        assertTrue(page.contains("up to date confirmed 1.1.0 on 18 March 2026"), page);
        assertTrue(page.contains("an older version confirmed 1.0.0 on 18 March 2026"), page);
        assertTrue(page.matches(".*confirmed 1.0.0 on 18 March 2026 \\d+ to do, .*"), page);
        assertTrue(page.contains("not confirmed"), page);
        assertTrue(page.contains("Dead pixel."), page);
        assertTrue(page.contains("Picture edit under way"), page);
        assertTrue(text(tree, "internal/north-pier/index.html").contains("Who has confirmed"));
    }

    /** The office alone sees every record, so it alone is told what no record says. */
    @Test
    void nothingIsHeldAgainstAStageForWhomDoesNotSeeEveryRecord() {
        Map<String, String> records = Map.of(
                "a",
                        record("begun", "editor", "what: stage/picture-edit\naudience: crew\n")
                                .replace("03-18", "03-03"),
                "b", record("finished", "editor", "what: stage/picture-edit\n"),
                "c", record("read", "mixer", "audience: crew\n").replace("2026-03-18", "2027-03-18"));
        Tree tree = built(records, "internal", "crew");
        String crew = text(tree, "crew/" + STANDING);
        assertTrue(crew.contains("Picture edit begun begun 3 March 2026"), crew);
        assertTrue(crew.contains("planned"), crew);
        for (String word : List.of(" late ", "overdue", "at risk", "nothing recorded", "under way", "not yet due")) {
            assertFalse(crew.contains(word), word + " in " + crew);
        }
        String office = text(tree, "internal/" + STANDING);
        assertTrue(office.contains("Picture edit done"), office);
        assertTrue(office.contains("nothing recorded"), office);
    }

    @Test
    void theClientReadsWhatIsAskedOfItAndWhatIsUsed() throws IOException {
        Map<String, String> records = new TreeMap<>(Map.of(
                "a", record("noted", "harbour-trust", "what: review/cut-1\nround: 1\naudience: client\n"),
                "b", record("delivered", "editor", "what: deliverable/pier-web\naudience: client\n"),
                "c", record("finished", "mixer", "what: stage/mix\nremarks: Loud.\n")));
        Tree tree = built(records, "client", "internal");
        String page = text(tree, "client/" + STANDING);
        assertTrue(page.contains("1 used of 2; 1 left"), page);
        assertTrue(page.contains("your decision on"), page);
        assertTrue(page.contains("Web file and poster delivered"), page);
        assertFalse(page.contains("Loud."), page);
        assertFalse(tree.files().containsKey("client/" + CONFIRMATIONS));
        assertTrue(text(tree, "internal/" + STANDING).contains("Mix done"));
        assertFalse(text(tree, "internal/" + STANDING).contains("your decision"), "the office is not asked");
        assertTrue(text(tree, "internal/" + STANDING).contains("Still awaited"));
    }

    @Test
    void whatNobodyRecordedIsNotCalledLate() {
        Tree tree = built(
                Map.of("a", record("finished", "mixer", "what: stage/mix\n").replace("03-18", "12-31")), "internal");
        String page = text(tree, "internal/" + STANDING);
        assertTrue(page.contains("Mix done done 31 December 2026, planned to end"), page);
        assertTrue(page.contains("Picture edit nothing recorded planned to begin"), page);
        assertFalse(page.substring(page.indexOf("Stages")).contains(" late "), page);
    }

    @Test
    void anApprovalThatLapsedSaysWhatWasAndWhatIs() throws IOException {
        Workspace workspace = new Workspace(folder).write(Workspace.specs(Workspace.FIXTURES));
        Optional<Path> written = RecordWriter.of(
                        Build.check(new ProjectFolder(folder, workspace.source()), Optional.empty()), "", finding -> {})
                .orElseThrow()
                .write(new ToldEvent(
                        EventKind.APPROVED,
                        Optional.of("1.0.0"),
                        LocalDate.of(2026, 3, 6),
                        "harbour-trust",
                        Optional.of("deliverable/pier-web"),
                        Map.of(),
                        List.of(),
                        Readers.CLIENT));
        assertTrue(written.isPresent());
        Tree tree = workspace.clean(folder.resolve("out"), List.of(Readers.CLIENT), Set.of(Output.HTML));
        String page = text(tree, "client/" + STANDING);
        assertTrue(page.contains("Web file and poster lapsed Harbour Trust, 6 March 2026"), page);
        assertTrue(page.contains("Name: deleted: Web file inserted: Web file and poster"), page);
    }

    private static final String STATE = "north-pier/checklist-state";

    private static String ticked(String audience, String items) {
        return "record: ticked\nversion: 1.0.0\non: 2026-03-08\nby: editor\nwhat: deliverable/pier-master\naudience: "
                + audience + "\nitems:\n" + items;
    }

    @Test
    void checklistsGoOnWithWhatWasAnsweredBefore() throws IOException, FilledForm.UnfitForm {
        Map<String, String> records = Map.of(
                "t",
                ticked(
                        "client",
                        "  r-001: { done: yes, initials: BD, date: 2026-03-08, note: On (both) }\n"
                                + "  r-002: { done: no, note: Not yet }\n"
                                + "  r-003: { done: yes, initials: BŁ, note: a & b? é }\n"));
        Map<String, String> texts = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        texts.put(RECORDS + "t.yaml", Objects.requireNonNull(records.get("t")));
        Tree tree = new Workspace(folder)
                .write(texts)
                .clean(folder.resolve("out"), List.of(Readers.CLIENT), Set.of(Output.HTML, Output.PDF));
        String page = new String(
                Objects.requireNonNull(tree.files().get("client/" + STATE + ".html")), StandardCharsets.UTF_8);
        Document state = Jsoup.parse(page);
        assertEquals(
                "Master 1 done, 1 to check again, 1 open",
                state.select("h2, h2 + p").stream()
                        .limit(2)
                        .map(part -> part.text())
                        .collect(Collectors.joining(" ")));
        assertTrue(state.select("#r-003").hasAttr("checked"), page);
        assertEquals(
                "BŁ", state.select("input[data-item=r-003][data-part=initials]").val());
        assertFalse(state.select("#r-001").hasAttr("checked"), "asks something else now");
        assertEquals(
                "", state.select("input[data-item=r-001][data-part=initials]").val());
        assertTrue(
                text(tree, "client/" + STATE + ".html")
                        .contains("RE-CHECK BD, 2026-03-08, 8 March 2026, Version 1.0.0: On (both) Requirement:"
                                + " deleted: No burnt-in captions inserted: No burnt-in captions or logos"),
                page);
        FilledForm form = FilledForm.of(Objects.requireNonNull(tree.files().get("client/" + STATE + ".pdf")));
        assertEquals("workprint north-pier 1.1.0", form.keywords());
        Map<String, String> filled = new TreeMap<>();
        form.fields().stream()
                .filter(field -> !field.value().isEmpty())
                .forEach(field -> filled.put(field.name(), field.value()));
        assertEquals(
                Map.of("r-003", "true", "r-003_initials", "BŁ", "r-003_note", "a & b? é", "r-002_note", "Not yet"),
                filled);
        String script = new String(
                Objects.requireNonNull(tree.files().get("client/north-pier/versions.js")), StandardCharsets.UTF_8);
        assertTrue(script.contains("window.workprintAnswers"), script);
        assertFalse(script.contains("r-009"), script);
        assertTrue(text(tree, "client/north-pier/index.html").contains("Checklists as they stand"));
    }

    @Test
    void answersToItemsThatAreNotSeenLeaveNoTrace() {
        String both = ticked("client", "  r-002: { done: yes }\n");
        assertEquals(
                List.of(),
                Tree.differences(
                        built(Map.of("t", both), "client"),
                        built(Map.of("t", both + "  r-009: { done: yes, note: SECRET }\n"), "client")));
    }

    @Test
    void nothingThatIsRecordedForOthersShows() {
        Map<String, String> theirs = Map.of(
                "b", record("delivered", "editor", "what: deliverable/pier-web\naudience: client\n"),
                // Written for them, and about what they do not see.
                "e", record("delivered", "editor", "what: deliverable/claim-file\naudience: client\n"));
        Map<String, String> more = new TreeMap<>(theirs);
        more.put("f", record("read", "mixer", "").replace("03-18", "04-30"));
        more.put("g", record("qc-failed", "fixer", "what: stage/claim-work\nreason: SECRET\n"));
        more.put(
                "h",
                record("finished", "mixer", "what: stage/mix\naudience: crew\n").replace("03-18", "04-29"));
        more.put("e", record("received", "fixer", "what: deliverable/claim-file\naudience: client\nremarks: SECRET\n"));
        assertEquals(List.of(), Tree.differences(built(theirs, "client"), built(more, "client")));
        more.remove("h");
        assertEquals(List.of(), Tree.differences(built(theirs, "crew"), built(more, "crew")));
    }

    @Test
    void theOfficeReadsWhenThingsComeAtThisRate() {
        Map<String, String> records = Map.of(
                "a",
                record("begun", "editor", "what: stage/picture-edit\naudience: client\n")
                        .replace("03-18", "03-13"),
                "b",
                record("finished", "editor", "what: stage/picture-edit\naudience: client\n")
                        .replace("03-18", "03-30"),
                "c",
                record("begun", "mixer", "what: stage/mix\naudience: client\n").replace("03-18", "04-08"));
        Tree tree = built(records, "internal", "client");
        String page = text(tree, "internal/" + STANDING);
        assertTrue(
                page.matches(".*Picture lock: 30 March 2026, planned \\d+ March 2026 \\d working days? late"
                        + " This misses 24 March 2026\\..*"),
                page);
        Document office = Jsoup.parse(
                new String(Objects.requireNonNull(tree.files().get("internal/" + STANDING)), StandardCharsets.UTF_8));
        assertEquals(1, office.select("svg[aria-labelledby=gantt-1-title]").size(), page);
        assertTrue(office.select(".bar.was").size() >= 2, page);
        assertFalse(text(tree, "client/" + STANDING).contains("At this rate"));
        assertTrue(text(tree, "internal/north-pier/1.1.0/index.html").contains("Picture edit"));
        Tree earlier = Workspace.clean(new SiteOptions(
                new ProjectFolder(folder, new Workspace(folder).source()),
                folder.resolve("earlier"),
                List.of(Readers.INTERNAL),
                Set.of(Output.HTML),
                2,
                false,
                Paper.A4,
                Optional.empty(),
                SiteOptions.PATIENCE,
                Optional.of(LocalDate.of(2026, 4, 1))));
        page = text(earlier, "internal/" + STANDING);
        assertTrue(page.contains("1 April 2026"), page);
        assertFalse(page.contains("8 April 2026"), "recorded later");
    }

    @Test
    void whoIsNotSeenIsNotNamed() {
        Tree tree = built(
                Map.of("b", record("delivered", "fixer", "what: deliverable/pier-web\naudience: client\n")), "client");
        String page = text(tree, "client/" + STANDING);
        assertTrue(page.contains("Web file and poster delivered 18 March 2026"), page);
        assertFalse(page.contains("Fixer"), page);
    }

    @Test
    void aRoleReadsOnItsSheetWhatItLastConfirmed() {
        Map<String, String> records = Map.of(
                "a", record("read", "mixer", "audience: crew\n"),
                "b", record("read", "bo-dahl", "audience: crew\n").replace("1.1.0", "1.0.0"),
                "c", record("read", "supervisor", "audience: internal\n"));
        Tree tree = built(records, "crew");
        String script = new String(
                Objects.requireNonNull(tree.files().get("crew/north-pier/versions.js")), StandardCharsets.UTF_8);
        String read = script.substring(script.indexOf("window.workprintRead"));
        assertTrue(
                read.matches("(?s).*\"editor\"\\s*:\\s*\\{\\s*\"words\"\\s*:\\s*\"You confirmed 1\\.0\\.0 on 18 March"
                        + " 2026: \\d+ to do, \\S+ to know since\",\\s*"
                        + "\"href\"\\s*:\\s*\"catch-up/1\\.0\\.0/editor\\.html\".*"),
                read);
        assertTrue(tree.files().containsKey("crew/north-pier/catch-up/1.0.0/editor.html"));
        assertTrue(read.contains("You confirmed 1.1.0 on 18 March 2026: it is the latest version"), read);
        assertFalse(read.contains("supervisor"), "recorded for the office");
        assertFalse(read.contains("grader"), "nothing recorded");
        String page = text(tree, "crew/" + STANDING);
        assertTrue(page.contains("Mixer (Kit Vale) up to date confirmed 1.1.0 on 18 March 2026"), page);
        assertTrue(page.matches(".*Editor \\(Bo Dahl\\) an older version confirmed 1.0.0 on .* to do, .*"), page);
        assertFalse(page.contains("not confirmed"), page);
        List<String> ofVersions = Tree.differences(built(Map.of(), "crew"), tree).stream()
                .filter(difference -> difference.matches(".*north-pier/1\\.\\d\\.0/.*"))
                .toList();
        assertEquals(List.of(), ofVersions, "the pages of versions rest on no record");
    }

    @Test
    void aConfirmationStaysWithARoleOfAnotherId() {
        Map<String, String> texts = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        texts.computeIfPresent("north-pier/1.1.0.yaml", (name, text) -> text.replaceAll("\\bmixer\\b", "sound-mix")
                .replace("sound-mix: { name: Kit Vale", "sound-mix: { formerly: [mixer], name: Kit Vale"));
        texts.put(RECORDS + "a.yaml", record("read", "mixer", "").replace("1.1.0", "1.0.0"));
        Tree tree = new Workspace(folder)
                .write(texts)
                .clean(folder.resolve("out"), List.of(Readers.INTERNAL), Set.of(Output.HTML));
        String page = text(tree, "internal/" + CONFIRMATIONS);
        assertTrue(
                page.matches(".*Sound mix \\(Kit Vale\\) an older version confirmed 1\\.0\\.0 on 18 March 2026.*"),
                page);
    }

    @Test
    void whatIsNotRecordedOfARollIsSaidToTheOfficeAlone() {
        String copied =
                "roll: A001\nfiles: 4\nsize: 200 GB\nhash: xxh64 8d02114c32e28cbe\nverified: yes\naudience: crew\n";
        Map<String, String> one = Map.of("a", record("copied", "editor", "what: volume/drive-a\n" + copied));
        Tree tree = built(one, "internal", "crew");
        String office = text(tree, "internal/" + STANDING);
        assertTrue(office.contains("A001"), office);
        assertTrue(office.contains("not recorded on Drive B"), office);
        String crew = text(tree, "crew/" + STANDING);
        assertTrue(crew.contains("A001"), crew);
        assertTrue(crew.contains("Drive A verified 18 March 2026"), crew);
        assertFalse(crew.contains("not recorded on"), crew);
        // What is missing for the crew may stand in a record of the office.
        Map<String, String> both = new TreeMap<>(one);
        both.put("b", record("copied", "editor", "what: volume/drive-b\n" + copied.replace("crew", "internal")));
        Tree more = built(both, "internal", "crew");
        assertFalse(text(more, "internal/" + STANDING).contains("not recorded on"));
        assertEquals(crew, text(more, "crew/" + STANDING));
    }
}
