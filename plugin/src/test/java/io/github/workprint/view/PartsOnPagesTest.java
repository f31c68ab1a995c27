package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import io.github.workprint.view.figure.Bookings;
import io.github.workprint.view.figure.DateCalendar;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.role.Duty;
import io.github.workprint.view.role.RoleSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A series on its pages: who does which episode, one list to tick for each, and one change for one episode more. */
class PartsOnPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final String FIRST = Starter.text(StarterKind.SERIES, "a-series", CLOCK);
    private static final String EPISODE_6 =
            "  ep-06: { kind: episode, title: Afterwards, runtime: 48 min, dates: { transmission: 2026-07-06 } }\n";

    private static List<VersionView> views(Readers audience, String... texts) {
        List<VersionText> all = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String version = "1." + i + ".0";
            all.add(new VersionText(
                    "film",
                    "film/" + version + ".yaml",
                    texts[i].replace("version: 1.0.0\n", "version: " + version + "\n")));
        }
        Histories histories = Histories.read(new VersionTexts(all, Findings.NONE), new SpecReader(Vocabulary.load()));
        List<Edition> editions = Pruning.of(Editions.of(histories.all().get(0), FormatLibrary.load()), audience);
        return Stream.iterate(0, i -> i + 1)
                .limit(texts.length)
                .map(i -> VersionView.of(editions, i))
                .toList();
    }

    private static VersionView series() {
        return views(Readers.CREW, FIRST).get(0);
    }

    private static Redline entity(VersionView version, String address) {
        return version.workflow().entity(address).orElseThrow();
    }

    private static String parts(List<Redline> figures) {
        return figures.stream()
                .flatMap(one -> one.child("part").flatMap(Redline::value).stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachEditorHasTheirOwnEpisodes() {
        VersionView version = series();
        List<String> sheets = new ArrayList<>();
        for (String editor : List.of("editor-a", "editor-b")) {
            List<Duty> duties = RoleSheet.of(entity(version, "role/" + editor), version.workflow(), version.log())
                    .duties();
            assertEquals(1, duties.size(), editor);
            sheets.add(parts(duties.get(0).parts()));
        }
        assertEquals("[part/ep-01 part/ep-03, part/ep-02 part/ep-04 part/ep-05]", sheets.toString());
    }

    @Test
    void eachEpisodeIsTickedByItself() {
        VersionView version = series();
        Checklist list = Checklist.of(entity(version, "deliverable/episodes"), version.workflow());
        assertEquals(5, list.parts().size());
        assertEquals(10, list.size(), "two items for each of five episodes");
        assertTrue(list.parts().stream()
                .allMatch(one -> one.planned().flatMap(own -> own.child("due")).isPresent()));
        Checklist forClient = Checklist.of(
                entity(views(Readers.CLIENT, FIRST).get(0), "deliverable/episodes"),
                views(Readers.CLIENT, FIRST).get(0).workflow());
        assertEquals(5, forClient.parts().size(), "who accepts them ticks them one by one as well");
    }

    @Test
    void partsAreNamedAsPeopleNameThem() {
        VersionView version = series();
        PartsOf parts = new PartsOf(version.workflow());
        List<Redline> all = parts.of(entity(version, "stage/offline"));
        assertEquals("1–5", PartsOf.numbers(all));
        assertEquals("1–2, 4–5", PartsOf.numbers(List.of(all.get(0), all.get(1), all.get(3), all.get(4))));
        assertEquals("3", PartsOf.numbers(all.subList(2, 3)));
        assertEquals(List.of(), parts.of(entity(version, "role/editor-a")));
    }

    @Test
    void theChartHasABarForEachEpisodeAndALaneForEachPairOfHands() {
        VersionView version = series();
        Timetable timetable = Timetable.of(version.workflow(), StageMap.of(version.workflow()));
        Timetable.Bar offline = timetable.bars().stream()
                .filter(bar -> bar.stage().path().equals("stage/offline"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "1/0 2/1 3/0 4/1 5/1",
                offline.pieces().stream()
                        .map(piece -> piece.label() + "/" + piece.lane())
                        .collect(Collectors.joining(" ")));
        assertTrue(timetable.bars().stream()
                .filter(bar -> bar != offline)
                .flatMap(bar -> bar.pieces().stream())
                .allMatch(piece -> piece.lane() == 0));
    }

    private static String dates(VersionView version, String address) {
        return KeyDates.of(version.workflow()).stream()
                .filter(line -> line.entity().path().equals(address))
                .map(line -> PartsOf.numbers(line.parts()) + " "
                        + line.date().value().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatIsDueForEachEpisodeIsADateOfItsOwnForTheClientToo() {
        String due = "1 2026-05-21, 2 2026-05-29, 3 2026-06-05, 4 2026-06-12, 5 2026-06-19";
        assertEquals(due, dates(series(), "deliverable/episodes"));
        VersionView client = views(Readers.CLIENT, FIRST).get(0);
        assertEquals(due, dates(client, "deliverable/episodes"));
        assertEquals(
                "1–2 2026-03-24, 4 2026-04-09, 3 2026-04-13, 5 2026-04-23",
                dates(client, "review/rough-cut"),
                "two episodes that can be seen on one day share a line");
    }

    @Test
    void theCalendarSaysWhichEpisodesStartAndEnd() {
        VersionView version = series();
        RoleSheet sheet = RoleSheet.of(entity(version, "role/editor-b"), version.workflow(), version.log());
        DateCalendar calendar = DateCalendar.of(version.workflow(), sheet::dates, sheet::parts);
        assertEquals(
                "2026-03-09 starts 2, 2026-03-24 ends 2, 2026-03-25 starts 4, 2026-04-09 ends 4, 2026-04-10 starts 5,"
                        + " 2026-04-23 ends 5",
                calendar.weeks().stream()
                        .flatMap(week -> week.days().stream())
                        .flatMap(day -> day.entries().stream()
                                .filter(entry -> entry.entity().path().equals("stage/offline"))
                                .map(entry ->
                                        day.date() + " " + entry.event().word() + " " + PartsOf.numbers(entry.parts())))
                        .collect(Collectors.joining(", ")),
                "the episodes of the other editor are not among them");
    }

    @Test
    void whatNobodyCountsHasNoNumber() {
        VersionView dubbing = views(Readers.CREW, Starter.text(StarterKind.DUBBING, "a-film", CLOCK))
                .get(0);
        List<Redline> spanish = List.of(entity(dubbing, "part/es-419"));
        assertEquals("", PartsOf.numbers(spanish));
        assertEquals("es-419", PartsOf.mark(spanish.get(0)));
        assertEquals("2", PartsOf.numbers(List.of(entity(dubbing, "part/batch-2"))));
    }

    private static String uses(Bookings bookings, Bookings.Kind kind, String name) {
        return bookings.groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.resources().stream())
                .filter(resource -> resource.name().equals(name))
                .flatMap(resource -> resource.uses().stream())
                .map(use -> use.stage().key() + " " + PartsOf.numbers(use.parts()) + " "
                        + use.planned().child("starts").flatMap(Redline::value).orElseThrow()
                        + use.beside().stream()
                                .map(Redline::key)
                                .map(" beside "::concat)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theOfficeSeesWhoDoesWhatWhen() {
        String shared = FIRST.replace("    kind: conform\n", "    kind: conform\n    room: Suite 2\n")
                .replace("    kind: grade\n", "    kind: grade\n    room: suite 2\n");
        Bookings bookings = Bookings.of(views(Readers.INTERNAL, shared).get(0).workflow());
        assertEquals(
                "offline 2 2026-03-09, offline 4 2026-03-25, offline 5 2026-04-10",
                uses(bookings, Bookings.Kind.PEOPLE, "Ben Nkosi"));
        assertEquals(
                "conform 1 2026-03-27 beside turnover, turnover 1 2026-03-27 beside conform",
                uses(bookings, Bookings.Kind.PEOPLE, "Gus Khumalo").substring(0, 74),
                "one person with two stages");
        String room = uses(bookings, Bookings.Kind.ROOMS, "Suite 2");
        assertTrue(room.contains("conform 2 2026-03-30 beside grade"), room);
        assertTrue(
                bookings.groups().stream()
                        .flatMap(group -> group.resources().stream())
                        .flatMap(resource -> resource.uses().stream())
                        .allMatch(use -> use.left() >= 0 && use.left() + use.width() <= 1000),
                "every strip stays on its line");
    }

    @Test
    void oneEpisodeMoreIsOneChange() {
        String second = FIRST.replace("\ndefaults:", EPISODE_6 + "\ndefaults:").replace("\n\n  ep-06", "\n  ep-06");
        VersionView version = views(Readers.CREW, FIRST, second).get(1);
        assertEquals(
                List.of("part/ep-06"),
                version.log().bundles().stream()
                        .map(bundle -> bundle.matters().get(0))
                        .map(item ->
                                item.cause().map(cause -> cause.entity().path()).orElse(""))
                        .toList());
    }
}
