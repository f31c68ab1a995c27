package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.plan.schedule.StageFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schedule against an independent engine: the same random workflow goes through ours, from the text of a spec to its figures,
 * and through TaskJuggler, from a project file that is written without any of our code. Every start and every finish must agree.
 * Compared are working weeks of one to seven days, dated holidays and blocks off, days worked all the same, working and calendar days,
 * waiting for ends and for starts, milestones, lags of both kinds forth and back, not-before and fixed starts. Not compared is what TaskJuggler has no word for: work for each shooting day, and reviews.
 */
final class TaskJugglerIT {
    private static final int LARGE = 100;
    private static final List<Integer> SIZES = List.of(1, 5, 10, 20, 50, LARGE);

    @BeforeEach
    void taskJugglerIsThere() {
        TaskJuggler.assumeInstalled();
    }

    static Stream<Arguments> networks() {
        Stream<Arguments> usual =
                IntStream.range(0, SIZES.size()).mapToObj(index -> Arguments.of(SIZES.get(index), index + 1L));
        return Thoroughness.isAsked()
                ? Stream.concat(usual, Stream.of(Arguments.of(2 * LARGE, 7L), Arguments.of(2 * LARGE, 8L)))
                : usual;
    }

    @ParameterizedTest(name = "{0} stages, seed {1}")
    @MethodSource("networks")
    void everyStartAndFinishAgrees(int size, long seed, @TempDir Path folder) throws IOException, InterruptedException {
        Errands errands = Errands.random(seed, size);
        String yaml = errands.yaml();
        assertTrue(
                size < LARGE
                        || Stream.of(
                                        ": start[,} ]",
                                        ": start [+] \\d+ wd",
                                        ": start [+] \\d+ d",
                                        ": finish [+] \\d+ w?d",
                                        ": finish - \\d+ w?d")
                                .allMatch(form ->
                                        Pattern.compile(form).matcher(yaml).find()),
                () -> "a kind of waiting is missing in\n" + yaml);
        Plan plan = PlannedText.plan(yaml);
        List<String> ours = IntStream.range(0, size)
                .mapToObj(
                        index -> (StageFigures) plan.figures("stage/s" + index).orElseThrow())
                .map(figures -> figures.starts() + " to " + figures.finishes())
                .toList();
        List<String> theirs = TaskJuggler.dates(errands, folder).stream()
                .map(dates -> dates.starts() + " to " + dates.finishes())
                .toList();
        for (int i = 0; i < size; i++) {
            assertEquals(theirs.get(i), ours.get(i), "s" + i + " of\n" + yaml);
        }
    }
}
