package io.github.workprint.plan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.workprint.plan.calendar.WorkDates;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * TaskJuggler 3, which is asked for the dates of a workflow that is written out for it anew: as tasks of its language, with
 * shifts for the calendars. A working day is a day with one working hour, its first; so a task's last hour tells the day. A task
 * that works is a group of its first day and the rest, because to TaskJuggler the night before belongs to it as well.
 */
final class TaskJuggler {
    private static final String NOT_INSTALLED =
            "Skipped: no tj3 on the PATH, so nobody else computes the dates; .ci/install-tools installs TaskJuggler";
    private static final long MINUTES = 5;

    /** Longer than any of these workflows takes; TaskJuggler refuses what does not fit. */
    private static final int HORIZON_IN_DAYS = 1600;

    private final Errands errands;

    private TaskJuggler(Errands errands) {
        this.errands = errands;
    }

    /** Skips the calling test on a machine without TaskJuggler, and says so on the console. */
    static void assumeInstalled() {
        boolean installed = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tj3")));
        if (!installed) {
            System.err.println(NOT_INSTALLED);
        }
        assumeTrue(installed, NOT_INSTALLED);
    }

    /** First and last day of each, in their order. */
    static List<WorkDates> dates(Errands errands, Path folder) throws IOException, InterruptedException {
        TaskJuggler juggler = new TaskJuggler(errands);
        Path project = folder.resolve("network.tjp");
        Files.writeString(project, juggler.project());
        Path log = folder.resolve("tj3.log");
        Process process = new ProcessBuilder("tj3", "--silent", "--no-color", "-o", ".", "network.tjp")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("tj3 takes more than " + MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("tj3 refuses " + project + ":\n" + Files.readString(log));
        }
        Map<String, LocalDate> ends = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("dates.csv"))) {
            String[] cells = line.replace("\"", "").split(";", -1);
            if (!cells[0].equals("Id")) {
                ends.put(cells[0], LocalDate.parse(cells[1]));
            }
        }
        return IntStream.range(0, errands.all().size())
                .mapToObj(juggler::id)
                .map(id ->
                        new WorkDates(end(ends, ends.containsKey(id + ".first") ? id + ".first" : id), end(ends, id)))
                .toList();
    }

    private static LocalDate end(Map<String, LocalDate> ends, String id) {
        return Optional.ofNullable(ends.get(id)).orElseThrow(() -> new AssertionError("tj3 gives no end of " + id));
    }

    private String project() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                project network "Network" "1" %s +%dd {
                  timezone "UTC"
                  timingresolution 60 min
                  dailyworkinghours 1
                  yearlyworkingdays 365
                }
                shift off "Off" { workinghours mon - sun off }
                shift on "On" { workinghours mon - sun 0:00 - 1:00 }
                """,
                errands.start(),
                HORIZON_IN_DAYS));
        for (int i = 0; i < errands.weeks().size(); i++) {
            text.append("shift c").append(i).append(" \"C\" { workinghours mon - sun off\n  workinghours ");
            text.append(errands.weeks().get(i).days(", ")).append(" 0:00 - 1:00 }\n");
        }
        for (int calendar = 0; calendar < errands.weeks().size(); calendar++) {
            text.append("task week").append(calendar).append(" \"C\" {\n  shifts ");
            text.append(shifts(calendar)).append('\n');
            for (int i = 0; i < errands.all().size(); i++) {
                if (errands.all().get(i).calendar() == calendar) {
                    text.append(task(i, errands.all().get(i)));
                }
            }
            text.append("}\n");
        }
        return text.append(
                        """
                        taskreport dates "dates" {
                          formats csv
                          columns id, end
                          timeformat "%Y-%m-%d"
                        }
                        """)
                .toString();
    }

    private String task(int index, Errand errand) {
        String id = id(index);
        StringBuilder text = new StringBuilder("task s" + index + " \"S\" {\n");
        List<String> first = new ArrayList<>();
        // The first hour of a day is its working time, so what is reached on a day is so when that hour is over.
        String hour = errand.milestone() ? "-01:00" : "-00:00";
        if (errand.held() != null || errand.waits().isEmpty()) {
            text.append("  task held \"held\" { milestone\n    start ")
                    .append(errand.held() == null ? errands.start() : errand.held())
                    .append(hour)
                    .append(" }\n");
            first.add(id + ".held");
        }
        if (errand.lag() > 0) {
            String before = errand.waits().stream().map(wait -> id(wait.on())).collect(Collectors.joining(", "));
            text.append(lag("lag", before, errand.lag(), errand.lagWorked()));
            first.add(id + ".lag");
        } else {
            for (Errand.Wait wait : errand.waits()) {
                first.add(reached(wait, id, text));
            }
        }
        String depends = "depends " + String.join(", ", first);
        if (errand.milestone()) {
            text.append("  task reached \"reached\" { milestone\n    ")
                    .append(depends)
                    .append(" }\n");
        } else {
            text.append("  task first \"first\" { ").append(depends).append("\n    length 1d }\n");
        }
        String last = ".first";
        long done = 1;
        for (long cut : cuts(index, errand)) {
            text.append("  task d")
                    .append(cut)
                    .append(" \"rest\" { depends ")
                    .append(id)
                    .append(last)
                    .append("\n    ");
            text.append(time(cut - done, errand.worked())).append(" }\n");
            last = ".d" + cut;
            done = cut;
        }
        return text.append("}\n").toString();
    }

    /** The days at whose end a part of a stage is over: where another may begin before it ends, and its end. */
    private SortedSet<Long> cuts(int index, Errand errand) {
        SortedSet<Long> cuts = new TreeSet<>();
        cuts.add(errand.days());
        errands.all().stream()
                .flatMap(other -> other.waits().stream())
                .filter(wait -> wait.on() == index && wait.lag() < 0)
                .forEach(wait -> cuts.add(errand.days() + wait.lag()));
        cuts.removeIf(day -> day < 2);
        return cuts;
    }

    /**
     * The task whose end, or whose start, a stage waits for. TaskJuggler knows the end of a first day, which is a day after the start,
     * and no lags back; what begins before another ends waits for a part of it.
     */
    private String reached(Errand.Wait wait, String id, StringBuilder text) {
        Errand earlier = errands.all().get(wait.on());
        String on = id(wait.on());
        if (wait.lag() < 0) {
            long part = earlier.days() + wait.lag();
            return on + (part == 1 ? ".first" : ".d" + part);
        }
        if (wait.start() && wait.lag() == 0) {
            return on + ".first { onstart }";
        }
        long lag = wait.start() ? wait.lag() - 1 : wait.lag();
        String from = wait.start() ? on + ".first" : on;
        if (lag == 0) {
            return from;
        }
        text.append(lag("lag" + wait.on(), from, lag, wait.worked()));
        return id + ".lag" + wait.on();
    }

    private static String lag(String name, String before, long days, boolean worked) {
        return "  task " + name + " \"lag\" { depends " + before + "\n    " + time(days, worked) + " }\n";
    }

    /** Tasks stand in a group for each calendar, so that each is worked out once. */
    private String id(int index) {
        return "week" + errands.all().get(index).calendar() + ".s" + index;
    }

    private static String time(long days, boolean worked) {
        return (worked ? "length " : "duration ") + days + "d";
    }

    /** A calendar in stretches: as every week, and off or at work on the days that are otherwise. */
    private String shifts(int calendar) {
        List<String> stretches = new ArrayList<>();
        LocalDate from = errands.start();
        for (Map.Entry<LocalDate, Boolean> day :
                errands.weeks().get(calendar).exceptions().entrySet()) {
            if (day.getKey().isAfter(from)) {
                stretches.add("c" + calendar + " " + from + " - " + day.getKey());
            }
            from = day.getKey().plusDays(1);
            stretches.add((day.getValue() ? "on " : "off ") + day.getKey() + " - " + from);
        }
        stretches.add("c" + calendar + " " + from + " - " + errands.start().plusDays(HORIZON_IN_DAYS));
        return String.join(", ", stretches);
    }
}
