package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.store.Cache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house has its own sequence of revision colours, in one file; the first opens a history and does not come round again. */
final class HouseColoursTest {
    private static final String SPEC = "workprint: 1\nversion: %s\nas-of: 2026-03-%s\nproduction: { title: The Pier }\n"
            + "roles: { editor: { title: Editor } }\nstages: { cut: { owner: editor, lasts: %s wd } }\n";
    private static final Map<String, String> SPECS = Map.of(
            "pier/1.0.0.yaml", SPEC.formatted("1.0.0", "02", 3),
            "pier/1.1.0.yaml", SPEC.formatted("1.1.0", "03", 4),
            "pier/1.2.0.yaml", SPEC.formatted("1.2.0", "04", 5),
            "pier/1.3.0.yaml", SPEC.formatted("1.3.0", "05", 6));

    @TempDir
    private Path base;

    private SiteResult build(String colours) {
        Map<String, String> files = new HashMap<>(SPECS);
        files.put("templates/revision-colours.txt", colours);
        return new Workspace(base)
                .write(files)
                .build(base.resolve("site"), Cache.none(), Workspace.EVERYBODY, Set.of(Output.HTML));
    }

    private String text(String file) {
        return new String(
                Tree.of(base.resolve("site")).files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void revisionsTakeTheColoursOfTheHouseInTurn() {
        build("ivory #fffff0\npink #f2a9c4\ndouble-tan #d9b48f\n");
        assertTrue(text("crew/pier/1.0.0/index.html").contains("<body class=\"rev-ivory"));
        String tan = text("crew/pier/1.2.0/index.html");
        assertTrue(tan.contains("rev-double-tan") && tan.contains("Double tan revision"), tan);
        assertTrue(text("crew/pier/1.3.0/index.html").contains("Second Pink revision"));
        String style = text("crew/assets/revisions.css");
        assertTrue(style.contains("--rev-double-tan: #d9b48f;") && style.contains(".rev-double-tan {"), style);
        assertTrue(text("crew/pier/versions.js").contains("double-tan"));
    }

    @Test
    void linesThatCannotBeUsedAreToldAtTheirPlace() {
        SiteResult result = build("white #ffffff\n\n# dark\nnavy #102040\nBlue: 12\nwhite #eeeeee\n");
        assertTrue(result.published());
        assertEquals(
                List.of(4, 5, 6),
                result.findings().all().stream()
                        .filter(finding -> finding.rule().equals("WF-TE06"))
                        .map(Finding::place)
                        .map(place -> place.line())
                        .toList());
    }

    @Test
    void theColoursOfTheLookAreThoseOfScriptsAndCanBeReadOn() {
        RevisionColours colours = RevisionColours.of(LookFiles.standard());
        assertEquals(List.of(), colours.faults());
        assertEquals(
                List.of("white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry", "blue"),
                IntStream.range(0, 10)
                        .mapToObj(number -> colours.of(number).swatch().name())
                        .toList());
        assertEquals(2, colours.of(9).round());
    }

    @Test
    void aHistoryOfOneColourCountsItsRounds() {
        build("white #ffffff\n");
        assertTrue(text("crew/pier/1.2.0/index.html").contains("Third White revision"));
    }
}
