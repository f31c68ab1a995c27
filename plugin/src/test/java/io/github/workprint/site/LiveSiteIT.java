package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.pdf.page.Paper;
import io.github.workprint.site.print.LiveSite;
import io.github.workprint.site.project.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is made when it is asked for is what a build writes, to the byte: pages, data, feeds and PDFs. */
final class LiveSiteIT {
    @Test
    void everyFileIsThatOfABuild() throws IOException {
        BuiltSite built = BuiltSite.northPier();
        Path base = built.root().resolveSibling("");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (LiveProject project = new LiveProject(
                new ProjectFolder(base, base.resolve("src/workprint")),
                Workspace.EVERYBODY,
                Paper.A4,
                base.resolve(".workprint"))) {
            LiveSite live = project.read().site().orElseThrow();
            for (Map.Entry<String, byte[]> file : built.tree().files().entrySet()) {
                if (!file.getKey().contains("/")) {
                    continue;
                }
                compared++;
                Optional<byte[]> made = live.file(file.getKey());
                if (made.isEmpty() || !Arrays.equals(made.get(), file.getValue())) {
                    wrong.add(file.getKey() + (made.isEmpty() ? " is missing" : " is another"));
                }
            }
            assertTrue(live.file("crew/north-pier/1.1.0/nothing.html").isEmpty());
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 100, "of so many files: " + compared);
    }
}
