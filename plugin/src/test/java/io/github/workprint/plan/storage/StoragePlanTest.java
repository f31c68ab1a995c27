package io.github.workprint.plan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.storage.Levels.Arrival;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked by hand: 8 Mbit/s are 3.6 GB an hour; 2 March 2026 is a Monday. */
final class StoragePlanTest {
    private static final String SHOOT =
            """
            production: { title: A Film, shoot: { start: 2026-03-02, end: 2026-03-06, days: 5 } }
            formats: { x: { data-rate: 8 Mbit/s } }
            materials: { cam: { format: x, amount: 10 h/day } }
            """;

    private static VolumeFigures volume(String yaml, String id) {
        return (VolumeFigures)
                PlannedText.plan(SHOOT + yaml).figures("volume/" + id).orElseThrow();
    }

    @Test
    void whatComesEachDayAddsUp() {
        VolumeFigures figures = volume(
                """
                stages: { offload: { kind: offload, each: day, takes: [cam], copies: [raid] } }
                volumes: { raid: { size: 200 GB, fill: 80 %, watch: 50 % } }
                """,
                "raid");
        assertEquals(
                "2026-03-02 36 GB; 2026-03-03 72 GB; 2026-03-04 108 GB; 2026-03-05 144 GB; 2026-03-06 180 GB",
                figures.level().toString());
        assertEquals("180 GB", figures.peak().toString());
        assertEquals(LocalDate.parse("2026-03-06"), figures.peakOn());
        assertEquals("90 %", String.valueOf(figures.peakShare()));
        assertEquals("160 GB", String.valueOf(figures.limit()));
        assertEquals(LocalDate.parse("2026-03-04"), figures.firstAboveWatch());
        assertEquals(LocalDate.parse("2026-03-06"), figures.firstAboveLimit());
        assertEquals(null, figures.empty());
    }

    @Test
    void dataGoesWhenItsTimeIsOverAndEveryGateIsPassed() {
        VolumeFigures figures = volume(
                """
                stages:
                  offload: { kind: offload, each: day, takes: [cam], copies: [raid] }
                  tape: { kind: backup, after: [offload], lag: 3 d, each: day, takes: [cam], copies: [lto], gate: { checks: [read back] } }
                volumes: { raid: { size: 1 TB, keep: 1 d, allowance: 10 % }, lto: { media: lto-8 } }
                """,
                "raid");
        assertEquals(
                "2026-03-02 39.6 GB; 2026-03-03 79.2 GB; 2026-03-04 118.8 GB; 2026-03-05 158.4 GB; 2026-03-07 118.8 GB;"
                        + " 2026-03-10 0 B",
                figures.level().toString(),
                "the tape of Monday is read on Thursday; on Friday its data goes as Friday's comes");
        assertEquals(LocalDate.parse("2026-03-10"), figures.empty());
    }

    @Test
    void aVolumeThatIsGivenBackIsEmpty() {
        VolumeFigures figures = volume(
                """
                stages: { offload: { kind: offload, each: day, takes: [cam], copies: [raid] } }
                volumes: { raid: { size: 1 TB, until: 2026-03-20 } }
                """,
                "raid");
        assertEquals(LocalDate.parse("2026-03-20"), figures.empty());
    }

    @Test
    void oneThingOnOneVolumeIsThereOnce() {
        VolumeFigures figures = volume(
                """
                stages:
                  offload: { kind: offload, each: day, takes: [cam], copies: [raid] }
                  check: { kind: verify, each: day, after: [offload], takes: [cam], copies: [raid] }
                volumes: { raid: { size: 1 TB } }
                """,
                "raid");
        assertEquals("180 GB", figures.peak().toString());
    }

    @Test
    void whatIsMadeGrowsEvenlyOverItsDays() {
        VolumeFigures figures = volume(
                """
                stages: { render: { not-before: 2026-03-05, lasts: 4 wd, footage: 10 h, makes: [x], copies: [san] } }
                volumes: { san: { size: 1 TB } }
                """,
                "san");
        assertEquals(
                "2026-03-05 9 GB; 2026-03-06 18 GB; 2026-03-09 27 GB; 2026-03-10 36 GB",
                figures.level().toString());
    }

    @Test
    void readingsAreLaidOverThePlan() {
        Plan plan = PlannedText.plan(
                SHOOT
                        + """
                stages: { offload: { kind: offload, each: day, takes: [cam], copies: [raid] } }
                volumes: { raid: { size: 1 TB } }
                readings: { tuesday: { volume: raid, on: 2026-03-03, used: 70 GB } }
                """);
        ReadingFigures figures =
                (ReadingFigures) plan.figures("reading/tuesday").orElseThrow();
        assertEquals("72 GB", figures.planned().toString());
        assertEquals("-2 GB", figures.apart().toString());
    }

    @Test
    void anOpenGateShootOf38DaysTakesThirteenTapes() {
        Plan plan = PlannedText.plan(
                """
                production: { title: A Film, shoot: { start: 2026-03-02, days: 38 } }
                formats:
                  ocf: { uses: arriraw-hde-a35-46k-og-24 }
                  tracks: { uses: bwf-8ch }
                materials: { a: { format: ocf, amount: 3.0 h/day }, s: { format: tracks, amount: 5 h/day } }
                stages: { tape: { kind: backup, each: day, takes: [a, s], copies: [lto] } }
                volumes: { lto: { media: lto-8 } }
                """);
        VolumeFigures tapes = (VolumeFigures) plan.figures("volume/lto").orElseThrow();
        assertEquals("13 tapes", String.valueOf(tapes.tapes()));
        assertEquals("140.847 TB", tapes.peak().toString());
    }

    /** Levels move by whole arrivals only: nothing is lost or made on the way. */
    @Test
    void capacityNeverMakesAPeakAndWhatCameIsThereUntilItGoes() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Arrival> arrivals = new ArrayList<>();
            LocalDate start = LocalDate.parse("2028-02-25");
            for (int i = 0; i < 50; i++) {
                LocalDate on = start.plusDays(random.nextInt(4000));
                arrivals.add(new Arrival(
                        on,
                        Fraction.of(random.nextInt(1_000_000), 1 + random.nextInt(60)),
                        random.nextBoolean() ? null : on.plusDays(random.nextInt(400))));
            }
            Levels levels = Levels.of(arrivals, Fraction.ZERO);
            LocalDate day = start.plusDays(random.nextInt(4400));
            Fraction there = arrivals.stream()
                    .filter(arrival -> !arrival.on().isAfter(day))
                    .filter(arrival ->
                            arrival.purged() == null || arrival.purged().isAfter(day))
                    .map(Arrival::bytes)
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertEquals(there, levels.on(day), "seed " + seed);
            Optional<LocalDate> above = levels.firstAbove(levels.peak());
            assertEquals(Optional.empty(), above, "a volume as large as the peak is never too full");
            Levels more = Levels.of(arrivals.subList(0, 49), Fraction.ZERO);
            assertTrue(more.peak().compareTo(levels.peak()) <= 0, "less data, no higher peak");
        }
    }

    @Test
    void amountsUnderZeroAreShownInTheUnitThatFits() {
        assertEquals("-3.5 TB", DataAmount.of(new BigDecimal("-3500000000000")).toString());
    }
}
