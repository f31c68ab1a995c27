package io.github.workprint.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a spec of ten thousand lines takes from text to records, once the machine is warm. To be under a second. */
class ReadingBenchmark {
    private static final int WARM_UP = 20;
    private static final int RUNS = 30;
    private static final int STAGES = 1_250;

    @Test
    void tenThousandLines() {
        StringBuilder text = new StringBuilder(
                "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A Film }\nroles:\n  editor: {}\nstages:\n");
        for (int i = 0; i < STAGES; i++) {
            text.append("  stage-").append(i).append(":\n    name: Stage ").append(i);
            text.append(
                    "\n    owner: editor\n    lasts: 3 wd\n    tools: [{ name: Resolve, version: 19.1 }]\n    steps:\n");
            text.append("      - Do it with *care*.\n      - Tell the editor.\n");
        }
        SpecReader reader = new SpecReader(Vocabulary.load());
        VersionText version = new VersionText("film", "film.yaml", text.toString());
        List<Finding> findings = new ArrayList<>();
        long[] times = new long[WARM_UP + RUNS];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            reader.read(version, findings::add);
            times[i] = System.nanoTime() - start;
        }
        assertEquals(List.of(), findings);
        long[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        System.out.println(text.toString().lines().count() + " lines: first " + times[0] / 1_000_000 + " ms, warm "
                + warm[RUNS / 2] / 1_000_000 + " ms (median of " + RUNS + "), at most " + warm[RUNS - 1] / 1_000_000
                + " ms");
    }
}
