package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.VolumeLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The storage charts of every version of the sample, on the screen and on paper. */
class StorageChartTest {
    static Stream<VersionView> versions() throws IOException {
        return SampleVersions.read();
    }

    private static List<Drawing> charts(VersionView version, Sheet sheet) {
        return StorageChart.of(
                VolumeLevel.all(version.workflow()),
                Timetable.of(version.workflow(), StageMap.of(version.workflow())),
                sheet,
                SampleVersions.LETTERING,
                SampleVersions.WORDS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVolumeWithALevelHasAStrip(VersionView version) {
        TreeSet<String> expected = new TreeSet<>();
        version.workflow().root().all("volumes").stream()
                .filter(volume -> volume.at("planned", "level").isPresent())
                .map(Redline::path)
                .forEach(expected::add);
        for (Sheet sheet : List.of(Sheet.SCREEN, Sheet.PAPER)) {
            TreeSet<String> drawn = new TreeSet<>();
            charts(version, sheet).forEach(chart -> drawn.addAll(Drawings.addresses(chart)));
            assertEquals(expected, drawn);
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

    @ParameterizedTest
    @MethodSource("versions")
    void itIsTheSameEveryTime(VersionView version) {
        assertEquals(charts(version, Sheet.PAPER), charts(version, Sheet.PAPER));
    }
}
