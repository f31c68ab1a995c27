package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StagePartFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Latest dates against an independent engine: a series that is planned back from the days on which its episodes are shown goes through
 * ours, and through TaskJuggler with {@code scheduling alap}. Every latest start and every latest finish of every episode must agree.
 */
final class PlannedBackIT {
    private static final List<String> STAGES = List.of("edit", "conform", "sound", "mix", "master");
    private static final Map<String, List<String>> BEHIND = Map.of(
            "edit",
            List.of("conform", "sound"),
            "sound",
            List.of("mix"),
            "conform",
            List.of("master"),
            "mix",
            List.of("master"));

    @BeforeEach
    void taskJugglerIsThere() {
        TaskJuggler.assumeInstalled();
    }

    /** A series of random lengths; {@code gap} working days lie between its last stage and the day on which it is shown. */
    private record Series(List<Map<String, Integer>> episodes, List<LocalDate> shown, int gap) {
        static Series random(long seed) {
            Random random = new Random(seed);
            List<Map<String, Integer>> episodes = new ArrayList<>();
            List<LocalDate> shown = new ArrayList<>();
            LocalDate day = LocalDate.of(2027, 3, 1);
            for (int i = 0; i < 3 + random.nextInt(6); i++) {
                Map<String, Integer> lengths = new LinkedHashMap<>();
                STAGES.forEach(stage -> lengths.put(stage, 1 + random.nextInt(stage.equals("edit") ? 14 : 4)));
                episodes.add(lengths);
                day = day.plusDays(random.nextInt(12));
                shown.add(day);
            }
            return new Series(episodes, shown, 1 + random.nextInt(9));
        }

        String yaml() {
            StringBuilder parts = new StringBuilder("parts:\n");
            for (int i = 0; i < episodes.size(); i++) {
                parts.append(
                        "  ep-" + (i + 1) + ": { kind: episode, dates: { transmission: " + shown.get(i) + " } }\n");
            }
            StringBuilder stages = new StringBuilder("stages:\n");
            for (String stage : STAGES) {
                List<String> before = STAGES.stream()
                        .filter(other -> BEHIND.getOrDefault(other, List.of()).contains(stage))
                        .toList();
                StringBuilder own = new StringBuilder();
                for (int i = 0; i < episodes.size(); i++) {
                    own.append(own.isEmpty() ? "" : ", ")
                            .append("ep-" + (i + 1) + ": { lasts: "
                                    + episodes.get(i).get(stage) + " wd }");
                }
                String back = stage.equals("master") ? " finish-by: transmission - " + gap + " wd," : "";
                stages.append("  " + stage + ": { each: episode, after: " + before + ", lasts: 1 wd," + back
                        + " for: { " + own + " } }\n");
            }
            return parts.toString() + stages;
        }

        /** A working day has one working hour, its first. */
        String project() {
            StringBuilder text = new StringBuilder(
                    """
                    project series "Series" "1" 2025-01-06 +1200d {
                      timezone "UTC"
                      timingresolution 60 min
                      dailyworkinghours 1
                      yearlyworkingdays 260
                      workinghours mon - fri 0:00 - 1:00
                      workinghours sat, sun off
                    }
                    """);
            for (int i = 0; i < episodes.size(); i++) {
                text.append("task ep" + (i + 1) + " \"E\" {\n  scheduling alap\n");
                for (String stage : STAGES) {
                    List<String> later = new ArrayList<>();
                    BEHIND.getOrDefault(stage, List.of()).forEach(other -> later.add("!" + other));
                    if (stage.equals("master")) {
                        later.add("!due");
                    }
                    if (i + 1 < episodes.size()) {
                        later.add("!!ep" + (i + 2) + "." + stage);
                    }
                    text.append("  task " + stage + " \"S\" { length "
                            + episodes.get(i).get(stage) + "d");
                    if (!later.isEmpty()) {
                        text.append(" precedes ").append(String.join(", ", later));
                    }
                    text.append(" }\n");
                }
                text.append("  task due \"D\" { milestone start ")
                        .append(back(shown.get(i)).plusDays(1))
                        .append("-00:00 }\n}\n");
            }
            return text.append(
                            """
                            taskreport dates "dates" {
                              formats csv
                              columns id, start, end
                              timeformat "%Y-%m-%d-%H"
                            }
                            """)
                    .toString();
        }

        /** The day that lies so many working days before one. */
        private LocalDate back(LocalDate day) {
            LocalDate found = worked(day, 1);
            for (int i = 0; i < gap; i++) {
                found = worked(found.minusDays(1), -1);
            }
            return found;
        }
    }

    private static LocalDate worked(LocalDate day, int step) {
        LocalDate found = day;
        while (found.getDayOfWeek() == DayOfWeek.SATURDAY || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found = found.plusDays(step);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyLatestStartAndFinishAgrees(long seed, @TempDir Path folder) throws IOException, InterruptedException {
        Series series = Series.random(seed);
        Plan plan = PlannedText.plan(series.yaml());
        Map<String, String> ours = new LinkedHashMap<>();
        for (String stage : STAGES) {
            for (StagePartFigures part :
                    ((StageFigures) plan.figures("stage/" + stage).orElseThrow()).parts()) {
                ours.put(
                        part.part().id().replace("-", "") + "." + stage,
                        part.latestStart() + " to " + part.latestFinish());
            }
        }
        Map<String, String> theirs = theirs(series, folder);
        ours.forEach((task, dates) -> assertEquals(theirs.get(task), dates, task + " of\n" + series.yaml()));
    }

    private static Map<String, String> theirs(Series series, Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("series.tjp"), series.project());
        Path log = folder.resolve("tj3.log");
        Process process = new ProcessBuilder("tj3", "--silent", "--no-color", "-o", ".", "series.tjp")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(Files.readString(log));
        }
        Map<String, String> dates = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("dates.csv"))) {
            String[] cells = line.replace("\"", "").split(";", -1);
            if (cells[0].contains(".")) {
                LocalDate end = LocalDate.parse(Objects.requireNonNull(cells[2]).substring(0, 10));
                boolean whole = cells[2].endsWith("-00");
                dates.put(
                        cells[0],
                        worked(LocalDate.parse(cells[1].substring(0, 10)), 1) + " to "
                                + worked(whole ? end.minusDays(1) : end, -1));
            }
        }
        return dates;
    }
}
