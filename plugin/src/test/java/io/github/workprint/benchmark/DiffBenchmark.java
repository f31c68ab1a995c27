package io.github.workprint.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to compare two editions of the sample's feature film, once the machine is warm (to be under 20 ms), and how that
 * and the building of editions grow with the number of versions (to be straight).
 */
class DiffBenchmark {
    private static final Path BASE = Path.of("../sample-project");
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final int WARM_UP = 60;
    private static final int RUNS = 40;

    private static History film() throws IOException {
        return Histories.read(SourceFolder.read(BASE, BASE.resolve("src/workprint")), new SpecReader(Vocabulary.load()))
                .all()
                .stream()
                .filter(history -> history.workflow().equals("the-salt-road"))
                .findFirst()
                .orElseThrow();
    }

    /** Time of this thread on the processor, so that what else runs on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void oneDiff() throws IOException {
        List<Edition> editions = Editions.of(film(), LIBRARY);
        for (int i = 1; i < editions.size(); i++) {
            Edition earlier = editions.get(i - 1);
            Edition later = editions.get(i);
            long[] times = new long[WARM_UP + RUNS];
            int changes = 0;
            for (int run = 0; run < times.length; run++) {
                long start = now();
                changes = Changes.in(Merge.of(earlier, later)).size();
                times[run] = now() - start;
            }
            long[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
            Arrays.sort(warm);
            System.out.printf(
                    "%s to %s, %d stages, %d nodes, %d changes: first %.1f ms, warm %.1f ms (median of %d), at most"
                            + " %.1f ms%n",
                    earlier.version(),
                    later.version(),
                    later.entities().keySet().stream()
                            .filter(address -> address.startsWith("stage/"))
                            .count(),
                    Merge.clean(later).walk().count(),
                    changes,
                    times[0] / 1e6,
                    warm[RUNS / 2] / 1e6,
                    RUNS,
                    warm[RUNS - 1] / 1e6);
            assertFalse(changes == 0);
        }
    }

    @Test
    void longHistories() throws IOException {
        History film = film();
        for (int versions : new int[] {25, 25, 50, 100, 200}) {
            List<History.Entry> entries = new ArrayList<>();
            for (int i = 0; i < versions; i++) {
                entries.add(film.versions().get(i % film.versions().size()));
            }
            History history = new History(film.workflow(), entries);
            PlannedHistory planned = timed(versions, "plan", () -> PlannedHistory.of(history, LIBRARY));
            List<Edition> editions = timed(versions, "editions", () -> Editions.of(planned));
            List<Redline> steps =
                    timed(versions, "step by step", () -> Lineage.of(editions).stepByStep());
            List<Redline> catchUps =
                    timed(versions, "to the latest", () -> Lineage.of(editions).toLatest());
            assertEquals(2 * versions - 1, steps.size() + catchUps.size());
        }
    }

    private static <T> T timed(int versions, String what, Supplier<T> work) {
        long start = now();
        T result = work.get();
        double millis = (now() - start) / 1e6;
        System.out.printf("%d versions, %s: %.0f ms, %.2f ms each%n", versions, what, millis, millis / versions);
        return result;
    }
}
