package io.github.workprint.plan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.data.Window;
import io.github.workprint.plan.schedule.StageFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: bytes x 8 / (line rate x efficiency) / 3600. */
final class TransfersTest {
    private static final String SHOOT =
            """
            production: { title: A Film, shoot: { start: 2026-03-02, days: 38 } }
            formats:
              ocf: { uses: arriraw-hde-a35-46k-og-24 }
              tracks: { uses: bwf-8ch }
            materials: { a: { format: ocf, amount: 3.0 h/day }, s: { format: tracks, amount: 5 h/day } }
            volumes: { raid: { size: 200 TB }, shuttle: { size: 8 TB, sustained: 900 MB/s } }
            """;

    private static TransferFigures transfer(String yaml) {
        return (TransferFigures)
                PlannedText.plan(SHOOT + yaml).figures("interface/up").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1 Gbit/s, 11.77 h/d", "10 Gbit/s, 1.18 h/d"})
    void aDayOfOpenGateTakesAsLongAsTheGuideSays(String rate, String takes) {
        TransferFigures figures = transfer(
                """
                stages: { offload: { kind: offload, each: day, takes: [a, s] }, dailies: { after: [offload], each: day } }
                links: { line: { rate: %s } }
                interfaces: { up: { from: offload, to: dailies, what: [a, s], via: line } }
                """
                        .formatted(rate));
        assertEquals("3.707 TB", String.valueOf(figures.perDay()));
        assertEquals(takes, String.valueOf(figures.takes()));
        assertEquals("24 h", String.valueOf(figures.open()));
    }

    @Test
    void offloadWithVerificationAt900MegabytesASecondTakes229Hours() {
        String stage =
                "stages: { offload: { kind: offload, each: day, takes: [a, s], copies: [raid], throughput: 900 MB/s%s"
                        + " } }\n";
        assertEquals("2.29 h/d", work(stage.formatted(", hash: xxh64")));
        assertEquals("1.14 h/d", work(stage.formatted(", hash: xxh64, verification: inline")));
        assertEquals("1.14 h/d", work(stage.formatted("")));
    }

    private static String work(String stage) {
        StageFigures figures = (StageFigures)
                PlannedText.plan(SHOOT + stage).figures("stage/offload").orElseThrow();
        return String.valueOf(figures.work());
    }

    @Test
    void aShuttleIsCopiedOutTravelsAndIsCopiedIn() {
        TransferFigures figures = transfer(
                """
                stages: { offload: { kind: offload, each: day, takes: [a, s] }, ingest: { after: [offload], each: day } }
                interfaces: { up: { from: offload, to: ingest, what: [a, s], on: shuttle, travel: 6 h } }
                """);
        assertEquals("8.29 h/d", String.valueOf(figures.takes()), "1.144 + 6 + 1.144");
    }

    @Test
    void aLineIsOpenInItsWindowOnly() {
        TransferFigures figures = transfer(
                """
                stages: { offload: { kind: offload, each: day, takes: [a, s] }, dailies: { after: [offload], each: day } }
                links: { line: { rate: 500 Mbit/s, efficiency: 70 %, windows: "19:00-07:00" } }
                interfaces: { up: { from: offload, to: dailies, what: [a, s], via: line } }
                """);
        assertEquals("23.53 h/d", String.valueOf(figures.takes()));
        assertEquals("12 h", String.valueOf(figures.open()), "a night is not enough");
    }

    @Test
    void whatSharesALineAddsUp() {
        Plan plan = PlannedText.plan(
                SHOOT
                        + """
                stages:
                  offload: { kind: offload, each: day, takes: [a, s] }
                  copy: { kind: transfer, each: day, takes: [s] }
                  dailies: { after: [offload], each: day }
                links: { line: { rate: 1 Gbit/s, cap: 50 TB/month } }
                interfaces:
                  up: { from: offload, to: dailies, what: [a], via: line }
                  over: { from: copy, to: dailies, what: [s], via: line }
                """);
        LinkFigures line = (LinkFigures) plan.figures("link/line").orElseThrow();
        assertEquals("11.77 h", line.busiest().toString());
        assertEquals("140.847 TB", line.total().toString());
        assertEquals("81.543 TB", String.valueOf(line.month()), "22 shooting days of March");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19:00-07:00 | 12",
                "06:00-22:00 | 16",
                "00:00-24:00 | 24",
                "06:00-09:00, 18:00-23:30 | 8.5",
                "20:00 to 06:00 | 10",
                "20:00 until 06:00 | 10",
                "at night | 24",
                "25:00-26:00 | 24"
            })
    void windowsAreReadAsHours(String words, String hours) {
        assertEquals(
                hours,
                Window.seconds(words).over(3600).rounded(1).stripTrailingZeros().toPlainString());
    }
}
