package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Gantt charts of every version of the sample, on the screen and on paper. */
class GanttTest {
    static Stream<VersionView> versions() throws IOException {
        return SampleVersions.read();
    }

    static Stream<VersionView> film() throws IOException {
        return SampleVersions.read()
                .filter(version -> version.edition().workflow().equals("the-salt-road"));
    }

    private static List<Drawing> charts(VersionView version, Sheet sheet) {
        Timetable timetable = Timetable.of(version.workflow(), StageMap.of(version.workflow()));
        return Gantt.of(timetable, sheet, SampleVersions.LETTERING, SampleVersions.WORDS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyPlannedStageAndEveryDateHasARow(VersionView version) {
        TreeSet<String> expected = new TreeSet<>();
        version.workflow().stages().stream()
                .filter(stage -> stage.at("planned", "starts").isPresent())
                .map(Redline::path)
                .forEach(expected::add);
        version.workflow().root().all("schedule", "milestones").stream()
                .filter(milestone -> milestone.child("date").isPresent())
                .map(Redline::path)
                .forEach(expected::add);
        for (Sheet sheet : List.of(Sheet.SCREEN, Sheet.PAPER)) {
            TreeSet<String> missing = new TreeSet<>(expected);
            charts(version, sheet).forEach(chart -> missing.removeAll(Drawings.addresses(chart)));
            assertEquals(new TreeSet<>(), missing);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void noWordLiesOverAnother(VersionView version) {
        List<String> collisions = new ArrayList<>();
        for (Sheet sheet : List.of(Sheet.SCREEN, Sheet.PAPER)) {
            charts(version, sheet).forEach(chart -> collisions.addAll(Drawings.collisions(chart)));
        }
        assertEquals(List.of(), collisions);
    }

    /** Work that fills the scale leaves no room before it or behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"2 wd", "10 wd", "60 wd", "200 wd"})
    void datesStandOnNoBarWhereOneFillsTheScale(String lasts) {
        String spec =
                """
                workprint: 1
                version: 1.0.0
                status: issued
                as-of: 2026-02-02
                production: { title: Low Tide }
                stages:
                  cut: { name: The long cut of a long film, not-before: 2026-03-06, lasts: %s }
                  notes: { not-before: 2026-03-06, lasts: 1 wd }
                """
                        .formatted(lasts);
        VersionTexts texts = new VersionTexts(List.of(new VersionText("film", "film/1.0.0.yaml", spec)), Findings.NONE);
        History history =
                Histories.read(texts, new SpecReader(Vocabulary.load())).all().get(0);
        VersionView version = VersionView.of(Editions.of(history, FormatLibrary.load()), 0);
        for (Sheet sheet : List.of(Sheet.SCREEN, Sheet.PAPER)) {
            charts(version, sheet).forEach(chart -> assertEquals(List.of(), Drawings.collisions(chart)));
        }
    }

    /** Good Friday and the early May holiday are not written in the sample: they are public holidays of England. */
    @ParameterizedTest
    @MethodSource("film")
    void publicHolidaysAreNotWorked(VersionView version) {
        WorkingDays days = Timetable.of(version.workflow(), StageMap.of(version.workflow()))
                .calendar();
        for (String holiday : List.of("2026-04-03", "2026-05-04")) {
            LocalDate day = LocalDate.parse(holiday);
            assertEquals(false, days.onOrAfter(day).equals(day), holiday);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itIsTheSameEveryTime(VersionView version) {
        assertEquals(charts(version, Sheet.PAPER), charts(version, Sheet.PAPER));
    }
}
