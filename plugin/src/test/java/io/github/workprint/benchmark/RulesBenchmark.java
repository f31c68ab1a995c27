package io.github.workprint.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.check.Checked;
import io.github.workprint.check.Checker;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How long all rules take on a spec that has been read and planned, once the machine is warm (to be under 50 ms for 600 lines): a
 * starter, and one version of the sample's feature film, which has more than four times as many lines.
 */
class RulesBenchmark {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final int WARM_UP = 60;
    private static final int RUNS = 41;

    @Test
    void aStarter() {
        Clock day = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        measure("feature starter", Starter.text(StarterKind.FEATURE, "film", day));
    }

    @Test
    void aVersionOfTheFeature() throws IOException {
        measure(
                "the-salt-road 2.1.1",
                Files.readString(Path.of("../sample-project/src/workprint/the-salt-road/2.1.1.yaml")));
    }

    private static void measure(String name, String text) {
        Histories read = Histories.read(
                new VersionTexts(List.of(new VersionText("film", "film.yaml", text)), Findings.NONE),
                new SpecReader(VOCABULARY));
        List<PlannedHistory> planned = PlannedHistory.all(read.all(), LIBRARY);
        Checker checker = new Checker(VOCABULARY, LIBRARY);
        long[] times = new long[WARM_UP + RUNS];
        for (int run = 0; run < times.length; run++) {
            long start = now();
            Checked checked = checker.check(planned, read.findings());
            times[run] = now() - start;
            assertEquals(1, checked.versions().size());
        }
        long[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        System.out.printf(
                "%s, %d lines: first %.1f ms, warm %.1f ms (median of %d)%n",
                name, text.lines().count(), times[0] / 1e6, warm[RUNS / 2] / 1e6, RUNS);
    }

    /** Time of this thread on the processor, so that what else runs on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
