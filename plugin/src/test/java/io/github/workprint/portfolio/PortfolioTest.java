package io.github.workprint.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.portfolio.Booking.Need;
import io.github.workprint.portfolio.Shared.SharedVolume;
import io.github.workprint.portfolio.Show.Event;
import io.github.workprint.portfolio.Show.Lateness;
import io.github.workprint.site.project.ProjectFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house sees what its productions do, and what they do to each other. */
final class PortfolioTest {
    private static final String SPEC =
            """
            workprint: 1
            version: VERSION
            status: issued
            as-of: DAY
            production: { title: "TITLE", runtime: 10 min }
            organisations: { client: { kind: client } }
            roles: { ed: { name: Jo Marsh, email: jo@house.example }, out: { title: Mastering } }
            materials: { rushes: { kind: camera, amount: 10 TB, from: ed, arrives: 2026-03-02 } }
            stages:
              copy: { owner: ed, takes: rushes, not-before: START, lasts: 5 wd, room: Suite 1, copies: san }
              out: { owner: out, after: copy, makes: film, lasts: 1 wd }
            volumes: { san: { name: House SAN, site: Soho, size: 15 TB } }
            deliverables: { film: { to: client, due: 2026-03-05, requires: { use: ebu-r-128@4.0, checked-at: copy } } }
            schedule: { milestones: { lock: { name: Picture lock, date: 2026-03-20 } } }
            """;

    @TempDir
    private Path base;

    private static String spec(String version, String title, String day, String start) {
        return SPEC.replace("VERSION", version)
                .replace("TITLE", title)
                .replace("DAY", day)
                .replace("START", start);
    }

    @BeforeEach
    void twoProductions() throws IOException {
        write("a/harbour/1.0.0.yaml", spec("1.0.0", "Harbour & Sons", "2026-02-02", "2026-03-02"));
        write("a/harbour/1.1.0.yaml", spec("1.1.0", "Harbour & Sons", "2026-02-20", "2026-03-03"));
        write("b/quay/1.0.0.yaml", spec("1.0.0", "Quay", "2026-02-16", "2026-03-05"));
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The page, in which no template is at fault. */
    private static String page(Portfolio portfolio) {
        List<Finding> findings = new ArrayList<>();
        String page = PortfolioPage.of(portfolio, findings::add);
        assertEquals(List.of(), findings);
        return page;
    }

    private Portfolio read(Optional<LocalDate> day) throws IOException {
        return Portfolio.of(
                List.of(new ProjectFolder(base, base.resolve("b")), new ProjectFolder(base, base.resolve("a"))), day);
    }

    @Test
    void aProductionIsSeenAsPeopleWorkToIt() throws IOException {
        Portfolio portfolio = read(Optional.empty());
        assertEquals(LocalDate.of(2026, 2, 20), portfolio.day(), "the latest date of a version: no clock is asked");
        Show harbour = portfolio.shows().get(0);
        assertEquals("harbour", harbour.name());
        assertEquals("1.1.0", harbour.version());
        assertEquals("a", harbour.folder());
        assertEquals(
                List.of("1.1.0"),
                harbour.changed().stream().map(Show.Issue::version).toList());
        assertTrue(
                harbour.changed().get(0).changes().keySet().stream().anyMatch(rated -> rated != ChangeClass.EDITORIAL),
                harbour.changed()::toString);
        assertEquals(
                List.of("2026-03-05", "2026-03-20"),
                harbour.next().stream().map(Event::on).map(LocalDate::toString).toList());
        assertEquals(10, harbour.met() + harbour.found() + harbour.open());
        assertTrue(portfolio.shows().get(1).changed().get(0).isFirst());
        assertEquals(Map.of("EBU R 128 loudness 4.0", List.of("harbour", "quay")), portfolio.sets());
    }

    /** Who looks back sees what people worked to on the day. */
    @Test
    void aVersionOfALaterDayIsNotThereYet() throws IOException {
        Show harbour = read(Optional.of(LocalDate.of(2026, 2, 10))).shows().get(0);
        assertEquals("1.0.0", harbour.version());
        assertEquals(List.of(), harbour.changed());
    }

    @Test
    void whatIsLateIsTold() throws IOException {
        assertEquals(
                List.of(new Lateness("film", LocalDate.of(2026, 3, 5), Optional.of(LocalDate.of(2026, 3, 10)))),
                read(Optional.empty()).shows().get(0).late());
        assertEquals(
                List.of(new Lateness("film", LocalDate.of(2026, 3, 5), Optional.empty())),
                read(Optional.of(LocalDate.of(2026, 3, 6))).shows().get(0).late());
    }

    @Test
    void whatARecordSaysToBeDeliveredIsNotLate() throws IOException {
        write(
                "a/harbour/records/2026-03-06-delivered-film-1.yaml",
                "record: delivered\nversion: 1.1.0\non: 2026-03-06\nby: ed\nwhat: deliverable/film\n");
        LocalDate then = LocalDate.of(2026, 3, 6);
        assertEquals(1, read(Optional.of(then)).shows().get(1).late().size());
        assertEquals(List.of(), read(Optional.of(then)).shows().get(0).late());
        assertEquals(
                1, read(Optional.of(then.minusDays(1))).shows().get(0).late().size(), "it was not known on that day");
    }

    @Test
    void eachPartIsLateByItself() throws IOException {
        write(
                "b/quay/1.0.0.yaml",
                spec("1.0.0", "Quay", "2026-02-16", "2026-03-05")
                        .replace(
                                "deliverables: { film: { to: client, due: 2026-03-05,",
                                """
                                parts: { ep-1: { kind: episode }, ep-2: { kind: episode } }
                                deliverables: { film: { to: client, each: episode, due: 2026-04-30,
                                  for: { ep-1: { due: 2026-03-02, delivered: 2026-03-02 },
                                    ep-2: { due: 2026-03-03 } },""")
                        .replace("makes: film,", "makes: film, each: episode,"));
        assertEquals(
                List.of("film, episode 2"),
                read(Optional.of(LocalDate.of(2026, 3, 4))).shows().get(1).late().stream()
                        .filter(late -> late.ready().isEmpty())
                        .map(Lateness::what)
                        .toList());
    }

    @Test
    void aVolumeOfTwoProductionsHoldsWhatBothPutOnIt() throws IOException {
        SharedVolume san = read(Optional.empty()).volumes().get(0);
        assertEquals("House SAN", san.name());
        assertEquals(List.of("harbour", "quay"), san.shows());
        assertEquals(0, new BigDecimal("20e12").compareTo(san.peak().inBase()), san.peak()::toString);
        assertTrue(san.full());
    }

    @Test
    void sizesThatDifferAreAsked() throws IOException {
        write(
                "b/quay/1.0.0.yaml",
                spec("1.0.0", "Quay", "2026-02-16", "2026-03-05").replace("15 TB", "50 TB"));
        assertFalse(read(Optional.empty()).volumes().get(0).full());
        assertTrue(page(read(Optional.empty())).contains("stated as 15 TB, 50 TB"));
    }

    @Test
    void volumesAtTwoSitesAreTwo() throws IOException {
        write(
                "b/quay/1.0.0.yaml",
                spec("1.0.0", "Quay", "2026-02-16", "2026-03-05").replace("Soho", "Leeds"));
        assertEquals(List.of(), read(Optional.empty()).volumes());
    }

    @Test
    void somebodyOrARoomThatTwoNeedIsTold() throws IOException {
        List<Booking> bookings = read(Optional.empty()).bookings();
        assertEquals(
                List.of("Jo Marsh 2026-03-05/2026-03-09", "Suite 1 2026-03-05/2026-03-09"),
                bookings.stream()
                        .map(booking -> booking.resource() + " " + booking.days())
                        .toList());
        assertEquals(new Need("harbour", "copy"), bookings.get(0).first());
        assertEquals(new Need("quay", "copy"), bookings.get(0).second());
    }

    @Test
    void thePageSaysItInTextThatCannotRun() throws IOException {
        Portfolio portfolio = read(Optional.empty());
        String page = page(portfolio);
        Document html = Jsoup.parse(page);
        assertEquals("Harbour & Sons", html.select(".productions h3").get(0).text());
        assertTrue(page.contains("Harbour &amp; Sons"));
        assertEquals(
                List.of(), html.select("script, a[href], img, link").stream().toList());
        assertEquals(page, page(read(Optional.empty())));
        assertTrue(PortfolioJson.of(portfolio).contains("\"title\" : \"Harbour & Sons\"")
                || PortfolioJson.of(portfolio).contains("\"title\": \"Harbour & Sons\""));
    }

    @Test
    void thePageSpeaksTheLanguageOfItsProductions() throws IOException {
        for (String file : List.of("a/harbour/1.0.0.yaml", "a/harbour/1.1.0.yaml", "b/quay/1.0.0.yaml")) {
            write(file, "language: fr\n" + Files.readString(base.resolve(file)));
        }
        Document html = Jsoup.parse(page(read(Optional.of(LocalDate.of(2026, 3, 6)))));
        assertEquals("fr", html.select("html").attr("lang"));
        assertEquals("Toutes les productions", html.title());
        assertTrue(html.select("section.late li").text().contains("échéance passée le 5 mars 2026"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreShown() throws IOException {
        write("b/broken/1.0.0.yaml", "workprint: [\n");
        Portfolio portfolio = read(Optional.empty());
        assertTrue(portfolio.faults().hasErrors());
        assertFalse(portfolio.shows().isEmpty());
        assertTrue(page(portfolio).contains("Not everything could be read"));
    }
}
