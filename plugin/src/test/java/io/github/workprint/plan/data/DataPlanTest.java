package io.github.workprint.plan.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.format.FormatFigures;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The answers are worked by hand: rate x duration / 8. */
final class DataPlanTest {
    private static final String SHOOT =
            """
            production: { title: A Film, runtime: 104 min, shoot: { start: 2026-03-02, end: 2026-04-24, days: 38 } }
            formats:
              ocf: { uses: arriraw-hde-a35-46k-og-24 }
              tracks: { uses: bwf-8ch }
            """;

    private static MaterialFigures material(Plan plan, String id) {
        return (MaterialFigures) plan.figures("material/" + id).orElseThrow();
    }

    private static BigDecimal bytes(@Nullable Quantity quantity) {
        return Objects.requireNonNull(quantity).inBase();
    }

    @Test
    void anOpenGateShootMakes3707GigabytesADay() {
        Plan plan = PlannedText.plan(SHOOT
                + "materials: { a: { format: ocf, amount: 3.0 h/day }, s: { format: tracks, amount: 5 h/day } }\n");
        BigDecimal day = Stream.of("a", "s")
                .map(id -> bytes(material(plan, id).perDay()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = Stream.of("a", "s")
                .map(id -> bytes(material(plan, id).total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals("3.707 TB", DataAmount.of(day).toString());
        assertEquals(
                "140.9", all.movePointLeft(12).setScale(1, RoundingMode.HALF_UP).toString());
    }

    @Test
    void theReckoningIsShown() {
        Plan plan = PlannedText.plan(SHOOT + "materials: { a: { format: ocf, amount: 2.1 h/day } }\n");
        MaterialFigures figures = material(plan, "a");
        assertEquals("2.58 TB", String.valueOf(figures.perDay()));
        assertEquals("98.04 TB", String.valueOf(figures.total()));
        assertEquals(
                "4608×3164 ARRIRAW HDE @ 2730.2 Mbit/s × 2.1 h/d × 38 d",
                figures.basis().words());
    }

    @Test
    void whatComesAtOnceHasATotalOnly() {
        Plan plan =
                PlannedText.plan(SHOOT + "materials: { a: { format: ocf, amount: 30 min }, b: { amount: 2 TB } }\n");
        assertEquals("614.295 GB", String.valueOf(material(plan, "a").total()));
        assertEquals(null, material(plan, "a").perDay());
        assertEquals("2 TB", String.valueOf(material(plan, "b").total()));
        assertEquals("2 TB", material(plan, "b").basis().words());
    }

    @Test
    void dataADayNeedsNoFormat() {
        MaterialFigures figures = material(PlannedText.plan(SHOOT + "materials: { a: { amount: 1.5 TB/day } }\n"), "a");
        assertEquals("57 TB", String.valueOf(figures.total()));
        assertEquals("1.5 TB/d × 38 d", figures.basis().words());
    }

    @Test
    void withoutShootingDaysThereIsNoTotal() {
        Plan plan = PlannedText.plan(
                """
                formats: { x: { data-rate: 8 Mbit/s } }
                materials: { a: { format: x, amount: 1 h/day } }
                """);
        assertEquals("3.6 GB", String.valueOf(material(plan, "a").perDay()));
        assertEquals(null, material(plan, "a").total());
    }

    @Test
    void whatIsNotKnownHasNoFigures() {
        Plan plan = PlannedText.plan(SHOOT
                + "materials: { a: { format: ocf }, b: { format: gone, amount: 1 h }, c: { format: ocf,"
                + " amount: 9 shots } }\n");
        assertEquals(Optional.empty(), plan.figures("material/a"));
        assertEquals(Optional.empty(), plan.figures("material/b"));
        assertEquals(Optional.empty(), plan.figures("material/c"));
    }

    @Test
    void aFormatThatItsReaderMayNotSeeIsNotDescribed() {
        Plan plan = PlannedText.plan(
                """
                formats: { x: { codec: Secret, data-rate: 8 Mbit/s, audience: internal } }
                materials: { a: { format: x, amount: 1 h } }
                """);
        assertEquals("8 Mbit/s × 1 h", material(plan, "a").basis().words());
        assertFalse(plan.figures("material/a").toString().contains("Secret"));
    }

    @Test
    void aFormatSaysWhatAnHourMakes() {
        FormatFigures figures =
                (FormatFigures) PlannedText.plan(SHOOT).figures("format/ocf").orElseThrow();
        assertEquals("1.229 TB/h", figures.perHour().toString());
    }

    @Test
    void soundAloneIsReckonedFromItsSamples() {
        Plan plan = PlannedText.plan(
                "formats: { x: { container: bwf, audio: { channels: 10, rate: 96 kHz, depth: 24 } } }\n");
        FormatFigures figures = (FormatFigures) plan.figures("format/x").orElseThrow();
        assertEquals("10.368 GB/h", figures.perHour().toString());
        assertEquals("10 × 96 kHz × 24 bit @ 23.04 Mbit/s", figures.basis().words());
    }

    @Test
    void aCinemaPackageAtTheCeilingWithSixteenChannelsIs209Gigabytes() {
        Plan plan = PlannedText.plan(
                """
                production: { title: A Film, runtime: 104 min }
                formats:
                  dcp: { uses: dcp-2k-max, container: dcp, audio: { channels: 16, rate: 48 kHz, depth: 24 } }
                deliverables: { feature: { format: dcp } }
                """);
        DeliverableFigures figures =
                (DeliverableFigures) plan.figures("deliverable/feature").orElseThrow();
        assertEquals("209.377 GB", String.valueOf(figures.size()));
        assertEquals(
                "(2048×1080 DCP J2K @ 250 Mbit/s + 16 × 48 kHz × 24 bit @ 18.432 Mbit/s) × 104 min",
                Objects.requireNonNull(figures.basis()).words());
    }

    @Test
    void aStatedRateIsTheWholeOfIt() {
        Plan plan = PlannedText.plan(
                "formats: { x: { raster: 1920x1080, data-rate: 12 Mbit/s, audio: { channels: 2, rate: 48 kHz, depth:"
                        + " 24 } } }\n");
        assertEquals(
                "5.4 GB/h",
                ((FormatFigures) plan.figures("format/x").orElseThrow())
                        .perHour()
                        .toString());
    }

    @Test
    void amountsAreShownInTheUnitThatFits() {
        assertEquals("0 B", DataAmount.of(BigDecimal.ZERO).toString());
        assertEquals("999 B", DataAmount.of(new BigDecimal(999)).toString());
        assertEquals("1 TB", DataAmount.of(new BigDecimal("999999500000")).toString());
        assertEquals("999.999 GB", DataAmount.of(new BigDecimal("999999499999")).toString());
        assertEquals("12000 PB", DataAmount.of(new BigDecimal("12e18")).toString());
    }
}
