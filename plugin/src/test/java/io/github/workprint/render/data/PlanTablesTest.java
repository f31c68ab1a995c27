package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plan as tables, for those who may see it. Worked by hand: 2 March 2026 is a Monday. */
final class PlanTablesTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: A Film, shoot: { start: 2026-03-02, days: 2 } }
            roles: { dit: { name: "=Dit" }, editor: { name: Jo } }
            formats: { raw: { data-rate: 800 Mbit/s } }
            materials: { cam: { name: "Camera, A", format: raw, amount: 2 h/day } }
            volumes: { raid: { size: 4 TB, cost: 100 GBP/TB/month }, far: { size: 9 TB } }
            links: { wire: { rate: 1 Gbit/s, efficiency: 80 % } }
            interfaces: { over: { from: offload, to: edit, what: [cam], via: wire } }
            stages:
              offload: { owner: dit, each: day, takes: [cam], copies: [raid] }
              edit: { owner: editor, after: [offload], lasts: 3 wd, makes: [film] }
              secret: { owner: editor, after: [edit], lasts: 1 wd, audience: internal }
            deliverables: { film: { due: 2026-03-05 } }
            budget: { currency: GBP, lines: { hands: { stage: edit, rate: 400 GBP/wd, amount: 1000 GBP } } }
            """;

    private static Map<String, List<List<String>>> tables(Readers audience, String language) {
        return tables(SPEC, audience, language);
    }

    private static Map<String, List<List<String>>> tables(String spec, Readers audience, String language) {
        VersionTexts texts = new VersionTexts(List.of(new VersionText("film", "1.0.0.yaml", spec)), Findings.NONE);
        Histories histories = Histories.read(texts, new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        List<Edition> whole = Editions.of(histories.all().get(0), FormatLibrary.load());
        Edition edition = Pruning.of(whole, audience).get(0);
        return PlanTables.of(edition, new Languages(LookFiles.standard()).of(language));
    }

    private static List<List<String>> table(String name) {
        return tables(Readers.INTERNAL, "en-GB").getOrDefault(name, List.of());
    }

    @Test
    void theOfficeGetsAllOfThem() {
        assertEquals(
                Set.of("schedule", "data", "storage", "transfers", "cost"),
                tables(Readers.INTERNAL, "en-GB").keySet());
    }

    @Test
    void theScheduleHasAHeaderWithUnitsAndARowForEachThingWithDates() {
        List<List<String>> rows = table("schedule");
        assertEquals(List.of("Kind", "Id", "Name", "Number"), rows.get(0).subList(0, 4));
        assertEquals("Slack [wd]", rows.get(0).get(10));
        assertEquals(
                List.of("Stages", "edit", "Edit", "2", "Editor", "2026-03-04", "2026-03-06"),
                rows.get(2).subList(0, 7));
        assertEquals("-1", rows.get(2).get(10));
    }

    @Test
    void amountsStandInOneUnit() {
        List<List<String>> rows = table("data");
        assertEquals(List.of("Materials", "cam", "Camera, A"), rows.get(1).subList(0, 3));
        int total = rows.get(0).indexOf("Data in all [GB]");
        assertEquals("1440", rows.get(1).get(total), "two hours at 800 Mbit/s are 720 GB, on two days");
    }

    @Test
    void storageHasARowForEachDayAndAColumnForEachVolumeThatFills() {
        assertEquals(
                List.of(List.of("Date", "Raid [GB]"), List.of("2026-03-02", "720"), List.of("2026-03-03", "1440")),
                table("storage"));
    }

    @Test
    void transfersSayHowLongTheyTake() {
        List<List<String>> rows = table("transfers");
        assertEquals("2", rows.get(1).get(rows.get(0).indexOf("Takes [h]")), "720 GB at 800 Mbit/s");
        assertEquals("800", rows.get(1).get(rows.get(0).indexOf("Rate reached [Mbit/s]")));
    }

    @Test
    void moneyIsCountedInTheCurrencyOfTheBudget() {
        List<List<String>> rows = table("cost");
        int forecast = rows.get(0).indexOf("Forecast [GBP]");
        assertEquals("1200", rows.get(1).get(forecast));
        assertEquals(
                List.of("hands", "raid"),
                rows.stream().skip(1).map(row -> row.get(1)).toList(),
                "no line pays for it");
    }

    @Test
    void whatALinePaysForIsNotCountedTwice() {
        String paid = SPEC.replace("lines: {", "lines: { disks: { rate: 100 GBP/TB/month, volumes: [raid] },");
        List<List<String>> rows = tables(paid, Readers.INTERNAL, "en-GB").getOrDefault("cost", List.of());
        assertEquals(
                List.of("disks", "hands"),
                rows.stream().skip(1).map(row -> row.get(1)).toList());
    }

    @Test
    void othersGetOnlyWhatTheyMaySee() {
        Map<String, List<List<String>>> crew = tables(Readers.CREW, "en-GB");
        assertFalse(crew.containsKey("cost"));
        assertFalse(crew.toString().contains("secret"));
        assertFalse(crew.toString().contains("GBP"));
        Map<String, List<List<String>>> client = tables(Readers.CLIENT, "en-GB");
        assertFalse(
                client.containsKey("cost") || client.containsKey("storage") || client.containsKey("transfers"),
                client.toString());
    }

    @Test
    void theyAreInTheLanguageOfThePages() {
        assertEquals(
                "Datum",
                tables(Readers.INTERNAL, "de")
                        .getOrDefault("storage", List.of())
                        .get(0)
                        .get(0));
    }
}
