package io.github.workprint.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.figure.Outlook;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.VolumeLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed can be read: no type below 6.5 points, and no word cut by the edge of a page. */
class PrintedFiguresTest {
    private static final double POINTS_OF_A_PIXEL = 0.75;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 700;

    static Stream<VersionView> versions() throws IOException {
        return SampleVersions.read();
    }

    private static List<Drawing> all(VersionView version) {
        StageMap map = StageMap.of(version.workflow());
        Timetable timetable = Timetable.of(version.workflow(), map);
        List<Drawing> all =
                new ArrayList<>(WorkflowDiagrams.of(map, Sheet.PAPER, SampleVersions.LETTERING, SampleVersions.WORDS));
        all.addAll(OutlookDiagram.of(
                Outlook.of(version.workflow(), map), Sheet.PAPER, SampleVersions.LETTERING, SampleVersions.WORDS));
        all.addAll(Gantt.of(timetable, Sheet.PAPER, SampleVersions.LETTERING, SampleVersions.WORDS));
        all.addAll(StorageChart.of(
                VolumeLevel.all(version.workflow()),
                timetable,
                Sheet.PAPER,
                SampleVersions.LETTERING,
                SampleVersions.WORDS));
        return all;
    }

    private static Stream<DrawnShape.Text> texts(List<DrawnShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof DrawnShape.Link link
                        ? texts(link.shapes())
                        : shape instanceof DrawnShape.Group group
                                ? texts(group.shapes())
                                : shape instanceof DrawnShape.Text text ? Stream.of(text) : Stream.empty());
    }

    /** The words that are too small, that stand on no page or on several, or that run off theirs. */
    private static List<String> faults(Drawing drawing, double width, double height) {
        List<String> faults = new ArrayList<>();
        List<Drawing.Part> parts = drawing.parts(width, height);
        parts.forEach(part -> List.of(part.left(), part.top(), part.width(), part.height())
                .forEach(edge -> assertEquals(Math.rint(edge), edge, drawing.name() + " is cut within a pixel")));
        parts.stream()
                .filter(part ->
                        part.width() * part.scale() > width + 0.01 || part.height() * part.scale() > height + 0.01)
                .forEach(part -> faults.add(drawing.name() + " is larger than the page: " + part));
        texts(drawing.shapes()).forEach(text -> {
            List<Drawing.Part> on =
                    parts.stream().filter(part -> part.has(text.x(), text.y())).toList();
            boolean cut = on.stream()
                    .anyMatch(part -> text.x() + text.width() > part.left() + part.width() + 0.5
                            || text.y() - text.size() < part.top() - 0.5);
            boolean small = on.stream().anyMatch(part -> text.size() * part.scale() * POINTS_OF_A_PIXEL < 6.49);
            if (on.size() != 1 || cut || small) {
                faults.add(drawing.name() + ": " + text.text() + (small ? " is small" : " is cut"));
            }
        });
        return faults;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyWordOfTheSampleCanBeRead(VersionView version) {
        List<String> faults = new ArrayList<>();
        all(version).forEach(drawing -> faults.addAll(faults(drawing, WIDTH, HEIGHT)));
        assertEquals(List.of(), faults);
    }

    /** The client's and the crew's overall diagrams fit one page each, with hardly any loss; a long chain that has no overview fits two. */
    @ParameterizedTest
    @MethodSource("versions")
    void theOverallDiagramsFillAPage(VersionView version) {
        all(version).stream()
                .filter(drawing -> drawing.name().matches("diagram-(overview|whole)"))
                .forEach(drawing -> {
                    List<Drawing.Part> parts = drawing.parts(WIDTH, 770);
                    boolean chain = drawing.name().equals("diagram-whole") && drawing.height() > 2 * drawing.width();
                    assertTrue(parts.size() <= (chain ? 2 : 1), drawing.name());
                    assertTrue(parts.get(0).scale() > 0.82, () -> parts.get(0).toString());
                });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 40", "12, 3", "9, 30"})
    void whatIsTooLargeIsCutBetweenItsBoxes(int across, int down) {
        List<DrawnShape> shapes = IntStream.range(0, across * down)
                .<DrawnShape>mapToObj(i -> {
                    double x = (i % across) * 190.0;
                    int row = i / across;
                    double y = row * 70.0;
                    return new DrawnShape.Group(
                            "stage",
                            List.of(
                                    new DrawnShape.Box("frame", x, y, 164, 50),
                                    new DrawnShape.Text("t-mark", x + 9, y + 20, 140, 11, "Stage " + i)));
                })
                .toList();
        Drawing drawing = new Drawing("many", "Many", "", across * 190.0, down * 70.0, shapes);
        assertEquals(List.of(), faults(drawing, WIDTH, HEIGHT));
    }

    /** WCAG 2.2 AA: a heading in the colour of its phase is read on the paper of the look, by day and by night. */
    @Test
    void phasesHaveColoursThatCanBeReadAndToldApart() {
        String style = LookFiles.standard().readText("base.css");
        for (String scheme :
                List.of(style.substring(0, style.indexOf("@media")), style.substring(style.indexOf("@media")))) {
            double paper = luminance(scheme, "paper");
            List<String> colours = Pattern.compile("--phase-[a-z]+: (#[0-9a-f]{6})")
                    .matcher(scheme)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertEquals(9, colours.stream().distinct().count());
            colours.forEach(colour -> assertTrue(contrast(luminance(colour), paper) >= 4.5, colour));
        }
    }

    private static double luminance(String scheme, String token) {
        return Pattern.compile("--" + token + ": (#[0-9a-f]{6})")
                .matcher(scheme)
                .results()
                .map(found -> luminance(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** As WCAG 2.2 defines it, of {@code #rrggbb}. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                    return weights[i] * (share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
                })
                .sum();
    }

    private static double contrast(double one, double other) {
        double[] sorted = DoubleStream.of(one, other).sorted().toArray();
        return (sorted[1] + 0.05) / (sorted[0] + 0.05);
    }
}
